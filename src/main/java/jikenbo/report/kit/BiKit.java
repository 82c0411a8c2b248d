package jikenbo.report.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes the kit for BI tools beside the CSV files. The same tables give the same bytes. */
public final class BiKit {

  private static final String LOAD = "load.m";

  private final List<KitTable> tables;
  private final String encoding;

  private BiKit(List<KitTable> tables, String encoding) {
    this.tables = tables;
    this.encoding = encoding;
  }

  /**
   * A kit for these CSV files.
   *
   * @param csv their folder, with its {@code datapackage.json}
   */
  public static BiKit of(Path csv) {
    JsonNode resources =
        JsonMapper.shared().readTree(csv.resolve("datapackage.json")).get("resources");
    return new BiKit(
        StreamSupport.stream(resources.spliterator(), false).map(KitTable::of).toList(),
        resources.at("/0/encoding").asString(""));
  }

  /**
   * Writes every file.
   *
   * @param folder made where it does not exist
   * @throws IOException when a file cannot be written
   */
  public void write(Path folder) throws IOException {
    for (Map.Entry<String, String> file : files().entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(Objects.requireNonNull(path.getParent()));
      Files.writeString(path, file.getValue());
    }
  }

  private Map<String, String> files() {
    SchemaSql sql = new SchemaSql(tables);
    Map<String, String> files = new LinkedHashMap<>();
    files.put("schema.sql", sql.schema());
    files.put("load-duckdb.sql", sql.loadDuckDb());
    files.put(
        "load-postgresql.sql",
        sql.loadPostgreSql(encoding.equals("windows-31j") ? "WIN932" : "UTF8"));
    files.put("measures.sql", new MeasureSql(KitMeasure.ALL).view());
    files.put(LOAD, loadFunction());
    new SemanticModel(tables, KitMeasure.ALL, loadFunction())
        .files()
        .forEach((name, text) -> files.put("jikenbo.SemanticModel/" + name, text));
    return files;
  }

  private static String loadFunction() {
    try (InputStream in = Objects.requireNonNull(BiKit.class.getResourceAsStream(LOAD), LOAD)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
