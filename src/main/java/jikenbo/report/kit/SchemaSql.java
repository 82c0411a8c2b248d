package jikenbo.report.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jikenbo.report.kit.KitTable.Column;
import jikenbo.report.kit.KitTable.Reference;
import tools.jackson.databind.JsonNode;

/** SQL that makes the tables and fills them, in words that PostgreSQL and DuckDB both know. */
final class SchemaSql {

  private static final String HEAD =
      """
      -- Tables of the CSV files, with keys, checks and comments, for PostgreSQL and DuckDB.
      -- In the folder of the report:
      --   duckdb jikenbo.duckdb -f kit/schema.sql -f kit/load-duckdb.sql -f kit/measures.sql
      --   psql -v ON_ERROR_STOP=1 -d DATABASE -f kit/schema.sql -f kit/load-postgresql.sql -f kit/measures.sql

      """;

  private final LoadOrder order;

  SchemaSql(List<KitTable> tables) {
    this.order = LoadOrder.of(tables);
  }

  /** Makes the tables. */
  String schema() {
    return HEAD + order.tables().stream().map(this::table).collect(Collectors.joining("\n"));
  }

  /** Fills them in DuckDB. */
  String loadDuckDb() {
    return order.tables().stream()
        .map(
            table ->
                "COPY %s FROM 'csv/%s' (FORMAT csv, HEADER true, DELIMITER ',', QUOTE '\"');\n"
                    .formatted(quoted(table.name()), table.path()))
        .collect(Collectors.joining());
  }

  /** Fills them with psql, and adds the references that had to wait. */
  String loadPostgreSql(String encoding) {
    String copies =
        order.tables().stream()
            .map(
                table ->
                    "\\copy %s FROM 'csv/%s' WITH (FORMAT csv, HEADER true, ENCODING '%s')\n"
                        .formatted(quoted(table.name()), table.path(), encoding))
            .collect(Collectors.joining());
    String keys =
        order.late().stream()
            .map(
                late ->
                    "ALTER TABLE %s ADD %s;\n"
                        .formatted(quoted(late.table().name()), foreignKey(late.reference())))
            .collect(Collectors.joining());
    return copies + keys;
  }

  private String table(KitTable table) {
    List<String> parts = new ArrayList<>();
    table.columns().forEach(column -> parts.add(column(column)));
    if (!table.primaryKey().isEmpty()) {
      parts.add("PRIMARY KEY (" + names(table.primaryKey()) + ")");
    }
    table.references().stream()
        .filter(reference -> order.holdsAtOnce(table, reference))
        .forEach(reference -> parts.add(foreignKey(reference)));
    Stream<String> comments =
        table.columns().stream()
            .map(
                column ->
                    "COMMENT ON COLUMN %s.%s IS %s;\n"
                        .formatted(
                            quoted(table.name()),
                            quoted(column.name()),
                            text(column.title() + "：" + column.description())));
    return "CREATE TABLE %s (\n    %s\n);\nCOMMENT ON TABLE %s IS %s;\n%s"
        .formatted(
            quoted(table.name()),
            String.join(",\n    ", parts),
            quoted(table.name()),
            text(table.title() + "：" + table.description()),
            comments.collect(Collectors.joining()));
  }

  private static String column(Column column) {
    String checks =
        column.constraints().entrySet().stream()
            .map(each -> " " + constraint(quoted(column.name()), each.getKey(), each.getValue()))
            .collect(Collectors.joining());
    return quoted(column.name()) + " " + type(column) + checks;
  }

  private static String constraint(String column, String name, JsonNode value) {
    return switch (name) {
      case "required" -> "NOT NULL";
      case "unique" -> "UNIQUE";
      case "minimum" -> "CHECK (%s >= %s)".formatted(column, value);
      case "maximum" -> "CHECK (%s <= %s)".formatted(column, value);
      // DuckDB matches the whole text, PostgreSQL what the pattern's own ends hold: the same.
      case "pattern" -> "CHECK (%s ~ %s)".formatted(column, text(value.asString()));
      case "enum" ->
          "CHECK (%s IN (%s))"
              .formatted(
                  column,
                  StreamSupport.stream(value.spliterator(), false)
                      .map(code -> text(code.asString()))
                      .collect(Collectors.joining(", ")));
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static String type(Column column) {
    return switch (column.type()) {
      case "integer" -> "bigint";
      case "date" -> "date";
      case "boolean" -> "boolean";
      default -> "text";
    };
  }

  private static String foreignKey(Reference reference) {
    return "FOREIGN KEY (%s) REFERENCES %s (%s)"
        .formatted(quoted(reference.column()), quoted(reference.table()), quoted(reference.key()));
  }

  private static String names(List<String> columns) {
    return columns.stream().map(SchemaSql::quoted).collect(Collectors.joining(", "));
  }

  /** A name, which may be a word of SQL such as {@code table}. */
  static String quoted(String name) {
    return '"' + name + '"';
  }

  private static String text(String value) {
    return "'" + value.replace("'", "''") + "'";
  }
}
