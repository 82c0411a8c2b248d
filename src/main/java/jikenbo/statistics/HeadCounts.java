package jikenbo.statistics;

import jikenbo.casebook.Incident;
import org.jspecify.annotations.Nullable;

/**
 * The people of some incidents.
 *
 * @param people of the incidents of known head-count
 * @param known incidents of known head-count
 * @param unknown incidents without
 * @param largest the highest head-count; 0 when none is known
 */
public record HeadCounts(long people, int known, int unknown, long largest) {

  static final HeadCounts NONE = new HeadCounts(0, 0, 0, 0);

  HeadCounts plus(Incident incident) {
    Long count = incident.affectedCount();
    return count == null
        ? new HeadCounts(people, known, unknown + 1, largest)
        : new HeadCounts(people + count, known + 1, unknown, Math.max(largest, count));
  }

  /** All the people that are known of; null when there are incidents and none tells a number. */
  public @Nullable Long total() {
    return known == 0 && unknown > 0 ? null : people;
  }

  /** The same without the largest case; null when fewer than two incidents tell a number. */
  public @Nullable Long withoutLargest() {
    return known < 2 ? null : people - largest;
  }
}
