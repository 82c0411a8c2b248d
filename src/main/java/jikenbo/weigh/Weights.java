package jikenbo.weigh;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * How much each clue speaks for a reading, above zero, or against it, below. The points are natural
 * logarithms of odds: their sum over the clues of a case is that of the reading being right.
 *
 * @param points by clue, in the order of their names
 */
public record Weights(Map<String, Double> points) {

  /** What is right in every case. */
  public static final String ALWAYS = "always";

  /** Sorts and copies the points. */
  public Weights {
    points = Collections.unmodifiableMap(new TreeMap<>(points));
  }

  /**
   * Weights of the program.
   *
   * @param resource name of a YAML file with an entry {@code points}
   */
  public static Weights load(String resource) {
    try (InputStream in =
        Objects.requireNonNull(Weights.class.getResourceAsStream(resource), resource)) {
      Map<String, Object> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
      Map<String, Double> points = new TreeMap<>();
      ((Map<?, ?>) Objects.requireNonNull(file.get("points")))
          .forEach(
              (clue, value) -> points.put(String.valueOf(clue), ((Number) value).doubleValue()));
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
