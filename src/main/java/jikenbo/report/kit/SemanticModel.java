package jikenbo.report.kit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jikenbo.report.kit.KitTable.Column;
import jikenbo.report.kit.KitTable.Reference;

/**
 * The tables, relations and measures as a semantic model for Power BI, in Microsoft's Tabular Model
 * Definition Language (TMDL), a file for each table.
 */
final class SemanticModel {

  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_]+");

  private final List<KitTable> tables;
  private final List<KitMeasure> measures;
  private final String loadFunction;

  /**
   * A model.
   *
   * @param loadFunction the Power Query function that reads a table from the folder
   */
  SemanticModel(List<KitTable> tables, List<KitMeasure> measures, String loadFunction) {
    this.tables = List.copyOf(tables);
    this.measures = List.copyOf(measures);
    this.loadFunction = loadFunction;
  }

  /** The files by their paths below the folder of the model. */
  Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("definition.pbism", "{\n  \"version\": \"4.0\",\n  \"settings\": {}\n}\n");
    files.put("definition/database.tmdl", "database\n\tcompatibilityLevel: 1567\n");
    files.put("definition/model.tmdl", model());
    files.put("definition/expressions.tmdl", expressions());
    files.put("definition/relationships.tmdl", relationships());
    tables.forEach(table -> files.put("definition/tables/" + table.name() + ".tmdl", table(table)));
    return files;
  }

  private String model() {
    return "model Model\n\tculture: ja-JP\n\tdefaultPowerBIDataSourceVersion: powerBI_V3\n"
        + "\tdiscourageImplicitMeasures\n\n"
        + tables.stream()
            .map(table -> "ref table " + name(table.name()) + "\n")
            .collect(Collectors.joining());
  }

  private String expressions() {
    return "/// Folder of the CSV files, with \\ at its end\n"
        + "expression Folder = \"C:\\reports\\csv\\\" meta"
        + " [IsParameterQuery=true, Type=\"Text\", IsParameterQueryRequired=true]\n\n"
        + "/// Reads a table with the types of datapackage.json\nexpression Load =\n"
        + indented(loadFunction.strip().lines(), 2);
  }

  private String relationships() {
    List<String> relationships = new ArrayList<>();
    for (KitTable table : tables) {
      List<String> targets = new ArrayList<>();
      for (Reference reference : table.references()) {
        boolean first = !targets.contains(reference.table());
        targets.add(reference.table());
        String active = first && filters(table, reference.table()) ? "" : "\tisActive: false\n";
        relationships.add(
            "relationship %s\n%s\tfromColumn: %s.%s\n\ttoColumn: %s.%s\n"
                .formatted(
                    name(table.name() + "_" + reference.column()),
                    active,
                    name(table.name()),
                    name(reference.column()),
                    name(reference.table()),
                    name(reference.key())));
      }
    }
    return String.join("\n", relationships);
  }

  /**
   * Whether a choice in one table may narrow another by itself. Power BI wants one way only between
   * any two tables, so dimensions do not narrow each other, nor do tables that refer to each other.
   */
  private boolean filters(KitTable table, String target) {
    return !table.isDimension()
        && tables.stream()
            .filter(other -> other.name().equals(target))
            .flatMap(other -> other.references().stream())
            .noneMatch(back -> back.table().equals(table.name()));
  }

  private String table(KitTable table) {
    Stream<String> columns = table.columns().stream().map(column -> column(table, column));
    Stream<String> counted =
        measures.stream()
            .filter(measure -> measure.table().equals(table.name()))
            .flatMap(measure -> MeasureDax.of(measure).stream())
            .map(SemanticModel::measure);
    String time = table.name().equals("dim_date") ? "\tdataCategory: Time\n" : "";
    return "/// %s\ntable %s\n%s\n%s\n\tpartition %s = m\n\t\tmode: import\n\t\tsource = Load(\"%s\")\n"
        .formatted(
            oneLine(table.title() + "：" + table.description()),
            name(table.name()),
            time,
            Stream.concat(counted, columns).collect(Collectors.joining("\n")),
            name(table.name()),
            table.name());
  }

  private static String measure(MeasureDax measure) {
    return "\t/// %s\n\tmeasure %s =\n%s\t\tformatString: %s\n"
        .formatted(
            oneLine(measure.description()),
            name(measure.name()),
            indented(measure.expression().stream(), 3),
            measure.format());
  }

  private static String column(KitTable table, Column column) {
    StringBuilder tmdl = new StringBuilder();
    tmdl.append("\t/// ").append(oneLine(column.title() + "：" + column.description()));
    tmdl.append("\n\tcolumn ").append(name(column.name()));
    tmdl.append("\n\t\tdataType: ").append(type(column));
    if (table.primaryKey().equals(List.of(column.name()))) {
      tmdl.append("\n\t\tisKey");
    }
    if (column.type().equals("date")) {
      tmdl.append("\n\t\tformatString: yyyy-mm-dd");
    }
    tmdl.append("\n\t\tsummarizeBy: none");
    tmdl.append("\n\t\tsourceColumn: ").append(column.name());
    if (column.name().startsWith("name_") && table.isDimension()) {
      tmdl.append("\n\t\tsortByColumn: sort_order");
    }
    return tmdl.append("\n").toString();
  }

  private static String type(Column column) {
    return switch (column.type()) {
      case "integer" -> "int64";
      case "date" -> "dateTime";
      case "boolean" -> "boolean";
      default -> "string";
    };
  }

  private static String name(String name) {
    return PLAIN.matcher(name).matches() ? name : "'" + name.replace("'", "''") + "'";
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s*\\R\\s*", " ").strip();
  }

  private static String indented(Stream<String> lines, int depth) {
    return lines.map(line -> "\t".repeat(depth) + line + "\n").collect(Collectors.joining());
  }
}
