package jikenbo.weigh;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How likely each reading of a {@link Ballot} is.
 *
 * @param opinions in the order of the ballot; their probabilities add up to 1
 * @param <T> a reading
 */
public record Verdict<T>(List<Opinion<T>> opinions) {

  /**
   * A reading and how likely it is.
   *
   * @param probability from 0 to 1
   */
  public record Opinion<T>(T reading, double probability) {}

  /** Copies the list; at least one opinion. */
  public Verdict {
    opinions = List.copyOf(opinions);
  }

  /**
   * What readings come to whose odds are known.
   *
   * @param odds logarithms of odds of each reading, in the same order
   */
  public static <T> Verdict<T> ofOdds(List<T> readings, double[] odds) {
    double[] probabilities = probabilities(odds);
    List<Opinion<T>> opinions = new ArrayList<>();
    for (int i = 0; i < probabilities.length; i++) {
      opinions.add(new Opinion<>(readings.get(i), probabilities[i]));
    }
    return new Verdict<>(opinions);
  }

  /**
   * The probabilities of readings one of which is right: exponentials of their odds, divided by
   * their total.
   *
   * @param odds logarithms of odds of each reading
   */
  public static double[] probabilities(double[] odds) {
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

  /** The most likely reading; of equals the first. */
  public Opinion<T> best() {
    return best(opinions);
  }

  /**
   * The same question with readings that come to the same answer taken together.
   *
   * @param answer of a reading
   * @return the answers, the most likely first
   */
  public <A> List<Opinion<A>> answers(Function<T, A> answer) {
    Map<A, Double> sums = new LinkedHashMap<>();
    opinions.forEach(o -> sums.merge(answer.apply(o.reading()), o.probability(), Double::sum));
    List<Opinion<A>> answers = new ArrayList<>();
    sums.forEach((value, probability) -> answers.add(new Opinion<>(value, probability)));
    answers.sort(comparingDouble((Opinion<A> o) -> o.probability()).reversed());
    return answers;
  }

  private static <T> Opinion<T> best(List<Opinion<T>> among) {
    Opinion<T> best = among.get(0);
    for (Opinion<T> opinion : among) {
      best = opinion.probability() > best.probability() ? opinion : best;
    }
    return best;
  }
}
