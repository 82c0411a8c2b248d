package jikenbo.casebook;

import java.time.YearMonth;
import java.util.stream.Stream;

/**
 * All that is known, in the order in which it is published. Each call opens a new traversal;
 * streams can be long and hold resources, so close them.
 */
public interface Casebook {

  /** Every post read, by file and line. */
  Stream<PostAccount> posts();

  /** Every disclosure, by report month, day of publication (unknown last) and id. */
  Stream<Disclosure> disclosures();

  /**
   * Every disclosure as a person looks for it: those of a month first, then the others by report
   * month and day of publication, the newest first and the unknown last, and by id.
   */
  Stream<Disclosure> newestFirst(YearMonth first);

  /** Every incident, by report month and id. */
  Stream<Incident> incidents();

  /**
   * Where each coded fact was read, by disclosure id, line and field; of a fact that a person
   * overruled, the correction instead.
   */
  Stream<DisclosureEvidence> evidence();

  /**
   * What is doubtful about disclosures and corrections, and what was rejected, by file, line and
   * kind.
   */
  Stream<ReviewItem> doubts();

  /** Every value that a person reviewed, by disclosure id and field. */
  Stream<ReviewedValue> reviewed();
}
