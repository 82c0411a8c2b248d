package jikenbo.report.csv;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file: its name, its columns, how each is filled and what holds for them. Immutable; every
 * method that adds something gives a new table.
 *
 * @param <R> what a row is made from
 * @param name the file name without its ending
 * @param columns from left to right
 * @param primaryKey columns that together tell rows apart; empty where nothing does
 * @param foreignKeys columns that point to rows of other tables
 */
record Table<R>(
    String name, List<Column<R>> columns, List<String> primaryKey, List<ForeignKey> foreignKeys) {

  Table {
    columns = List.copyOf(columns);
    primaryKey = List.copyOf(primaryKey);
    foreignKeys = List.copyOf(foreignKeys);
  }

  static <R> Table<R> named(String name) {
    return new Table<>(name, List.of(), List.of(), List.of());
  }

  String fileName() {
    return name + ".csv";
  }

  Table<R> text(String column, Function<R, @Nullable String> value, Constraint... constraints) {
    return with(column, Column.Type.STRING, value::apply, constraints);
  }

  Table<R> integer(String column, Function<R, @Nullable Number> value, Constraint... constraints) {
    return with(column, Column.Type.INTEGER, value::apply, constraints);
  }

  Table<R> date(String column, Function<R, @Nullable LocalDate> value, Constraint... constraints) {
    return with(column, Column.Type.DATE, value::apply, constraints);
  }

  Table<R> month(String column, Function<R, @Nullable YearMonth> value, Constraint... constraints) {
    return with(column, Column.Type.YEARMONTH, value::apply, constraints);
  }

  Table<R> flag(String column, Predicate<R> value, Constraint... constraints) {
    return with(column, Column.Type.BOOLEAN, value::test, constraints);
  }

  /** The same with more columns. */
  Table<R> with(List<Column<R>> more) {
    return new Table<>(name, append(columns, more), primaryKey, foreignKeys);
  }

  /** The same with these columns as its primary key. */
  Table<R> key(String... key) {
    return new Table<>(name, columns, List.of(key), foreignKeys);
  }

  /** The same with a column that points to the rows of another table. */
  Table<R> refers(String column, String table) {
    return refer(List.of(new ForeignKey(column, table)));
  }

  /** The same with columns that point to the rows of other tables. */
  Table<R> refer(List<ForeignKey> keys) {
    return new Table<>(name, columns, primaryKey, append(foreignKeys, keys));
  }

  private Table<R> with(
      String column,
      Column.Type type,
      Function<R, @Nullable Object> value,
      Constraint... constraints) {
    return with(List.of(new Column<>(column, type, value, List.of(constraints))));
  }

  private static <T> List<T> append(List<T> list, List<T> more) {
    return Stream.concat(list.stream(), more.stream()).toList();
  }
}
