package jikenbo.report.dictionary;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What people should know of a table.
 *
 * @param title its name
 * @param description what a row is
 * @param order how its rows are sorted
 * @param columns its own columns by name; not those that tables share
 */
public record TableWords(
    Words title, Words description, Words order, Map<String, ColumnWords> columns) {

  /**
   * What people should know of a column.
   *
   * @param title its name
   * @param description what a value means
   * @param unit what its numbers count; null for other columns
   * @param label what reports in Japanese call it; null where that is the title
   * @param states what they call its truth values; null for other columns
   */
  public record ColumnWords(
      Words title,
      Words description,
      @Nullable Words unit,
      @Nullable String label,
      @Nullable States states) {

    /** The name in reports. */
    public String name() {
      return label == null ? title.ja() : label;
    }
  }

  /**
   * Truth values in the words of a Japanese reader.
   *
   * @param yes where it is so
   * @param no where it is not
   */
  public record States(String yes, String no) {

    /** The word of a value. */
    public String of(boolean value) {
      return value ? yes : no;
    }
  }
}
