package jikenbo.report.csv;

import java.util.List;
import jikenbo.archive.post.SourceLocation;
import jikenbo.casebook.ReviewItem;
import jikenbo.review.DoubtKind;

/**
 * A cell of a CSV file in which characters were replaced, because its encoding lacks them.
 *
 * @param file name of the file
 * @param row as a spreadsheet numbers it, so that the header is row 1
 * @param column name of the column
 * @param codePoints the characters, each once, as {@code U+20BB7}
 */
public record ReplacedCharacters(String file, int row, String column, List<String> codePoints) {

  /** Keeps a copy of the list. */
  public ReplacedCharacters {
    codePoints = List.copyOf(codePoints);
  }

  /**
   * What a person should know about it. Its words have no character that an encoding lacks, so that
   * it can be written itself. It is no error: a report for an old program would otherwise need
   * review for as long as the notice is in its history.
   */
  ReviewItem item() {
    return ReviewItem.of(
        DoubtKind.CHARACTER_REPLACED.of(column, String.join(" ", codePoints)),
        null,
        new SourceLocation(file, row),
        null);
  }

  /** The place and the characters. */
  @Override
  public String toString() {
    return file + ":" + row + " " + column + " " + String.join(" ", codePoints);
  }
}
