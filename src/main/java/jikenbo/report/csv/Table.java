package jikenbo.report.csv;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file: its name, its columns and how each is filled. Immutable; every method that adds a
 * column gives a new table.
 *
 * @param <R> what a row is made from
 * @param name the file name without its ending
 * @param columns from left to right
 */
record Table<R>(String name, List<Column<R>> columns) {

  Table {
    columns = List.copyOf(columns);
  }

  static <R> Table<R> named(String name) {
    return new Table<>(name, List.of());
  }

  String fileName() {
    return name + ".csv";
  }

  Table<R> text(String column, Function<R, @Nullable String> value) {
    return with(column, Column.Type.STRING, value::apply);
  }

  Table<R> integer(String column, Function<R, @Nullable Number> value) {
    return with(column, Column.Type.INTEGER, value::apply);
  }

  Table<R> date(String column, Function<R, @Nullable LocalDate> value) {
    return with(column, Column.Type.DATE, value::apply);
  }

  Table<R> month(String column, Function<R, YearMonth> value) {
    return with(column, Column.Type.YEARMONTH, value::apply);
  }

  Table<R> flag(String column, Predicate<R> value) {
    return with(column, Column.Type.BOOLEAN, value::test);
  }

  private Table<R> with(String column, Column.Type type, Function<R, @Nullable Object> value) {
    return new Table<>(
        name,
        Stream.concat(columns.stream(), Stream.of(new Column<>(column, type, value))).toList());
  }
}
