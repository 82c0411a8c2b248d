package jikenbo.statistics;

import jikenbo.casebook.Disclosure;
import jikenbo.casebook.Incident;
import org.jspecify.annotations.Nullable;

/**
 * One of the incidents that tell of the most persons, or of the most records.
 *
 * @param incident the incident
 * @param count what it tells, in the unit of the list that it stands in
 * @param first its first disclosure
 */
public record LargeIncident(Incident incident, long count, Disclosure first) {

  /** Who disclosed it first; null where the notice does not tell. */
  public @Nullable String organization() {
    return first.facts().organization();
  }
}
