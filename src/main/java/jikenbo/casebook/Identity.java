package jikenbo.casebook;

import jikenbo.archive.Sha256;
import jikenbo.fact.NoticeFacts;
import jikenbo.fact.ParsedNotice;
import org.jspecify.annotations.Nullable;

/**
 * Gives posts the ids they keep: equal for copies of one post whatever page and line they stand in,
 * whatever their punctuation, widths and white space, different for different posts. Ids begin with
 * a letter, so that no spreadsheet takes one for a number.
 */
public final class Identity {

  private static final int HEX_DIGITS = 12;
  private static final int OPENING = 200;

  private Identity() {}

  /**
   * The id of a disclosure: of number, heading and day of publication. A heading with neither
   * number nor day can stand over different posts, so there the opening of the text counts too.
   */
  static String disclosure(ParsedNotice notice, NoticeFacts facts) {
    String heading = notice.heading().before() + notice.heading().after();
    String key = facts.caseNumber() + "|" + BareText.of(heading) + "|" + notice.heading().date();
    boolean unmistakable = facts.caseNumber() != null || notice.heading().date() != null;
    return "D" + hash(unmistakable ? key : key + "|" + opening(notice));
  }

  /** Equal for all copies of a post, whether their headings are dated or not. */
  static String heading(ParsedNotice notice) {
    String heading = notice.heading().before() + notice.heading().after();
    return hash(notice.heading().caseNumber() + "|" + BareText.of(heading));
  }

  /**
   * The id of an incident: posts under one case number are one incident.
   *
   * @param disclosureId of the disclosure that belongs to it
   * @param caseNumber of that disclosure; null where it has none, so that it is one by itself
   */
  public static String incident(String disclosureId, @Nullable String caseNumber) {
    return "I" + (caseNumber != null ? caseNumber : disclosureId.substring(1));
  }

  private static String opening(ParsedNotice notice) {
    String text = notice.text().text();
    String body = BareText.of(text.substring(Math.min(text.length(), text.indexOf('\n') + 1)));
    return body.substring(0, Math.min(OPENING, body.length()));
  }

  private static String hash(String key) {
    return Sha256.of(key).substring(0, HEX_DIGITS);
  }
}
