package jikenbo.report.csv;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jikenbo.report.dictionary.Dictionary;
import jikenbo.report.dictionary.TableWords;
import jikenbo.report.dictionary.TableWords.ColumnWords;

/** Tables and columns as a page of Markdown. */
final class DictionaryPage {

  private final List<Table<?>> tables;
  private final Dictionary dictionary;
  private final StringBuilder page = new StringBuilder();

  private DictionaryPage(List<Table<?>> tables) {
    this.tables = tables;
    this.dictionary = new Dictionary(tables.stream().map(Table::name).toList());
  }

  static String of(List<Table<?>> tables) {
    return new DictionaryPage(tables).page();
  }

  private String page() {
    tables.forEach(this::table);
    return page.toString();
  }

  private void table(Table<?> table) {
    TableWords words = dictionary.of(table.name());
    line("");
    line("## %s · %s %s".formatted(table.fileName(), words.title().en(), words.title().ja()));
    line("");
    line(words.description().en() + "  ");
    line(words.description().ja());
    line("");
    line("- Rows are sorted by " + words.order().en() + ". 並び順: " + words.order().ja());
    if (!table.primaryKey().isEmpty()) {
      line("- Primary key 主キー: " + codes(table.primaryKey().stream()));
    }
    line("");
    line("| column | type | meaning | 意味 |");
    line("| --- | --- | --- | --- |");
    table.columns().forEach(column -> column(table, column));
  }

  private void column(Table<?> table, Column<?> column) {
    ColumnWords words = dictionary.of(table.name(), column.name());
    line(
        "| `%s` | %s | **%s.** %s | **%s** %s |"
            .formatted(
                column.name(),
                type(table, column),
                words.title().en(),
                words.description().en(),
                words.title().ja(),
                words.description().ja()));
  }

  private String type(Table<?> table, Column<?> column) {
    ColumnWords words = dictionary.of(table.name(), column.name());
    Stream<String> unit =
        Stream.ofNullable(words.unit()).map(unitWords -> unitWords.en() + " " + unitWords.ja());
    Stream<String> keys =
        table.foreignKeys().stream()
            .filter(key -> key.column().equals(column.name()))
            .map(key -> "→ `" + key.table() + "`");
    return Stream.of(
            Stream.of(column.type().name().toLowerCase(Locale.ROOT)),
            unit,
            column.constraints().stream().map(DictionaryPage::constraint),
            keys)
        .flatMap(parts -> parts)
        .collect(Collectors.joining("<br>"));
  }

  private static String constraint(Constraint constraint) {
    return switch (constraint.name()) {
      case "required", "unique" -> constraint.name();
      case "minimum" -> "≥ " + constraint.value();
      case "maximum" -> "≤ " + constraint.value();
      case "enum" -> codes(((List<?>) constraint.value()).stream().map(Object::toString));
      default -> constraint.name() + " `" + constraint.value() + "`";
    };
  }

  private static String codes(Stream<String> codes) {
    return codes.map(code -> "`" + code + "`").collect(Collectors.joining(" "));
  }

  private void line(String line) {
    page.append(line).append('\n');
  }
}
