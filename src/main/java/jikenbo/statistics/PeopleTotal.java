package jikenbo.statistics;

import jikenbo.casebook.Incident;
import org.jspecify.annotations.Nullable;

/**
 * The people of some incidents as a running sum; {@link HeadCounts} keeps every single one.
 *
 * @param people of the incidents of known head-count
 * @param known incidents of known head-count
 * @param unknown incidents without
 */
public record PeopleTotal(long people, int known, int unknown) {

  static final PeopleTotal NONE = new PeopleTotal(0, 0, 0);

  PeopleTotal plus(Incident incident) {
    Long count = incident.affectedCount();
    return count == null
        ? new PeopleTotal(people, known, unknown + 1)
        : new PeopleTotal(people + count, known + 1, unknown);
  }

  /** All the people that are known of; null when there are incidents and none tells a number. */
  public @Nullable Long total() {
    return known == 0 && unknown > 0 ? null : people;
  }
}
