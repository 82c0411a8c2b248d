package jikenbo.archive.post;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article of a page: a heading line and its body, as they stand in the page.
 *
 * @param source where the heading line stands; for a post of a saved page, a feed or a backup, its
 *     ordinal in place of a line
 * @param lines the post's lines without line ends, the heading first; never empty
 * @param dateLine the line of the page that dates it, or null; it stands above the heading and may
 *     date several posts
 * @param imprint what a saved page, a feed or a backup tells of it; null for a page of plain text
 */
public record Post(
    SourceLocation source,
    List<String> lines,
    @Nullable DateLine dateLine,
    @Nullable Imprint imprint) {

  /** Copies the lines. */
  public Post {
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("a post has at least its heading line: " + source);
    }
    lines = List.copyOf(lines);
  }

  /** A post on a page of plain text. */
  public Post(SourceLocation source, List<String> lines, @Nullable DateLine dateLine) {
    this(source, lines, dateLine, null);
  }

  /** The heading line as it stands in the page. */
  public String heading() {
    return lines.get(0);
  }

  /** The place of its last line; its ordinal where it stands in no lines of the file. */
  int end() {
    return imprint == null ? source.line() + lines.size() - 1 : source.line();
  }

  /** The whole post, lines joined by line feeds. */
  public String text() {
    return String.join("\n", lines);
  }
}
