package jikenbo.report.csv;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a CSV file.
 *
 * @param <R> what a row is made from
 * @param name as the header shows it
 * @param type how its values are to be read
 * @param value the value for a row; null when it is not known
 * @param constraints what holds for all its values
 */
record Column<R>(
    String name, Type type, Function<R, @Nullable Object> value, List<Constraint> constraints) {

  Column {
    constraints = List.copyOf(constraints);
  }

  /** How a value is to be read. */
  enum Type {
    STRING,
    INTEGER,
    DATE,
    YEARMONTH,
    BOOLEAN;

    /** The name in Frictionless Table Schema. */
    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The value for a row as text; null when it is not known. */
  @Nullable String text(R row) {
    Object filled = value.apply(row);
    return filled == null ? null : filled.toString();
  }
}
