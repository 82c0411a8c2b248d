package jikenbo.coding;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jikenbo.weigh.Descent;

/**
 * Fits the points of pairs of characters to notices of which the cause is known: the probability of
 * the right causes becomes as large as it can, with a penalty on large points. Pairs that few
 * notices have are left out. The same notices give the same bits.
 */
final class PairFit {

  /** Pairs of fewer notices tell more of these notices than of others. */
  private static final int FEWEST = 3;

  private static final double PENALTY = 0.03;

  private static final int CAUSES = Cause.values().length;

  private final Map<String, Integer> places;
  private final double[] points;

  private PairFit(Map<String, Integer> places, double[] points) {
    this.places = places;
    this.points = points;
  }

  static PairFit of(List<CauseExample> examples) {
    Map<String, Integer> places = places(examples);
    List<Case> cases = examples.stream().map(example -> Case.of(example, places)).toList();
    Descent.Slope slope =
        (points, gradient) -> {
          double loss = 0;
          for (Case own : cases) {
            loss += own.addSlope(points, gradient);
          }
          for (int i = CAUSES; i < points.length; i++) {
            loss += PENALTY * points[i] * points[i] / 2;
            gradient[i] += PENALTY * points[i];
          }
          return loss;
        };
    return new PairFit(places, new Descent(slope).run((places.size() + 1) * CAUSES));
  }

  private static Map<String, Integer> places(List<CauseExample> examples) {
    Map<String, Integer> notices = new TreeMap<>();
    examples.forEach(
        example -> example.pairs().forEach(pair -> notices.merge(pair, 1, Integer::sum)));
    notices.values().removeIf(count -> count < FEWEST);
    int place = 1;
    for (Map.Entry<String, Integer> entry : notices.entrySet()) {
      entry.setValue(place++);
    }
    return notices;
  }

  /** Logarithms of odds of all causes of a notice. */
  double[] odds(CauseExample example) {
    return Case.of(example, places).odds(points);
  }

  /** The points of all causes that hold of every notice. */
  double[] always() {
    return Arrays.copyOf(points, CAUSES);
  }

  /** The points of all causes by pair. */
  Map<String, double[]> pairs() {
    Map<String, double[]> pairs = new TreeMap<>();
    places.forEach(
        (pair, place) ->
            pairs.put(pair, Arrays.copyOfRange(points, place * CAUSES, (place + 1) * CAUSES)));
    return pairs;
  }

  /** A notice with its pairs as numbers. */
  private static final class Case {

    private final int[] pairs;
    private final int right;

    private Case(int[] pairs, int right) {
      this.pairs = pairs;
      this.right = right;
    }

    static Case of(CauseExample example, Map<String, Integer> places) {
      int[] pairs =
          example.pairs().stream().filter(places::containsKey).mapToInt(places::get).toArray();
      return new Case(pairs, List.of(Cause.values()).indexOf(example.cause()));
    }

    double[] odds(double[] points) {
      double[] odds = Arrays.copyOf(points, CAUSES);
      double scale = CauseModel.scale(pairs.length);
      for (int pair : pairs) {
        for (int i = 0; i < CAUSES; i++) {
          odds[i] += scale * points[pair * CAUSES + i];
        }
      }
      return odds;
    }

    double addSlope(double[] points, double[] slope) {
      double[] shares = CauseFit.shares(odds(points));
      double loss = -StrictMath.log(shares[right]);
      shares[right] -= 1;
      double scale = CauseModel.scale(pairs.length);
      for (int i = 0; i < CAUSES; i++) {
        slope[i] += shares[i];
      }
      for (int pair : pairs) {
        for (int i = 0; i < CAUSES; i++) {
          slope[pair * CAUSES + i] += scale * shares[i];
        }
      }
      return loss;
    }
  }
}
