package jikenbo.statistics.days;

import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How many notices tell of how many days. Exact however many there are, for equal numbers of days
 * are kept as one.
 */
public final class DayCounts {

  private final NavigableMap<Long, Integer> notices = new TreeMap<>();
  private int known;
  private int untold;
  private int contradictory;

  /** Adds a notice; null days are not known, and negative ones contradict themselves. */
  void add(@Nullable Long days) {
    if (days == null) {
      untold++;
    } else if (days < 0) {
      contradictory++;
    } else {
      known++;
      notices.merge(days, 1, Integer::sum);
    }
  }

  /** All notices looked at. */
  public int notices() {
    return known + unknown();
  }

  /** Those whose days are known: the n of the figures below. */
  public int known() {
    return known;
  }

  /** Those whose days are not known, the contradictory ones among them. */
  public int unknown() {
    return untold + contradictory;
  }

  /** Those that tell of an impossible order of days. */
  public int contradictory() {
    return contradictory;
  }

  /** The middle of the known days, or half-way between the two in the middle; null without any. */
  public @Nullable Double median() {
    return known == 0 ? null : (atRank((known + 1) / 2) + atRank(known / 2 + 1)) / 2.0;
  }

  /**
   * The fewest days that so many percent of the notices do not exceed (nearest rank); null where no
   * days are known.
   *
   * @param percent above 0, up to 100
   */
  public @Nullable Long percentile(int percent) {
    return known == 0 ? null : atRank((int) ((percent * (long) known + 99) / 100));
  }

  /** The most days; null where none are known. */
  public @Nullable Long longest() {
    return known == 0 ? null : notices.lastKey();
  }

  /** The notices whose days lie in a band. */
  public int in(DayBand band) {
    return notices.subMap(band.from(), true, band.to(), true).values().stream()
        .mapToInt(Integer::intValue)
        .sum();
  }

  /** The days of the notice at this place, from 1, of all that are known in their order. */
  private long atRank(int rank) {
    int passed = 0;
    for (var entry : notices.entrySet()) {
      passed += entry.getValue();
      if (passed >= rank) {
        return entry.getKey();
      }
    }
    throw new IllegalArgumentException("no rank " + rank + " of " + known);
  }
}
