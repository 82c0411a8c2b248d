package jikenbo.report.dictionary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jikenbo.report.dictionary.TableWords.ColumnWords;
import tools.jackson.core.type.TypeReference;

/**
 * Tells in English and Japanese what tables and columns mean. The words stand in YAML files beside
 * the tables: one for each table, {@code columns.yaml} for columns that mean the same wherever they
 * stand, and {@code package.yaml} for the whole.
 */
public final class Dictionary {

  private static final String FILE = "/jikenbo/report/csv/%s.yaml";

  private final PackageWords ofPackage = read("package", new TypeReference<>() {});
  private final Map<String, ColumnWords> shared = read("columns", new TypeReference<>() {});
  private final Map<String, TableWords> tables = new HashMap<>();

  /** The words of these tables, each of which must have its file. */
  public Dictionary(List<String> tables) {
    for (String table : tables) {
      this.tables.put(table, read(table, new TypeReference<>() {}));
    }
  }

  /** The words of all tables together. */
  public PackageWords ofPackage() {
    return ofPackage;
  }

  /** The words of a table. */
  public TableWords of(String table) {
    return Objects.requireNonNull(tables.get(table), table);
  }

  /** The words of a column: the table's own, or else those that tables share. */
  public ColumnWords of(String table, String column) {
    ColumnWords own = of(table).columns().get(column);
    return own != null ? own : Objects.requireNonNull(shared.get(column), table + "." + column);
  }

  /** The words that tables share, by column. */
  public Map<String, ColumnWords> shared() {
    return shared;
  }

  private static <T> T read(String name, TypeReference<T> type) {
    return WordFile.read(FILE.formatted(name), type);
  }
}
