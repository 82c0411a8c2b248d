package jikenbo.coding.model;

import java.util.ArrayList;
import java.util.List;
import jikenbo.weigh.Descent;
import jikenbo.weigh.Verdict;

/**
 * Fits how far several opinions on one question are to be trusted beside each other: by how much
 * the points of each are multiplied. Opinions must be of notices that they were not fitted on.
 */
final class TrustFit {

  private final List<Notice> notices = new ArrayList<>();

  /** What each opinion says of the classes of a notice, and which class is right. */
  private record Notice(List<double[]> opinions, int right) {

    /** Adds the slope of the loss; returns the loss. */
    double addSlope(double[] trust, double[] slope) {
      double[] odds = new double[opinions.get(0).length];
      for (int o = 0; o < trust.length; o++) {
        for (int i = 0; i < odds.length; i++) {
          odds[i] += trust[o] * opinions.get(o)[i];
        }
      }
      double[] shares = Verdict.probabilities(odds);
      for (int i = 0; i < shares.length; i++) {
        double error = shares[i] - (i == right ? 1 : 0);
        for (int o = 0; o < slope.length; o++) {
          slope[o] += error * opinions.get(o)[i];
        }
      }
      return -StrictMath.log(shares[right]);
    }
  }

  /** Adds a notice: the points of all classes by each opinion, always in the same order. */
  void add(List<double[]> opinions, int right) {
    notices.add(new Notice(List.copyOf(opinions), right));
  }

  /** The factor of each opinion. */
  double[] run() {
    Descent.Slope slope =
        (trust, gradient) ->
            notices.stream().mapToDouble(notice -> notice.addSlope(trust, gradient)).sum();
    return new Descent(slope).run(notices.get(0).opinions().size());
  }
}
