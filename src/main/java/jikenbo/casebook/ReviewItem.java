package jikenbo.casebook;

import jikenbo.archive.post.SourceLocation;
import jikenbo.review.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A thing that a person should look at: one row of {@code review.csv}.
 *
 * @param severity how much it can bend the figures
 * @param kind code of its kind
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

  /** An item about something that stands nowhere in the web, as far as is known. */
  public ReviewItem(
      Severity severity,
      String kind,
      @Nullable String disclosureId,
      SourceLocation source,
      String message,
      String suggestion) {
    this(severity, kind, disclosureId, source, message, suggestion, null);
  }
}
