package jikenbo.casebook;

import jikenbo.archive.post.SourceLocation;
import jikenbo.review.Doubt;
import jikenbo.review.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A thing that a person should look at: one row of {@code review.csv}.
 *
 * @param severity how much it can bend the figures
 * @param kind code of its kind; the store can hold some that later programs do not know
 * @param disclosureId the disclosure it concerns; null where it concerns none
 * @param source where to look
 * @param message what was found, in Japanese
 * @param suggestion what to do about it, in Japanese
 * @param url the address of the post in question in the web, or null
 */
public record ReviewItem(
    Severity severity,
    String kind,
    @Nullable String disclosureId,
    SourceLocation source,
    String message,
    String suggestion,
    @Nullable String url) {

  /**
   * The item of a doubt.
   *
   * @param disclosureId the disclosure it concerns; null where it concerns none
   * @param url null where it stands nowhere in the web, as far as is known
   */
  public static ReviewItem of(
      Doubt doubt, @Nullable String disclosureId, SourceLocation source, @Nullable String url) {
    return new ReviewItem(
        doubt.severity(),
        doubt.kind().code(),
        disclosureId,
        source,
        doubt.message(),
        doubt.suggestion(),
        url);
  }
}
