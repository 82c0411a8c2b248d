package jikenbo.accuracy;

import java.util.EnumMap;
import java.util.Map;

/** Counts verdicts, apart for notices that tell a value and those that tell none. */
final class Tally {

  private final Map<Verdict, Integer> told = new EnumMap<>(Verdict.class);
  private final Map<Verdict, Integer> untold = new EnumMap<>(Verdict.class);

  void add(boolean isTold, Verdict verdict) {
    (isTold ? told : untold).merge(verdict, 1, Integer::sum);
  }

  /** How many notices that tell a value, or that tell none, have this verdict. */
  int count(boolean isTold, Verdict verdict) {
    return (isTold ? told : untold).getOrDefault(verdict, 0);
  }

  /** Share of values that are as labelled, in percent; 0 where nothing was counted. */
  double strict() {
    return percent(Verdict.RIGHT);
  }

  /** Share of values that are as labelled or defensible, in percent. */
  double lenient() {
    return percent(Verdict.RIGHT) + percent(Verdict.DEFENSIBLE);
  }

  private double percent(Verdict verdict) {
    int all = sum(told) + sum(untold);
    return all == 0 ? 0 : 100.0 * (count(true, verdict) + count(false, verdict)) / all;
  }

  private static int sum(Map<Verdict, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
