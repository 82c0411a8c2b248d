package jikenbo.coding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * How much pairs of characters, and rules, speak for each cause.
 *
 * <p>Their file is a table with tabs: a row for each pair and a column for each cause. Points are
 * whole numbers of a {@link #UNIT}; an empty cell is 0. The row {@value #ALWAYS} has what holds of
 * every notice, {@value #RULES} what it comes to when all votes of rules are for that cause. Lines
 * that begin with {@code # } are comments.
 */
final class CauseWeights {

  /** The weights of the program. */
  static final String FILE = "/jikenbo/coding/cause-weights.tsv";

  /** What one point is worth, as a logarithm of odds. */
  static final double UNIT = 0.1;

  static final String ALWAYS = "always";
  static final String RULES = "rules";
  static final String COMMENT = "# ";

  private static final String TAB = "\t";

  private final Map<String, short[]> rows;

  /**
   * Weights.
   *
   * @param rows points in the order of {@link Cause}, by pair of characters and for the two rows of
   *     their own
   */
  CauseWeights(Map<String, short[]> rows) {
    this.rows = new TreeMap<>(rows);
  }

  /** The weights of the program. */
  static CauseWeights load() {
    try (InputStream in = Objects.requireNonNull(CauseWeights.class.getResourceAsStream(FILE));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      Map<String, short[]> rows = new TreeMap<>();
      lines
          .lines()
          .filter(line -> !line.startsWith(COMMENT))
          .map(line -> line.split(TAB, -1))
          .forEach(cells -> rows.put(cells[0], points(cells)));
      return new CauseWeights(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static short[] points(String[] cells) {
    short[] points = new short[Cause.values().length];
    for (int i = 0; i < points.length; i++) {
      points[i] = cells[i + 1].isEmpty() ? 0 : Short.parseShort(cells[i + 1]);
    }
    return points;
  }

  /** The pairs of characters that were weighed, in their order. */
  List<String> pairs() {
    return rows.keySet().stream().filter(name -> name.length() == 2).toList();
  }

  /** The points of a pair, or those of one of the two rows of their own. */
  short[] points(String row) {
    return Objects.requireNonNull(rows.get(row), row).clone();
  }

  /** The table, as the file has it; without comments. */
  @Override
  public String toString() {
    StringBuilder table = new StringBuilder();
    rows.forEach(
        (name, points) -> {
          table.append(name);
          for (short own : points) {
            table.append(TAB).append(own == 0 ? "" : own);
          }
          table.append('\n');
        });
    return table.toString();
  }
}
