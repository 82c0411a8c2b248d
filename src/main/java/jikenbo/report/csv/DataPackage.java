package jikenbo.report.csv;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jikenbo.report.dictionary.Dictionary;
import jikenbo.report.dictionary.PackageWords;
import jikenbo.report.dictionary.TableWords;
import jikenbo.report.dictionary.TableWords.ColumnWords;
import jikenbo.report.dictionary.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Describes CSV files to programs, as a Frictionless Tabular Data Package (version 1). The profile
 * has one language; what is said in Japanese stands beside the English under names that end in
 * {@code _ja}.
 */
final class DataPackage {

  static final String FILE_NAME = "datapackage.json";

  private static final ObjectWriter WRITER =
      JsonMapper.shared()
          .writer()
          .with(
              // The line feed of the system would make the bytes depend on it.
              new DefaultPrettyPrinter()
                  .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                  .withArrayIndenter(new DefaultIndenter("  ", "\n")));

  private static final Map<String, Object> DIALECT =
      ordered(
          "csvddfVersion",
          "1.2",
          "delimiter",
          ",",
          "quoteChar",
          "\"",
          "doubleQuote",
          true,
          "lineTerminator",
          "\r\n",
          "skipInitialSpace",
          false,
          "header",
          true,
          "caseSensitiveHeader",
          true);

  private final List<Table<?>> tables;
  private final Dictionary dictionary;
  private final CsvEncoding encoding;

  /**
   * Describes these.
   *
   * @param tables in their order of publication
   * @param encoding of their files
   */
  DataPackage(List<Table<?>> tables, CsvEncoding encoding) {
    this.tables = List.copyOf(tables);
    this.dictionary = new Dictionary(tables.stream().map(Table::name).toList());
    this.encoding = encoding;
  }

  /** Writes the description into the folder of the files; always in UTF-8 without a mark. */
  void write(Path directory) {
    WRITER.writeValue(directory.resolve(FILE_NAME), descriptor());
  }

  private Map<String, Object> descriptor() {
    PackageWords words = dictionary.ofPackage();
    Map<String, Object> descriptor = ordered("profile", "tabular-data-package", "name", "jikenbo");
    say(descriptor, "title", words.title());
    say(descriptor, "description", words.description());
    descriptor.put(
        "sources",
        words.sources().stream()
            .map(source -> ordered("title", source.en(), "title_ja", source.ja()))
            .toList());
    descriptor.put("resources", tables.stream().map(this::resource).toList());
    return descriptor;
  }

  private Map<String, Object> resource(Table<?> table) {
    TableWords words = dictionary.of(table.name());
    Map<String, Object> resource =
        ordered("profile", "tabular-data-resource", "name", table.name(), "path", table.fileName());
    say(resource, "title", words.title());
    say(resource, "description", words.description());
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", encoding.ianaName());
    resource.put("dialect", DIALECT);
    resource.put("schema", schema(table));
    return resource;
  }

  private Map<String, Object> schema(Table<?> table) {
    Map<String, Object> schema =
        ordered("fields", table.columns().stream().map(column -> field(table, column)).toList());
    if (!table.primaryKey().isEmpty()) {
      schema.put("primaryKey", table.primaryKey());
    }
    if (!table.foreignKeys().isEmpty()) {
      schema.put("foreignKeys", table.foreignKeys().stream().map(this::foreignKey).toList());
    }
    schema.put("missingValues", List.of(""));
    return schema;
  }

  private Map<String, Object> field(Table<?> table, Column<?> column) {
    ColumnWords words = dictionary.of(table.name(), column.name());
    Map<String, Object> field =
        ordered("name", column.name(), "type", column.type().code(), "format", "default");
    say(field, "title", words.title());
    say(field, "description", words.description());
    say(field, "unit", words.unit());
    if (!column.constraints().isEmpty()) {
      Map<String, Object> constraints = new LinkedHashMap<>();
      column.constraints().forEach(each -> constraints.put(each.name(), each.value()));
      field.put("constraints", constraints);
    }
    return field;
  }

  private Map<String, Object> foreignKey(ForeignKey key) {
    List<String> primaryKey =
        tables.stream()
            .filter(table -> table.name().equals(key.table()))
            .findFirst()
            .orElseThrow()
            .primaryKey();
    return ordered(
        "fields",
        List.of(key.column()),
        "reference",
        ordered("resource", key.table(), "fields", primaryKey));
  }

  private static void say(Map<String, Object> target, String name, @Nullable Words words) {
    if (words != null) {
      target.put(name, words.en());
      target.put(name + "_ja", words.ja());
    }
  }

  /** Names and values in turn. */
  private static Map<String, Object> ordered(Object... namesAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return map;
  }
}
