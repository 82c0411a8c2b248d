package jikenbo.statistics;

import org.jspecify.annotations.Nullable;

/**
 * A figure and the earlier one that it is held against.
 *
 * @param current the figure; null when it is not known
 * @param base the earlier one; null when there is none to compare with
 * @param baseCovered whether the archive covers the earlier period; if it does and the base is
 *     null, the figure of that period is not known
 */
public record Comparison(@Nullable Long current, @Nullable Long base, boolean baseCovered) {

  /** How much more it is now; null when one of the two is not known. */
  public @Nullable Long difference() {
    Long now = current;
    Long before = base;
    return now == null || before == null ? null : now - before;
  }

  /** The difference as a share of the base; null as the difference is, and when the base is 0. */
  public @Nullable Double ratio() {
    Long difference = difference();
    Long before = base;
    return difference == null || before == null || before == 0
        ? null
        : (double) difference / before;
  }
}
