package jikenbo.casebook.correction;

import java.util.List;
import jikenbo.casebook.Disclosure;
import jikenbo.casebook.ReviewItem;
import jikenbo.casebook.ReviewedValue;

/**
 * What became of corrections. All of it is bounded by the number of corrections.
 *
 * @param corrected the disclosures that were overruled, with their new values
 * @param reviewed every value that a person overruled or confirmed
 * @param problems the corrections that were not applied, and why
 */
public record CorrectionOutcome(
    List<Disclosure> corrected, List<ReviewedValue> reviewed, List<ReviewItem> problems) {

  /** Copies the lists. */
  public CorrectionOutcome {
    corrected = List.copyOf(corrected);
    reviewed = List.copyOf(reviewed);
    problems = List.copyOf(problems);
  }
}
