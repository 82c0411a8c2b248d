package jikenbo.job;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A DuckDB in memory that knows of a folder of CSV files what its datapackage.json says. */
public final class Warehouse implements AutoCloseable {

  private final Connection connection;

  private Warehouse(Connection connection) {
    this.connection = connection;
  }

  /** One without tables. */
  static Warehouse empty() throws SQLException {
    return new Warehouse(DriverManager.getConnection("jdbc:duckdb:"));
  }

  /**
   * Loads every file. The database itself refuses rows that break a type, a constraint or a primary
   * key.
   */
  public static Warehouse of(Path folder) throws SQLException, IOException {
    Warehouse warehouse = empty();
    for (JsonNode resource : resources(folder)) {
      warehouse.execute(definition(resource));
      warehouse.execute(
          "INSERT INTO %s FROM read_csv('%s', auto_detect = false, header = true, columns = {%s})"
              .formatted(
                  name(resource),
                  folder.resolve(resource.get("path").asString()),
                  fields(resource, field -> "'" + name(field) + "': '" + type(field) + "'")));
    }
    return warehouse;
  }

  /** The tables that a data package describes. */
  static JsonNode resources(Path folder) {
    return JsonMapper.shared().readTree(folder.resolve("datapackage.json")).get("resources");
  }

  /** How many values of a foreign key point to no row. */
  long unresolved(JsonNode resource, JsonNode foreignKey) throws SQLException {
    String column = foreignKey.at("/fields/0").asString();
    return (Long)
        single(
            "SELECT count(*) FROM %s AS child WHERE child.%s IS NOT NULL AND child.%s NOT IN (SELECT %s FROM %s)"
                .formatted(
                    name(resource),
                    column,
                    column,
                    foreignKey.at("/reference/fields/0").asString(),
                    foreignKey.at("/reference/resource").asString()));
  }

  /** The only value of a query. */
  public Object single(String sql) throws SQLException {
    return query(sql).get(0).values().iterator().next();
  }

  /** The rows of a query, by name of the column. */
  public List<Map<String, @Nullable Object>> query(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      ResultSetMetaData columns = result.getMetaData();
      List<Map<String, @Nullable Object>> rows = new ArrayList<>();
      while (result.next()) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
          row.put(columns.getColumnName(i), result.getObject(i));
        }
        rows.add(row);
      }
      return rows;
    }
  }

  /** Runs a statement that gives no rows. */
  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private static String definition(JsonNode resource) {
    JsonNode key = resource.at("/schema/primaryKey");
    return "CREATE TABLE %s (%s%s)"
        .formatted(
            name(resource),
            fields(resource, field -> quoted(field) + " " + type(field) + constraints(field)),
            key.isMissingNode()
                ? ""
                : ", PRIMARY KEY (" + list(key, column -> quote(column.asString())) + ")");
  }

  private static String constraints(JsonNode field) {
    StringBuilder sql = new StringBuilder();
    for (Map.Entry<String, JsonNode> constraint : field.path("constraints").properties()) {
      JsonNode value = constraint.getValue();
      sql.append(
          switch (constraint.getKey()) {
            case "required" -> " NOT NULL";
            case "unique" -> " UNIQUE";
            case "minimum" -> " CHECK (" + quoted(field) + " >= " + value + ")";
            case "maximum" -> " CHECK (" + quoted(field) + " <= " + value + ")";
            case "pattern" ->
                " CHECK (regexp_matches(" + quoted(field) + ", '" + value.asString() + "'))";
            case "enum" ->
                " CHECK ("
                    + quoted(field)
                    + " IN ("
                    + list(value, code -> "'" + code.asString() + "'")
                    + "))";
            default -> throw new IllegalArgumentException(constraint.getKey());
          });
    }
    return sql.toString();
  }

  private static String type(JsonNode field) {
    return switch (field.get("type").asString()) {
      case "string", "yearmonth" -> "VARCHAR";
      case "integer" -> "BIGINT";
      case "date" -> "DATE";
      case "boolean" -> "BOOLEAN";
      default -> throw new IllegalArgumentException(field.toString());
    };
  }

  private static String fields(JsonNode resource, Function<JsonNode, String> words) {
    return list(resource.at("/schema/fields"), words);
  }

  private static String list(JsonNode nodes, Function<JsonNode, String> words) {
    return StreamSupport.stream(nodes.spliterator(), false)
        .map(words)
        .collect(Collectors.joining(", "));
  }

  /** The name of a field, which may be a word of SQL such as {@code table}. */
  private static String quoted(JsonNode field) {
    return quote(name(field));
  }

  private static String quote(String name) {
    return '"' + name + '"';
  }

  private static String name(JsonNode node) {
    return node.get("name").asString();
  }
}
