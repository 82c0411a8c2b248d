package jikenbo.report.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jikenbo.report.csv.TableWords.ColumnWords;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells in English and Japanese what tables and columns mean. The words stand in YAML files of the
 * same package: one for each table, {@code columns.yaml} for columns that mean the same wherever
 * they stand, and {@code package.yaml} for the whole.
 */
final class Dictionary {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private final PackageWords ofPackage = read("package", new TypeReference<>() {});
  private final Map<String, ColumnWords> shared = read("columns", new TypeReference<>() {});
  private final Map<String, TableWords> tables = new HashMap<>();

  /** The words of these tables, each of which must have its file. */
  Dictionary(List<Table<?>> tables) {
    for (Table<?> table : tables) {
      this.tables.put(table.name(), read(table.name(), new TypeReference<>() {}));
    }
  }

  /** The words of all tables together. */
  PackageWords ofPackage() {
    return ofPackage;
  }

  /** The words of a table. */
  TableWords of(Table<?> table) {
    return Objects.requireNonNull(tables.get(table.name()), table.name());
  }

  /** The words of a column: the table's own, or else those that tables share. */
  ColumnWords of(Table<?> table, Column<?> column) {
    ColumnWords own = of(table).columns().get(column.name());
    return own != null
        ? own
        : Objects.requireNonNull(shared.get(column.name()), table.name() + "." + column.name());
  }

  /** The words that tables share, by column. */
  Map<String, ColumnWords> shared() {
    return shared;
  }

  private static <T> T read(String name, TypeReference<T> type) {
    String file = name + ".yaml";
    try (InputStream in =
        Objects.requireNonNull(Dictionary.class.getResourceAsStream(file), file)) {
      Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
      return MAPPER.convertValue(tree, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
