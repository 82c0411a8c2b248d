package jikenbo.weigh;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Fits {@link Weights} to examples: logistic regression by gradient descent with momentum and a
 * penalty on large weights. The same examples give the same bits.
 */
public final class LogisticFit {

  private static final int STEPS = 600;
  private static final double RATE = 0.5;
  private static final double MOMENTUM = 0.9;
  private static final double PENALTY = 1e-3;
  private static final double CENTS = 100;

  private LogisticFit() {}

  /**
   * An example.
   *
   * @param clues what it gives
   * @param right whether the reading is right there
   * @param times how many examples it counts as
   */
  public record Example(Set<String> clues, boolean right, int times) {}

  /** Fits; the points are rounded to two places. */
  public static Weights fit(List<Example> examples) {
    Map<String, Integer> places = new TreeMap<>();
    examples.forEach(example -> example.clues().forEach(clue -> places.put(clue, 0)));
    List<String> clues = new ArrayList<>(places.keySet());
    for (int i = 0; i < clues.size(); i++) {
      places.put(clues.get(i), i);
    }
    int[][] given =
        examples.stream()
            .map(e -> e.clues().stream().sorted().mapToInt(places::get).toArray())
            .toArray(int[][]::new);
    double[] points = descend(examples, given, clues.size());
    Map<String, Double> rounded = new TreeMap<>();
    for (int i = 0; i < points.length; i++) {
      rounded.put(clues.get(i), Math.rint(points[i] * CENTS) / CENTS);
    }
    return new Weights(rounded);
  }

  private static double[] descend(List<Example> examples, int[][] given, int count) {
    double[] points = new double[count];
    double[] speed = new double[count];
    double weight = 4.0 / examples.stream().mapToInt(Example::times).sum();
    for (int step = 0; step < STEPS; step++) {
      double[] slope = new double[count];
      for (int i = 0; i < given.length; i++) {
        double sum = 0;
        for (int clue : given[i]) {
          sum += points[clue];
        }
        Example example = examples.get(i);
        double error = 1 / (1 + StrictMath.exp(-sum)) - (example.right() ? 1 : 0);
        error *= example.times();
        for (int clue : given[i]) {
          slope[clue] += error * weight;
        }
      }
      for (int clue = 0; clue < count; clue++) {
        speed[clue] = MOMENTUM * speed[clue] - RATE * (slope[clue] + PENALTY * points[clue]);
        points[clue] += speed[clue];
      }
    }
    return points;
  }
}
