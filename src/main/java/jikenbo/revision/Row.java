package jikenbo.revision;

import org.jspecify.annotations.Nullable;

/** A row of a table as a file shows it. */
@FunctionalInterface
public interface Row {

  /**
   * The field in a column.
   *
   * @return null for an empty field, and for a column that the file does not have
   */
  @Nullable String get(String column);
}
