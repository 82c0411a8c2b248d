package jikenbo.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jikenbo.labels.Hand;
import jikenbo.weigh.Descent;

/**
 * Fits {@link CauseWeights}: first the points of pairs, then how far these and the rules can be
 * trusted, which is measured on hands that the points were not fitted on.
 */
final class CauseFit {

  private static final List<Cause> CAUSES = List.of(Cause.values());

  private CauseFit() {}

  /** Fits; the points are rounded to whole ones, and pairs that come to nothing are left out. */
  static CauseWeights of(CauseCorpus corpus) {
    double[] trust = trust(corpus);
    PairFit fit = PairFit.of(corpus.examples());
    double[] rules = new double[CAUSES.size()];
    Arrays.fill(rules, trust[1]);
    Map<String, short[]> rows = new TreeMap<>();
    fit.pairs().forEach((pair, points) -> rows.put(pair, rounded(points, trust[0])));
    rows.values().removeIf(points -> Arrays.equals(points, new short[points.length]));
    rows.put(CauseWeights.ALWAYS, rounded(fit.always(), trust[0]));
    rows.put(CauseWeights.RULES, rounded(rules, 1));
    return new CauseWeights(rows);
  }

  private static short[] rounded(double[] points, double factor) {
    short[] rounded = new short[points.length];
    for (int i = 0; i < rounded.length; i++) {
      rounded[i] = (short) Math.rint(points[i] * factor / CauseWeights.UNIT);
    }
    return rounded;
  }

  /** How far the points, and the share of votes, are to be multiplied. */
  private static double[] trust(CauseCorpus corpus) {
    List<Unseen> notices = new ArrayList<>();
    for (Hand hand : corpus.judges()) {
      PairFit others = PairFit.of(corpus.without(hand).examples());
      corpus.of(hand).forEach(own -> notices.add(new Unseen(own, others.odds(own))));
    }
    Descent.Slope slope =
        (trust, gradient) ->
            notices.stream().mapToDouble(notice -> notice.addSlope(trust, gradient)).sum();
    return new Descent(slope).run(2);
  }

  /** Probabilities, of logarithms of odds. */
  static double[] shares(double[] odds) {
    double most = Arrays.stream(odds).max().orElse(0);
    double[] shares = Arrays.stream(odds).map(own -> StrictMath.exp(own - most)).toArray();
    double total = 0;
    for (double share : shares) {
      total += share;
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= total;
    }
    return shares;
  }

  /** A notice, with what points say of it that were fitted without its hand. */
  private static final class Unseen {

    private final double[] points;
    private final double[] votes;
    private final int right;

    Unseen(CauseExample example, double[] points) {
      this.points = points;
      this.votes =
          CAUSES.stream().mapToDouble(cause -> example.votes().share(cause.code())).toArray();
      this.right = CAUSES.indexOf(example.cause());
    }

    /** Adds the slope of the loss; returns the loss. */
    double addSlope(double[] trust, double[] slope) {
      double[] odds = new double[points.length];
      for (int i = 0; i < odds.length; i++) {
        odds[i] = trust[0] * points[i] + trust[1] * votes[i];
      }
      double[] shares = shares(odds);
      for (int i = 0; i < shares.length; i++) {
        double error = shares[i] - (i == right ? 1 : 0);
        slope[0] += error * points[i];
        slope[1] += error * votes[i];
      }
      return -StrictMath.log(shares[right]);
    }
  }
}
