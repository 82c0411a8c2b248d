package jikenbo.coding.rule;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jikenbo.fact.Confidence;

/**
 * The votes on one notice, added up by class.
 *
 * @param votes one for each rule that matched, in the order of the book; those of hints only where
 *     no other rule speaks
 */
public record Tally(List<Vote> votes) {

  /** Copies the votes that are heard. */
  public Tally {
    boolean ruleSpeaks = votes.stream().anyMatch(vote -> !vote.rule().hint());
    votes = votes.stream().filter(vote -> !ruleSpeaks || !vote.rule().hint()).toList();
  }

  /** Whether hints alone speak. */
  public boolean isGuess() {
    return !votes.isEmpty() && votes.get(0).rule().hint();
  }

  /** Whether a rule of the operator speaks. */
  public boolean hasOwn() {
    return votes.stream().anyMatch(vote -> vote.rule().own());
  }

  /**
   * Whether the rules decide by themselves: where a rule of the operator speaks, or where the class
   * that they come to is that of a house rule.
   */
  public boolean decide() {
    return hasOwn()
        || votes.stream()
            .anyMatch(
                vote -> vote.rule().house() && best().equals(Optional.of(vote.rule().classCode())));
  }

  /** The sum of weights for a class; 0 when no rule speaks for it. */
  public int score(String classCode) {
    return votes.stream()
        .filter(vote -> vote.rule().classCode().equals(classCode))
        .mapToInt(Vote::weight)
        .sum();
  }

  /** The share of all weights that is for a class, from 0 to 1; 0 when no rule speaks. */
  public double share(String classCode) {
    int all = votes.stream().mapToInt(Vote::weight).sum();
    return all == 0 ? 0 : 1.0 * score(classCode) / all;
  }

  /** Sums by class, the highest first; equal sums in the order of the book. */
  public List<Map.Entry<String, Integer>> ranking() {
    Map<String, Integer> sums = new LinkedHashMap<>();
    votes.forEach(vote -> sums.merge(vote.rule().classCode(), vote.weight(), Integer::sum));
    return sums.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(entry -> Map.entry(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** The class with the highest sum. */
  public Optional<String> best() {
    return ranking().stream().map(Map.Entry::getKey).findFirst();
  }

  /** The strongest vote for a class. */
  public Optional<Vote> strongest(String classCode) {
    return votes.stream()
        .filter(vote -> vote.rule().classCode().equals(classCode))
        .max(Comparator.comparingInt(Vote::weight));
  }

  /**
   * From the margin of the best class over the second: double is sure, a third more is likely.
   * Hints are never more than a guess.
   */
  public Confidence confidence() {
    List<Map.Entry<String, Integer>> ranking = ranking();
    if (ranking.isEmpty() || isGuess()) {
      return Confidence.LOW;
    }
    int best = ranking.get(0).getValue();
    int second = ranking.size() > 1 ? ranking.get(1).getValue() : 0;
    if (best >= 2 * second) {
      return Confidence.HIGH;
    }
    return isAhead(best, second) ? Confidence.MEDIUM : Confidence.LOW;
  }

  /** Whether the sum of the best class is a third above that of the second. */
  static boolean isAhead(int best, int second) {
    return 3 * best >= 4 * second;
  }
}
