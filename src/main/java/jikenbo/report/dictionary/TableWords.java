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
public record TableWords(Words title, Words description, Words order, Map<String, ColumnWords> columns) {

  /**
   * What people should know of a column.
   *
   * @param title its name
   * @param description what a value means
   * @param unit what its numbers count; null for other columns
   */
  public record ColumnWords(Words title, Words description, @Nullable Words unit) {}
}
