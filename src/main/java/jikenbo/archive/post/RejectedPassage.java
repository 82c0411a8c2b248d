package jikenbo.archive.post;

import jikenbo.review.Doubt;
import jikenbo.review.DoubtKind;
import org.jspecify.annotations.Nullable;

/**
 * Text that could not be read as a post.
 *
 * @param source its first line; line 1 for a whole file
 * @param lineCount its lines; 0 for a file of which nothing could be read
 * @param heading the heading line of the post that it would have been; null where it has none or
 *     that is damaged itself
 * @param rejection why
 */
public record RejectedPassage(
    SourceLocation source, int lineCount, @Nullable String heading, Doubt rejection) {

  /** Takes a rejection only. */
  public RejectedPassage {
    if (!rejection.kind().isRejection()) {
      throw new IllegalArgumentException("not rejected: " + rejection);
    }
  }

  /** Whether the page ends here before its time. */
  boolean breaksOff() {
    return rejection.kind() == DoubtKind.BROKEN_OFF;
  }

  /**
   * The same passage; where the page breaks off or has no posts, it tells how many former posts
   * stand for them.
   */
  RejectedPassage keeping(int kept) {
    return new RejectedPassage(source, lineCount, heading, rejection.keeping(kept));
  }
}
