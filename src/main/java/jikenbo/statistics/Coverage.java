package jikenbo.statistics;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Which months the archive runs through. Of a month that it does not nothing is known, and nothing
 * is counted: that is not the same as nothing having happened.
 */
public final class Coverage {

  /** How much of a month the archive has. */
  public enum Level {
    /** A listing page runs through it, or through the months on both sides. */
    FULL,
    /** Posts of it stand on pages that list only some of a month's. */
    PARTIAL,
    /** No post of it was read. */
    NONE;

    /** The code in CSV files. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** No month at all. */
  public static final Coverage NOTHING = new Coverage(new TreeMap<>());

  /** Levels but for {@link Level#NONE}. */
  private final SortedMap<YearMonth, Level> levels;

  private Coverage(SortedMap<YearMonth, Level> levels) {
    this.levels = levels;
  }

  /**
   * The coverage of an archive.
   *
   * @param stretches months that pages run through; they can overlap
   * @param touched months that posts stand in, whether or not they lie in a stretch
   */
  public static Coverage of(Collection<Period> stretches, Collection<? extends YearMonth> touched) {
    SortedMap<YearMonth, Level> levels = new TreeMap<>();
    touched.forEach(month -> levels.put(month, Level.PARTIAL));
    stretches.forEach(stretch -> stretch.months().forEach(month -> levels.put(month, Level.FULL)));
    return new Coverage(levels);
  }

  /**
   * A coverage that was worked out before.
   *
   * @param levels of the months that there is something of; none of them {@link Level#NONE}
   */
  public static Coverage of(SortedMap<YearMonth, Level> levels) {
    return new Coverage(new TreeMap<>(levels));
  }

  /** Level of every month that there is something of, the oldest first. */
  public SortedMap<YearMonth, Level> levels() {
    return Collections.unmodifiableSortedMap(levels);
  }

  /** The same with these months partly covered, where they were not covered at all. */
  public Coverage touching(Collection<? extends YearMonth> months) {
    SortedMap<YearMonth, Level> more = new TreeMap<>(levels);
    months.forEach(month -> more.putIfAbsent(month, Level.PARTIAL));
    return new Coverage(more);
  }

  /** How much of a month there is. */
  public Level level(YearMonth month) {
    return levels.getOrDefault(month, Level.NONE);
  }

  /** Whether there is something of a month, whole or in part. */
  public boolean covers(YearMonth month) {
    return levels.containsKey(month);
  }

  /** Whether there is something of any month of a period. */
  public boolean touches(Period period) {
    return !levels.subMap(period.from(), period.to().plusMonths(1)).isEmpty();
  }

  /** Whether every month of a period is there whole, so that it may be compared. */
  public boolean isFull(Period period) {
    return full(period) == period.length();
  }

  /** How many months of a period are there whole. */
  public int full(Period period) {
    return count(period, Level.FULL);
  }

  /** How many months of a period are there in part. */
  public int partial(Period period) {
    return count(period, Level.PARTIAL);
  }

  private int count(Period period, Level level) {
    return (int)
        levels.subMap(period.from(), period.to().plusMonths(1)).values().stream()
            .filter(level::equals)
            .count();
  }

  /** From the first to the last month of which there is something; empty when there is none. */
  public Optional<Period> extent() {
    return levels.isEmpty()
        ? Optional.empty()
        : Optional.of(new Period(levels.firstKey(), levels.lastKey()));
  }

  /**
   * The months of a level between the first and the last that is covered, each run of neighbours as
   * one period, oldest first.
   */
  public List<Period> runs(Level level) {
    return extent().map(all -> runs(all, month -> level(month) == level)).orElse(List.of());
  }

  private static List<Period> runs(Period all, Predicate<YearMonth> fits) {
    List<Period> runs = new ArrayList<>();
    for (YearMonth month : all.months()) {
      if (!fits.test(month)) {
        continue;
      }
      int last = runs.size() - 1;
      if (last >= 0 && runs.get(last).to().plusMonths(1).equals(month)) {
        runs.set(last, new Period(runs.get(last).from(), month));
      } else {
        runs.add(Period.of(month));
      }
    }
    return runs;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Coverage coverage && levels.equals(coverage.levels);
  }

  @Override
  public int hashCode() {
    return levels.hashCode();
  }

  @Override
  public String toString() {
    return levels.toString();
  }
}
