package jikenbo.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Counts in which phases processes were ended, and tells where to try next. */
final class Tally {

  private final int wanted;
  private final int wantedOfEach;
  private final Map<Phase, Integer> hits = new EnumMap<>(Phase.class);
  private final Map<Phase, Integer> tries = new EnumMap<>(Phase.class);

  /**
   * Counts up to these numbers.
   *
   * @param wanted how many hits in all
   * @param wantedOfEach how many hits of each phase at least
   */
  Tally(int wanted, int wantedOfEach) {
    this.wanted = wanted;
    this.wantedOfEach = wantedOfEach;
  }

  /** The phase that was hit and tried least; empty when there are hits enough. */
  synchronized Optional<Phase> next() {
    boolean each =
        Arrays.stream(Phase.values()).allMatch(phase -> count(hits, phase) >= wantedOfEach);
    if (each && sum(hits) >= wanted) {
      return Optional.empty();
    }
    assertThat(sum(tries)).as("tries\n%s", this).isLessThan(3 * wanted);
    Optional<Phase> next =
        Arrays.stream(Phase.values())
            .min(
                Comparator.comparing((Phase phase) -> count(hits, phase))
                    .thenComparing(phase -> count(tries, phase)));
    next.ifPresent(phase -> tries.merge(phase, 1, Integer::sum));
    return next;
  }

  synchronized void hit(Phase phase) {
    hits.merge(phase, 1, Integer::sum);
  }

  /** The counts as a table. */
  @Override
  public synchronized String toString() {
    return Arrays.stream(Phase.values())
        .map(phase -> "%-15s %3d%n".formatted(phase, count(hits, phase)))
        .collect(
            Collectors.joining(
                "", "", "%-15s %3d, tries %d".formatted("all", sum(hits), sum(tries))));
  }

  private static int count(Map<Phase, Integer> counts, Phase phase) {
    return counts.getOrDefault(phase, 0);
  }

  private static int sum(Map<Phase, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
