package jikenbo.weigh;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * A choice between several readings of a text, exactly one of which is right. Clues speak for and
 * against each; clues that several readings share are added once, as a bundle.
 *
 * @param <T> a reading
 */
public final class Ballot<T> {

  private static final int[] NO_MEMBERS = {};

  private final List<Bundle> bundles = new ArrayList<>();
  private final List<T> readings = new ArrayList<>();

  /** The bundles of each reading and of its members, in the order of the readings. */
  private final List<int[]> own = new ArrayList<>();

  private final List<int[]> members = new ArrayList<>();

  /**
   * Clues that are added together.
   *
   * @param question what they speak of
   */
  private record Bundle(String question, Clues clues) {

    List<String> names() {
      return clues.names().stream().map(name -> Weights.named(question, name)).toList();
    }

    double points(Weights weights) {
      return weights.of(question, clues);
    }
  }

  /**
   * A reading that can be chosen.
   *
   * @param reading what would be read
   * @param own bundles that speak of it
   * @param members bundles that speak of its members, of which each counts its share; empty for a
   *     reading that has none
   */
  public record Candidate<T>(T reading, List<Integer> own, List<Integer> members) {

    /** Copies the lists. */
    public Candidate {
      own = List.copyOf(own);
      members = List.copyOf(members);
    }
  }

  /**
   * Adds clues.
   *
   * @return the number of the bundle, by which candidates name it
   */
  public int bundle(Collection<String> clues) {
    return bundle(Clues.of(clues));
  }

  /**
   * Adds clues, to which nothing may be added later.
   *
   * @return the number of the bundle, by which candidates name it
   */
  public int bundle(Clues clues) {
    return bundle(Weights.ONLY_QUESTION, clues);
  }

  /**
   * Adds clues that speak of one question of several.
   *
   * @param question such as {@code from}
   * @return the number of the bundle, by which candidates name it
   */
  public int bundle(String question, Clues clues) {
    bundles.add(new Bundle(question, clues));
    return bundles.size() - 1;
  }

  /** The names of the clues of the bundle of this number. */
  public List<String> clues(int bundle) {
    return bundles.get(bundle).names();
  }

  /** Adds a reading that the bundles of these numbers speak of; the array is kept. */
  public void candidate(T reading, int... own) {
    candidate(reading, own, NO_MEMBERS);
  }

  /**
   * Adds a reading that is made of several members: of each of their bundles its share counts. The
   * arrays are kept.
   */
  public void candidate(T reading, int[] own, int[] members) {
    this.readings.add(reading);
    this.own.add(own);
    this.members.add(members);
  }

  /** The clues, by the number of their bundle. */
  public List<List<String>> bundles() {
    return bundles.stream().map(Bundle::names).toList();
  }

  /** The readings in the order in which they were added. */
  public List<Candidate<T>> candidates() {
    List<Candidate<T>> candidates = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      candidates.add(new Candidate<>(readings.get(i), list(own.get(i)), list(members.get(i))));
    }
    return candidates;
  }

  private static List<Integer> list(int[] numbers) {
    return Arrays.stream(numbers).boxed().toList();
  }

  /** How likely each reading is by these weights, in the order of the candidates. */
  public Verdict<T> decide(Weights weights) {
    double[] points = bundles.stream().mapToDouble(bundle -> bundle.points(weights)).toArray();
    double[] odds = new double[readings.size()];
    for (int i = 0; i < odds.length; i++) {
      odds[i] = sum(own.get(i), points) + share(members.get(i), points);
    }
    return Verdict.ofOdds(readings, odds);
  }

  private static double sum(int[] bundles, double[] points) {
    double sum = 0;
    for (int bundle : bundles) {
      sum += points[bundle];
    }
    return sum;
  }

  private static double share(int[] bundles, double[] points) {
    return bundles.length == 0 ? 0 : sum(bundles, points) / bundles.length;
  }
}
