package jikenbo.report.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * A CSV file as {@code datapackage.json} describes it.
 *
 * @param name name of the table
 * @param path name of the file
 * @param title in Japanese
 * @param description in Japanese
 * @param columns from left to right
 * @param primaryKey columns that tell rows apart; empty where nothing does
 * @param references columns that point to rows of other tables
 */
record KitTable(
    String name,
    String path,
    String title,
    String description,
    List<Column> columns,
    List<String> primaryKey,
    List<Reference> references) {

  static KitTable of(JsonNode resource) {
    JsonNode schema = resource.get("schema");
    return new KitTable(
        text(resource, "name"),
        text(resource, "path"),
        text(resource, "title_ja"),
        text(resource, "description_ja"),
        nodes(schema.get("fields")).map(Column::of).toList(),
        nodes(schema.path("primaryKey")).map(JsonNode::asString).toList(),
        nodes(schema.path("foreignKeys")).map(Reference::of).toList());
  }

  /** Whether it explains codes, days or months. */
  boolean isDimension() {
    return name.startsWith("dim_");
  }

  private static Stream<JsonNode> nodes(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  private static String text(JsonNode node, String name) {
    return node.path(name).asString("");
  }

  /**
   * A column.
   *
   * @param name as the header of the file shows it
   * @param type as Frictionless Table Schema calls it
   * @param title in Japanese
   * @param description in Japanese
   * @param constraints what holds for its values, by the name of the constraint
   */
  record Column(
      String name,
      String type,
      String title,
      String description,
      Map<String, JsonNode> constraints) {

    private static Column of(JsonNode field) {
      return new Column(
          text(field, "name"),
          text(field, "type"),
          text(field, "title_ja"),
          text(field, "description_ja"),
          field.path("constraints").properties().stream()
              .collect(
                  Collectors.toMap(
                      Map.Entry::getKey,
                      Map.Entry::getValue,
                      (first, second) -> first,
                      LinkedHashMap::new)));
    }
  }

  /**
   * A column whose known values are keys of another table.
   *
   * @param column the column
   * @param table the other table
   * @param key its key
   */
  record Reference(String column, String table, String key) {

    private static Reference of(JsonNode foreignKey) {
      return new Reference(
          foreignKey.at("/fields/0").asString(),
          foreignKey.at("/reference/resource").asString(),
          foreignKey.at("/reference/fields/0").asString());
    }
  }
}
