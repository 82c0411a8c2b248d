package jikenbo.report.csv;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a CSV file.
 *
 * @param <R> what a row is made from
 * @param name as the header shows it
 * @param type how its values are to be read
 * @param value the value for a row; null when it is not known
 */
record Column<R>(String name, Type type, Function<R, @Nullable Object> value) {

  /** How a value is to be read; the names are those of Frictionless Table Schema. */
  enum Type {
    STRING,
    INTEGER,
    DATE,
    YEARMONTH,
    BOOLEAN
  }

  /** What the file shows for a row; null for an empty field. */
  @Nullable String field(R row) {
    Object filled = value.apply(row);
    if (filled == null) {
      return null;
    }
    return type == Type.STRING ? FormulaGuard.neutralise(filled.toString()) : filled.toString();
  }
}
