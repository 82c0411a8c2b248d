package jikenbo.dating;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds, of all ways to give every post of a page a month, the one that is easiest to believe, by
 * what each post tells of itself and by the order of the page. The search is exact: Viterbi's
 * algorithm.
 */
final class MonthSearch {

  private final List<Testimony> posts;
  private final List<YearMonth> months;

  /** By post and month: how hard it is to believe, the pace of numbers left out. */
  private final double[][] alone;

  /** By the month of a post and that of the post above it: how hard this is to believe. */
  private final double[][] steps;

  /**
   * Over these posts and months.
   *
   * @param posts in the order of the page
   * @param months that a post can be of; at least one
   */
  MonthSearch(List<Testimony> posts, List<YearMonth> months) {
    this.posts = posts;
    this.months = months;
    this.alone = posts.stream().map(post -> Likelihood.of(post, months)).toArray(double[][]::new);
    this.steps = steps(PageOrder.of(posts), months);
  }

  private static double[][] steps(PageOrder order, List<YearMonth> months) {
    double[][] steps = new double[months.size()][months.size()];
    for (int below = 0; below < steps.length; below++) {
      for (int above = 0; above < steps.length; above++) {
        steps[below][above] = order.of(months.get(above), months.get(below));
      }
    }
    return steps;
  }

  /**
   * The month of each post.
   *
   * @param pace of the case numbers, where it is known
   */
  List<YearMonth> run(@Nullable Pace pace) {
    int[][] above = new int[posts.size()][months.size()];
    double[] best = new double[months.size()];
    for (int post = 0; post < posts.size(); post++) {
      double[] next = new double[months.size()];
      for (int month = 0; month < next.length; month++) {
        int from = post == 0 ? month : bestAbove(best, month);
        above[post][month] = from;
        next[month] =
            (post == 0 ? 0 : step(best, from, month))
                + Likelihood.withPace(alone[post][month], posts.get(post), months.get(month), pace);
      }
      best = next;
    }
    return way(above, best);
  }

  private List<YearMonth> way(int[][] above, double[] best) {
    YearMonth[] found = new YearMonth[posts.size()];
    int month = 0;
    for (int other = 1; other < best.length; other++) {
      month = best[other] < best[month] ? other : month;
    }
    for (int post = posts.size() - 1; post >= 0; post--) {
      found[post] = months.get(month);
      month = above[post][month];
    }
    return Arrays.asList(found);
  }

  private int bestAbove(double[] best, int month) {
    int found = 0;
    double least = step(best, found, month);
    for (int above = 1; above < best.length; above++) {
      double own = step(best, above, month);
      if (own < least) {
        found = above;
        least = own;
      }
    }
    return found;
  }

  private double step(double[] best, int above, int month) {
    return best[above] + steps[month][above];
  }
}
