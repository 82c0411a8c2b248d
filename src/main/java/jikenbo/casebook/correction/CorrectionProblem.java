package jikenbo.casebook.correction;

import java.util.Objects;
import jikenbo.archive.post.SourceLocation;
import jikenbo.casebook.ReviewItem;
import jikenbo.review.Doubt;
import jikenbo.review.DoubtKind;
import org.jspecify.annotations.Nullable;

/** Tells of corrections that were not applied; none is ever dropped in silence. */
final class CorrectionProblem {

  private CorrectionProblem() {}

  /** No disclosure is named so. */
  static ReviewItem withoutTarget(Correction correction) {
    return item(
        correction,
        null,
        DoubtKind.CORRECTION_WITHOUT_TARGET.of(
            told(correction.disclosureId()),
            told(correction.caseNumber()),
            told(correction.organization())));
  }

  /** Several disclosures are named so. */
  static ReviewItem ambiguous(Correction correction, int targets) {
    return item(
        correction,
        null,
        DoubtKind.CORRECTION_AMBIGUOUS.of(
            told(correction.disclosureId()),
            told(correction.caseNumber()),
            told(correction.organization()),
            targets));
  }

  /** The field cannot be corrected, or not to this value. */
  static ReviewItem notAllowed(Correction correction, @Nullable String disclosureId, String why) {
    return item(correction, disclosureId, DoubtKind.CORRECTION_NOT_ALLOWED.of(why));
  }

  /** Another line for the same value comes after it. */
  static ReviewItem superseded(Correction correction, String disclosureId, SourceLocation by) {
    return item(
        correction,
        disclosureId,
        DoubtKind.CORRECTION_SUPERSEDED.of(correction.field(), by.line()));
  }

  private static String told(@Nullable String name) {
    return Objects.requireNonNullElse(name, "");
  }

  private static ReviewItem item(
      Correction correction, @Nullable String disclosureId, Doubt doubt) {
    return ReviewItem.of(doubt, disclosureId, correction.source(), null);
  }
}
