package jikenbo.statistics;

import org.jspecify.annotations.Nullable;

/**
 * A figure and the earlier one that it is held against. Only what the archive covers whole is
 * compared.
 *
 * @param current the figure; null when it is not known
 * @param base the earlier one; null when it is not known or must not be compared with
 * @param obstacle why there is nothing to compare with
 */
public record Comparison(@Nullable Long current, @Nullable Long base, Obstacle obstacle) {

  /** A difference is told in percent of nothing smaller: of 2 notices a third is not 50 % more. */
  public static final int SMALLEST_BASE = 5;

  /** Why two periods cannot be compared. */
  public enum Obstacle {
    /** They can: the archive covers every month of both. */
    NONE,
    /** The archive does not cover the later one whole. */
    INCOMPLETE,
    /** It has nothing of the earlier one. */
    BASE_MISSING,
    /** It does not cover the earlier one whole. */
    BASE_INCOMPLETE;

    /**
     * What stands between two periods; {@link #NONE} where both are covered whole.
     *
     * @param now the later one
     * @param base the earlier one, which it is held against
     * @param coverage which months the archive runs through
     */
    public static Obstacle between(Period now, Period base, Coverage coverage) {
      if (!coverage.isFull(now)) {
        return INCOMPLETE;
      }
      if (!coverage.touches(base)) {
        return BASE_MISSING;
      }
      return coverage.isFull(base) ? NONE : BASE_INCOMPLETE;
    }
  }

  /** How much more it is now; null when one of the two is not known or they cannot be compared. */
  public @Nullable Long difference() {
    Long now = current;
    Long before = base;
    return obstacle != Obstacle.NONE || now == null || before == null ? null : now - before;
  }

  /**
   * The difference as a share of the base; null as the difference is, and when the base is small.
   */
  public @Nullable Double ratio() {
    Long difference = difference();
    Long before = base;
    return difference == null || before == null || before < SMALLEST_BASE
        ? null
        : (double) difference / before;
  }
}
