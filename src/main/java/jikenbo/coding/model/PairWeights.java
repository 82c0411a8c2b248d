package jikenbo.coding.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import jikenbo.coding.WeightFile;
import jikenbo.weigh.PointTable;

/**
 * How much pairs of characters, and rules, speak for each class of a question.
 *
 * <p>Their file is a table with tabs: a row for each pair and a column for each class. Points are
 * whole numbers of a {@link #UNIT}; see {@link PointTable}. The row {@value #ALWAYS} has what holds
 * of every notice, {@value #RULES} what the votes of rules for a class are multiplied by.
 */
final class PairWeights {

  /** What one point is worth, as a logarithm of odds. */
  static final double UNIT = 0.1;

  static final String ALWAYS = "always";
  static final String RULES = "rules";

  private static final Map<WeightFile, PairWeights> LOADED = new ConcurrentHashMap<>();

  private final Map<String, short[]> rows;

  /**
   * Weights.
   *
   * @param rows points in the order of the classes, by pair of characters and for the rows of their
   *     own
   */
  PairWeights(Map<String, short[]> rows) {
    this.rows = new LinkedHashMap<>(rows);
  }

  /** Weights of the program; each file is read once. */
  static PairWeights of(WeightFile file) {
    return LOADED.computeIfAbsent(file, PairWeights::load);
  }

  private static PairWeights load(WeightFile file) {
    Map<String, short[]> rows = new LinkedHashMap<>();
    PointTable.load(file.resource())
        .lines()
        .forEach(row -> rows.put(PointTable.name(row), PointTable.points(row)));
    return new PairWeights(rows);
  }

  /** The pairs of characters that were weighed, in their order. */
  List<String> pairs() {
    return rows.keySet().stream().filter(name -> name.length() == 2).toList();
  }

  /** The points of a pair, or those of one of the rows of their own. */
  short[] points(String row) {
    return Objects.requireNonNull(rows.get(row), row).clone();
  }

  /** The table, as the file has it; without comments. */
  @Override
  public String toString() {
    StringBuilder table = new StringBuilder();
    rows.forEach(
        (name, points) -> {
          PointTable.append(table, name, points);
          table.append('\n');
        });
    return table.toString();
  }
}
