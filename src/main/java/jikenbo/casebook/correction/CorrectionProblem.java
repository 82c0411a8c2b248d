package jikenbo.casebook.correction;

import jikenbo.archive.SourceLocation;
import jikenbo.casebook.ReviewItem;
import jikenbo.review.Severity;
import org.jspecify.annotations.Nullable;

/** Tells of corrections that were not applied; none is ever dropped in silence. */
final class CorrectionProblem {

  private CorrectionProblem() {}

  /** No disclosure is named so. */
  static ReviewItem withoutTarget(Correction correction) {
    return item(
        Severity.ERROR,
        "correction_without_target",
        correction,
        null,
        target(correction) + " に当たる公表がありません",
        "disclosures.csv で公表を確かめ、disclosure_id を直すか、行を消してください");
  }

  /** Several disclosures are named so. */
  static ReviewItem ambiguous(Correction correction, int targets) {
    return item(
        Severity.ERROR,
        "correction_ambiguous",
        correction,
        null,
        target(correction) + " に当たる公表が " + targets + " 件あります",
        "disclosure_id で 1 件を指定してください");
  }

  /** The field cannot be corrected, or not to this value. */
  static ReviewItem notAllowed(Correction correction, @Nullable String disclosureId, String why) {
    return item(
        Severity.ERROR,
        "correction_not_allowed",
        correction,
        disclosureId,
        why,
        "README の訂正の節で、訂正できる列と値を確かめてください");
  }

  /** Another line for the same value comes after it. */
  static ReviewItem superseded(Correction correction, String disclosureId, SourceLocation by) {
    return item(
        Severity.WARNING,
        "correction_superseded",
        correction,
        disclosureId,
        correction.field() + " の値が " + by.line() + " 行目と違います。後の行を使いました",
        "どちらかの行を消してください");
  }

  private static String target(Correction correction) {
    return correction.disclosureId() != null
        ? correction.disclosureId()
        : "#" + correction.caseNumber() + "「" + correction.organization() + "」";
  }

  private static ReviewItem item(
      Severity severity,
      String kind,
      Correction correction,
      @Nullable String disclosureId,
      String message,
      String suggestion) {
    return new ReviewItem(severity, kind, disclosureId, correction.source(), message, suggestion);
  }
}
