package jikenbo.weigh;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Fits {@link Weights} to ballots of which the right reading is known: the probability of the right
 * readings becomes as large as it can, with a penalty on large weights. Clues that few ballots give
 * are left out. The same ballots give the same bits.
 */
public final class BallotFit {

  private static final double CENTS = 100;

  private final int fewest;
  private final double penalty;
  private final Dropout dropout;

  /**
   * A way to fit.
   *
   * @param fewest ballots that must give a clue
   * @param penalty on the square of a weight
   * @param dropout how each ballot is shown
   */
  public BallotFit(int fewest, double penalty, Dropout dropout) {
    this.fewest = fewest;
    this.penalty = penalty;
    this.dropout = dropout;
  }

  /**
   * A ballot with its right answer.
   *
   * @param right whether a reading is right; at least one must be
   * @param weight how much it counts, from 0 to 1
   */
  public record Example<T>(Ballot<T> ballot, Predicate<T> right, double weight) {

    /** Of all that the fit sees of it; an example that the fit sees otherwise has another one. */
    public long fingerprint() {
      long print = Double.hashCode(weight);
      for (List<String> clues : ballot.bundles()) {
        print = ClueNumbers.FACTOR * print + clues.stream().mapToLong(String::hashCode).sum();
      }
      for (Ballot.Candidate<T> candidate : ballot.candidates()) {
        boolean chosen = right.test(candidate.reading());
        print =
            ClueNumbers.FACTOR * print + Objects.hash(candidate.own(), candidate.members(), chosen);
      }
      return print;
    }

    /** Whether the ballot holds the right reading at all. */
    public boolean isReachable() {
      return ballot.candidates().stream().anyMatch(c -> right.test(c.reading()));
    }
  }

  /** Fits; the points are rounded to two places, and what is nothing then is left out. */
  public Weights fit(List<? extends Example<?>> examples) {
    List<? extends Example<?>> usable = examples.stream().filter(Example::isReachable).toList();
    List<String> clues = clues(usable);
    Map<String, Integer> places = new TreeMap<>();
    for (int i = 0; i < clues.size(); i++) {
      places.put(clues.get(i), i);
    }
    List<Choice> choices = new ArrayList<>();
    for (int i = 0; i < usable.size(); i++) {
      for (Dropout.Showing showing : dropout.showings(i)) {
        choices.add(Choice.of(usable.get(i), places, showing));
      }
    }
    double[] points = new Descent(slopes(choices)).run(clues.size());
    Map<String, Double> rounded = new TreeMap<>();
    for (int i = 0; i < points.length; i++) {
      double value = Math.rint(points[i] * dropout.sharpness() * CENTS) / CENTS;
      if (value != 0) {
        rounded.put(clues.get(i), value);
      }
    }
    return new Weights(rounded);
  }

  private List<String> clues(List<? extends Example<?>> examples) {
    Map<String, Integer> ballots = new TreeMap<>();
    for (Example<?> example : examples) {
      Set<String> given = new HashSet<>();
      example.ballot().bundles().forEach(given::addAll);
      given.forEach(clue -> ballots.merge(clue, 1, Integer::sum));
    }
    return ballots.entrySet().stream()
        .filter(entry -> entry.getValue() >= fewest)
        .map(Map.Entry::getKey)
        .toList();
  }

  private Descent.Slope slopes(List<Choice> choices) {
    return (points, slope) -> {
      double loss = 0;
      for (Choice choice : choices) {
        loss += choice.addSlope(points, slope);
      }
      for (int i = 0; i < points.length; i++) {
        loss += penalty * points[i] * points[i] / 2;
        slope[i] += penalty * points[i];
      }
      return loss;
    };
  }

  /** A ballot with its clues as numbers. */
  private static final class Choice {

    private final int[][] bundles;
    private final int[][] own;
    private final int[][] members;
    private final boolean[] right;
    private final double weight;

    /** How much each clue counts for. */
    private final double force;

    private Choice(
        int[][] bundles,
        int[][] own,
        int[][] members,
        boolean[] right,
        double weight,
        double force) {
      this.bundles = bundles;
      this.own = own;
      this.members = members;
      this.right = right;
      this.weight = weight;
      this.force = force;
    }

    static <T> Choice of(Example<T> example, Map<String, Integer> places, Dropout.Showing showing) {
      int[][] bundles =
          example.ballot().bundles().stream()
              .map(
                  clues ->
                      clues.stream()
                          .filter(places::containsKey)
                          .mapToInt(places::get)
                          .filter(showing::holds)
                          .toArray())
              .toArray(int[][]::new);
      List<Ballot.Candidate<T>> candidates = example.ballot().candidates();
      int[][] own = new int[candidates.size()][];
      int[][] members = new int[candidates.size()][];
      boolean[] right = new boolean[candidates.size()];
      for (int i = 0; i < own.length; i++) {
        own[i] = ints(candidates.get(i).own());
        members[i] = ints(candidates.get(i).members());
        right[i] = example.right().test(candidates.get(i).reading());
      }
      return new Choice(
          bundles, own, members, right, example.weight() * showing.share(), showing.force());
    }

    private static int[] ints(List<Integer> list) {
      return new ArrayList<>(list).stream().mapToInt(Integer::intValue).toArray();
    }

    /** Adds the slope of the loss; returns the loss. */
    double addSlope(double[] points, double[] slope) {
      double[] of = new double[bundles.length];
      for (int i = 0; i < of.length; i++) {
        for (int clue : bundles[i]) {
          of[i] += force * points[clue];
        }
      }
      double[] odds = new double[own.length];
      double most = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < odds.length; i++) {
        for (int bundle : own[i]) {
          odds[i] += of[bundle];
        }
        for (int bundle : members[i]) {
          odds[i] += of[bundle] / members[i].length;
        }
        most = Math.max(most, odds[i]);
      }
      double all = 0;
      double good = 0;
      for (int i = 0; i < odds.length; i++) {
        odds[i] = StrictMath.exp(odds[i] - most);
        all += odds[i];
        good += right[i] ? odds[i] : 0;
      }
      double[] change = new double[bundles.length];
      for (int i = 0; i < odds.length; i++) {
        double error = odds[i] / all - (right[i] ? odds[i] / Math.max(good, 1e-300) : 0);
        for (int bundle : own[i]) {
          change[bundle] += error;
        }
        for (int bundle : members[i]) {
          change[bundle] += error / members[i].length;
        }
      }
      for (int i = 0; i < change.length; i++) {
        for (int clue : bundles[i]) {
          slope[clue] += weight * force * change[i];
        }
      }
      return weight * StrictMath.log(all / Math.max(good, 1e-300));
    }
  }
}
