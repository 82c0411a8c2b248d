package jikenbo.weigh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A choice between several readings of a text, exactly one of which is right. Clues speak for and
 * against each; clues that several readings share are added once, as a bundle.
 *
 * @param <T> a reading
 */
public final class Ballot<T> {

  private final List<Bundle> bundles = new ArrayList<>();
  private final List<Candidate<T>> candidates = new ArrayList<>();

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

  /** Adds a reading that the bundles of these numbers speak of. */
  public void candidate(T reading, List<Integer> own) {
    candidates.add(new Candidate<>(reading, own, List.of()));
  }

  /** Adds a reading that is made of several members: of each of their bundles its share counts. */
  public void candidate(T reading, List<Integer> own, List<Integer> members) {
    candidates.add(new Candidate<>(reading, own, members));
  }

  /** The clues, by the number of their bundle. */
  public List<List<String>> bundles() {
    return bundles.stream().map(Bundle::names).toList();
  }

  /** The readings in the order in which they were added. */
  public List<Candidate<T>> candidates() {
    return List.copyOf(candidates);
  }

  /** How likely each reading is by these weights, in the order of the candidates. */
  public Verdict<T> decide(Weights weights) {
    double[] points = bundles.stream().mapToDouble(bundle -> bundle.points(weights)).toArray();
    double[] odds = candidates.stream().mapToDouble(c -> sum(c, points)).toArray();
    return Verdict.ofOdds(candidates.stream().map(Candidate::reading).toList(), odds);
  }

  private static double sum(Candidate<?> candidate, double[] points) {
    double sum = 0;
    for (int bundle : candidate.own()) {
      sum += points[bundle];
    }
    for (int bundle : candidate.members()) {
      sum += points[bundle] / candidate.members().size();
    }
    return sum;
  }
}
