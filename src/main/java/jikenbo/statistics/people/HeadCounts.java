package jikenbo.statistics.people;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * The persons, or the records, of some incidents: one of the two, never both. Every known count is
 * kept, for medians do not add up.
 */
public final class HeadCounts {

  private final long[] smallestFirst;
  private final int unknown;

  private HeadCounts(long[] smallestFirst, int unknown) {
    this.smallestFirst = smallestFirst;
    this.unknown = unknown;
  }

  static HeadCounts of(LongStream known, int unknown) {
    return new HeadCounts(known.sorted().toArray(), unknown);
  }

  /** Incidents of known head-count: the n of mean and median. */
  public int known() {
    return smallestFirst.length;
  }

  /** Incidents without. */
  public int unknown() {
    return unknown;
  }

  /** All incidents. */
  public int incidents() {
    return known() + unknown;
  }

  /** The people of the incidents of known head-count. */
  public long people() {
    return Arrays.stream(smallestFirst).sum();
  }

  /** All the people that are known of; null when there are incidents and none tells a number. */
  public @Nullable Long total() {
    return known() == 0 && unknown > 0 ? null : people();
  }

  /** The mean of the known head-counts; null when there is none. */
  public @Nullable Double mean() {
    return known() == 0 ? null : people() / (double) known();
  }

  /**
   * The known head-count in the middle, or half-way between the two in the middle; null when there
   * is none.
   */
  public @Nullable Double median() {
    int n = known();
    return n == 0 ? null : (smallestFirst[(n - 1) / 2] + smallestFirst[n / 2]) / 2.0;
  }

  /** The highest head-count; null when none is known. */
  public @Nullable Long largest() {
    return known() == 0 ? null : smallestFirst[known() - 1];
  }

  /** The same without the largest case; null when fewer than two incidents tell a number. */
  public @Nullable HeadCounts withoutLargest() {
    return known() < 2 ? null : new HeadCounts(Arrays.copyOf(smallestFirst, known() - 1), unknown);
  }

  /** The incidents of known head-count that are of a size. */
  public HeadCounts in(SizeBand band) {
    return of(Arrays.stream(smallestFirst).filter(band::contains), 0);
  }
}
