package jikenbo.coding.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jikenbo.weigh.Descent;
import jikenbo.weigh.Verdict;

/**
 * Fits the points of pairs of characters to texts of which the class is known: the probability of
 * the right classes becomes as large as it can, with a penalty on large points. Pairs that few
 * notices have are left out. The same notices give the same bits.
 */
final class PairFit {

  /** Pairs of fewer notices tell more of these notices than of others. */
  private static final int FEWEST = 3;

  private static final double PENALTY = 0.03;

  private final Map<String, Integer> places;
  private final double[] points;
  private final int classes;

  private PairFit(Map<String, Integer> places, double[] points, int classes) {
    this.places = places;
    this.points = points;
    this.classes = classes;
  }

  /** Fits points for so many classes with the usual penalty. */
  static PairFit of(List<PairExample> examples, int classes) {
    return of(examples, classes, PENALTY);
  }

  /**
   * Fits points for so many classes.
   *
   * @param penalty on the square of a point
   */
  static PairFit of(List<PairExample> examples, int classes, double penalty) {
    Map<String, Integer> places = places(examples);
    List<Case> cases = examples.stream().map(example -> Case.of(example, places, classes)).toList();
    Descent.Slope slope =
        (points, gradient) -> {
          double loss = 0;
          for (Case own : cases) {
            loss += own.addSlope(points, gradient);
          }
          for (int i = classes; i < points.length; i++) {
            loss += penalty * points[i] * points[i] / 2;
            gradient[i] += penalty * points[i];
          }
          return loss;
        };
    int size = (places.size() + 1) * classes;
    return new PairFit(places, new Descent(slope).run(size), classes);
  }

  private static Map<String, Integer> places(List<PairExample> examples) {
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

  /** Logarithms of odds of all classes of a text. */
  double[] odds(PairExample example) {
    return Case.of(example, places, classes).odds(points);
  }

  /** The points of all classes that hold of every text. */
  double[] always() {
    return Arrays.copyOf(points, classes);
  }

  /** The points of all classes by pair. */
  Map<String, double[]> pairs() {
    Map<String, double[]> pairs = new TreeMap<>();
    places.forEach(
        (pair, place) ->
            pairs.put(pair, Arrays.copyOfRange(points, place * classes, (place + 1) * classes)));
    return pairs;
  }

  /** The table of points, each multiplied and rounded; pairs that come to nothing are left out. */
  Map<String, short[]> rows(double factor) {
    Map<String, short[]> rows = new TreeMap<>();
    pairs().forEach((pair, own) -> rows.put(pair, rounded(own, factor)));
    rows.values().removeIf(own -> Arrays.equals(own, new short[own.length]));
    rows.put(PairWeights.ALWAYS, rounded(always(), factor));
    return rows;
  }

  private static short[] rounded(double[] points, double factor) {
    short[] rounded = new short[points.length];
    for (int i = 0; i < rounded.length; i++) {
      rounded[i] = (short) Math.rint(points[i] * factor / PairWeights.UNIT);
    }
    return rounded;
  }

  /** The same points for each of so many classes, as the file has them. */
  static short[] forAll(int classes, double points) {
    double[] all = new double[classes];
    Arrays.fill(all, points);
    return rounded(all, 1);
  }

  /** A text with its pairs as numbers. */
  private record Case(List<Integer> places, int right, double weight, int classes) {

    static Case of(PairExample example, Map<String, Integer> places, int classes) {
      return new Case(
          example.pairs().stream().filter(places::containsKey).map(places::get).toList(),
          example.right(),
          example.weight(),
          classes);
    }

    double[] odds(double[] points) {
      double[] odds = Arrays.copyOf(points, classes);
      double scale = PairModel.scale(places.size());
      for (int pair : places) {
        for (int i = 0; i < classes; i++) {
          odds[i] += scale * points[pair * classes + i];
        }
      }
      return odds;
    }

    double addSlope(double[] points, double[] slope) {
      double[] shares = Verdict.probabilities(odds(points));
      double loss = -weight * StrictMath.log(shares[right]);
      shares[right] -= 1;
      for (int i = 0; i < classes; i++) {
        shares[i] *= weight;
      }
      double scale = PairModel.scale(places.size());
      for (int i = 0; i < classes; i++) {
        slope[i] += shares[i];
      }
      for (int pair : places) {
        for (int i = 0; i < classes; i++) {
          slope[pair * classes + i] += scale * shares[i];
        }
      }
      return loss;
    }
  }
}
