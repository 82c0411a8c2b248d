package jikenbo.weigh;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * How much each clue speaks for a reading, above zero, or against it, below. The points are natural
 * logarithms of odds: their sum over the clues of a case is that of the reading being right.
 *
 * @param points by clue, in the order of their names
 */
public record Weights(Map<String, Double> points) {

  /** What is right in every case. */
  public static final String ALWAYS = "always";

  private static final char COMMENT = '#';

  /** Between a clue and its points; no clue holds one. */
  private static final char TAB = '\t';

  /** Sorts and copies the points. */
  public Weights {
    points = Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(points)));
  }

  /**
   * Weights of the program.
   *
   * @param resource name of a file with a clue, a tab and its points in each line; lines that begin
   *     with {@code #} are comments
   */
  public static Weights load(String resource) {
    try (InputStream in =
            Objects.requireNonNull(Weights.class.getResourceAsStream(resource), resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      Map<String, Double> points = new TreeMap<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.lastIndexOf(TAB);
        if (tab > 0 && line.charAt(0) != COMMENT) {
          points.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
        }
      }
      return new Weights(points);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The points of some clues together; a clue that was never weighed counts nothing. */
  public double of(Collection<String> clues) {
    double sum = 0;
    for (String clue : clues) {
      sum += points.getOrDefault(clue, 0.0);
    }
    return sum;
  }

  /** The most points that clues of a kind can give together. */
  public double most(Predicate<String> kind) {
    return points.entrySet().stream()
        .filter(entry -> kind.test(entry.getKey()))
        .mapToDouble(entry -> Math.max(0, entry.getValue()))
        .sum();
  }
}
