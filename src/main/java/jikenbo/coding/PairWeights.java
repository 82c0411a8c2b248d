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
import java.util.concurrent.ConcurrentHashMap;

/**
 * How much pairs of characters, and rules, speak for each class of a question.
 *
 * <p>Their file is a table with tabs: a row for each pair and a column for each class. Points are
 * whole numbers of a {@link #UNIT}; an empty cell is 0. The row {@value #ALWAYS} has what holds of
 * every notice, {@value #RULES} what the votes of rules for a class are multiplied by. Lines that
 * begin with {@code # } are comments.
 */
final class PairWeights {

  /** The file for kinds, by the text of a post. */
  static final String KIND = "/jikenbo/coding/kind-weights.tsv";

  /** The file for causes, by the text of a notice. */
  static final String CAUSE = "/jikenbo/coding/cause-weights.tsv";

  /** The file for sectors, by the text of a notice. */
  static final String SECTOR = "/jikenbo/coding/sector-weights.tsv";

  /** The file for sectors, by the name of the organisation. */
  static final String SECTOR_OF_NAME = "/jikenbo/coding/sector-name-weights.tsv";

  /** What one point is worth, as a logarithm of odds. */
  static final double UNIT = 0.1;

  static final String ALWAYS = "always";
  static final String RULES = "rules";
  static final String COMMENT = "# ";

  private static final String TAB = "\t";

  private static final Map<String, PairWeights> LOADED = new ConcurrentHashMap<>();

  private final Map<String, short[]> rows;

  /**
   * Weights.
   *
   * @param rows points in the order of the classes, by pair of characters and for the rows of their
   *     own
   */
  PairWeights(Map<String, short[]> rows) {
    this.rows = new TreeMap<>(rows);
  }

  /**
   * Weights of the program; each file is read once.
   *
   * @param file one of those named above
   */
  static PairWeights of(String file) {
    return LOADED.computeIfAbsent(file, PairWeights::load);
  }

  private static PairWeights load(String file) {
    try (InputStream in = Objects.requireNonNull(PairWeights.class.getResourceAsStream(file));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      Map<String, short[]> rows = new TreeMap<>();
      lines
          .lines()
          .filter(line -> !line.startsWith(COMMENT))
          .map(line -> line.split(TAB, -1))
          .forEach(cells -> rows.put(cells[0], points(cells)));
      return new PairWeights(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static short[] points(String[] cells) {
    short[] points = new short[cells.length - 1];
    for (int i = 0; i < points.length; i++) {
      points[i] = cells[i + 1].isEmpty() ? 0 : Short.parseShort(cells[i + 1]);
    }
    return points;
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
          table.append(name);
          for (short own : points) {
            table.append(TAB).append(own == 0 ? "" : own);
          }
          table.append('\n');
        });
    return table.toString();
  }
}
