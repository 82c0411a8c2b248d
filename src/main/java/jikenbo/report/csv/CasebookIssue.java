package jikenbo.report.csv;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jikenbo.casebook.Casebook;
import jikenbo.revision.ComparedTable;
import jikenbo.revision.Issue;
import jikenbo.revision.Provenance;
import jikenbo.revision.Row;
import jikenbo.statistics.MonthlyStatistics;
import org.jspecify.annotations.Nullable;

/** The issue that is about to be written: what a casebook will show in the CSV files. */
public final class CasebookIssue implements Issue {

  private final Provenance provenance;
  private final CsvEncoding encoding;
  private final Map<ComparedTable, Source<?>> sources;

  /**
   * An issue.
   *
   * @param casebook the facts
   * @param statistics the counts of that casebook
   * @param provenance what it was made from
   * @param encoding that it is shown in: of the issue that it is compared with, so that characters
   *     which that could not show make no difference
   */
  public CasebookIssue(
      Casebook casebook,
      MonthlyStatistics statistics,
      Provenance provenance,
      CsvEncoding encoding) {
    this.provenance = provenance;
    this.encoding = encoding;
    this.sources =
        Map.of(
            ComparedTable.DISCLOSURES,
            new Source<>(FactTables.DISCLOSURES, casebook::disclosures),
            ComparedTable.INCIDENTS,
            new Source<>(FactTables.INCIDENTS, casebook::incidents),
            ComparedTable.MONTHLY_STATISTICS,
            new Source<>(CountTables.MONTHLY_STATISTICS, () -> statistics.cells().stream()));
  }

  @Override
  public Provenance provenance() {
    return provenance;
  }

  @Override
  public Set<String> columns(ComparedTable table) {
    return source(table).columns().keySet();
  }

  @Override
  public Stream<Row> rows(ComparedTable table) {
    return source(table).shown(encoding);
  }

  private Source<?> source(ComparedTable table) {
    Source<?> source = sources.get(table);
    if (source == null) {
      throw new IllegalArgumentException("no table is called " + table.code());
    }
    return source;
  }

  /**
   * A table and what it is filled from.
   *
   * @param columns by their names
   * @param rows opens what the rows are made from
   */
  private record Source<R>(Map<String, Column<R>> columns, Supplier<Stream<R>> rows) {

    Source(Table<R> table, Supplier<Stream<R>> rows) {
      this(
          table.columns().stream().collect(Collectors.toMap(Column::name, Function.identity())),
          rows);
    }

    Stream<Row> shown(CsvEncoding encoding) {
      return rows.get().map(row -> name -> field(name, row, encoding));
    }

    private @Nullable String field(String name, R row, CsvEncoding encoding) {
      Column<R> column = columns.get(name);
      String text = column == null ? null : column.text(row);
      if (column == null || text == null || text.isEmpty()) {
        return null;
      }
      return column.type() == Column.Type.STRING
          ? FormulaGuard.neutralise(FittedText.of(text, encoding.charset()).text())
          : text;
    }
  }
}
