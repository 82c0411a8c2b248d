package jikenbo.archive.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page, feed or backup holds.
 *
 * @param posts the published posts, in the order of the form
 * @param leftOut how many drafts, comments, pages, settings and templates it holds besides
 * @param partial whether it lists the posts of one label or search, or a single one, and so not all
 *     of a time
 * @param damage why reading ended before its end, in Japanese; null where it was read whole
 */
public record Entries(List<Entry> posts, int leftOut, boolean partial, @Nullable String damage) {

  /** Copies the list. */
  public Entries {
    posts = List.copyOf(posts);
  }

  /**
   * The same entries of a file that is known to be cut.
   *
   * @param why as {@link #damage}, which holds where the form has told already
   */
  public Entries brokenOff(String why) {
    return damage == null ? new Entries(posts, leftOut, partial, why) : this;
  }

  /** The same file with fewer posts. */
  Entries withPosts(List<Entry> fewer) {
    return new Entries(fewer, leftOut, partial, damage);
  }
}
