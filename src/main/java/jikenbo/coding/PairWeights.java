package jikenbo.coding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How much pairs of characters, and rules, speak for each class of a question.
 *
 * <p>Their file is a table with tabs: a row for each pair and a column for each class. Points are
 * whole numbers of a {@link #UNIT}; an empty cell is 0. The row {@value #ALWAYS} has what holds of
 * every notice, {@value #RULES} what the votes of rules for a class are multiplied by. Lines at its
 * beginning that begin with {@code # } are comments.
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

  private static final char TAB = '\t';

  private static final Map<String, PairWeights> LOADED = new ConcurrentHashMap<>();

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

  /**
   * Weights of the program; each file is read once.
   *
   * @param file one of those named above
   */
  static PairWeights of(String file) {
    return LOADED.computeIfAbsent(file, PairWeights::load);
  }

  private static PairWeights load(String file) {
    Map<String, short[]> rows = new LinkedHashMap<>();
    table(file)
        .lines()
        .forEach(
            line -> {
              int tab = line.indexOf(TAB);
              rows.put(line.substring(0, tab), points(line, tab));
            });
    return new PairWeights(rows);
  }

  /**
   * The table of a file as text, without comments.
   *
   * @param file one of those named above
   */
  static String table(String file) {
    try (InputStream in = Objects.requireNonNull(PairWeights.class.getResourceAsStream(file))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      int start = 0;
      while (text.startsWith(COMMENT, start)) {
        start = text.indexOf('\n', start) + 1;
      }
      return text.substring(start);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Some ten thousand rows are read at each start, so no string is made for a cell. */
  private static short[] points(String line, int firstTab) {
    short[] points = new short[(int) line.chars().skip(firstTab).filter(c -> c == TAB).count()];
    int end = firstTab;
    for (int i = 0; i < points.length; i++) {
      int start = end + 1;
      int tab = line.indexOf(TAB, start);
      end = tab < 0 ? line.length() : tab;
      points[i] = start == end ? 0 : (short) Integer.parseInt(line, start, end, 10);
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
