package jikenbo.archive.post;

import java.util.Comparator;

/**
 * The place in the archive where a post or a fact stands.
 *
 * @param file path of the page below the input folder, parts divided by {@code /}
 * @param line line of that page, counted from 1
 */
public record SourceLocation(String file, int line) implements Comparable<SourceLocation> {

  private static final Comparator<SourceLocation> ORDER =
      Comparator.comparing(SourceLocation::file).thenComparingInt(SourceLocation::line);

  @Override
  public int compareTo(SourceLocation other) {
    return ORDER.compare(this, other);
  }
}
