package jikenbo.archive.post;

import jikenbo.review.BrokenOff;
import jikenbo.review.PageWithoutPosts;
import jikenbo.review.Rejection;
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
    SourceLocation source, int lineCount, @Nullable String heading, Rejection rejection) {

  /** Whether the page ends here before its time. */
  boolean breaksOff() {
    return rejection instanceof BrokenOff;
  }

  /**
   * The same passage; where the page breaks off or has no posts, it tells how many former posts
   * stand for them.
   */
  RejectedPassage keeping(int kept) {
    if (rejection instanceof BrokenOff broken) {
      return with(new BrokenOff(broken.line(), broken.why(), kept));
    }
    return rejection instanceof PageWithoutPosts none
        ? with(new PageWithoutPosts(none.leftOut(), kept))
        : this;
  }

  private RejectedPassage with(Rejection told) {
    return new RejectedPassage(source, lineCount, heading, told);
  }
}
