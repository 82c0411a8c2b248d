package jikenbo.statistics.survey;

import java.util.List;
import jikenbo.casebook.Disclosure;
import jikenbo.casebook.Incident;
import org.jspecify.annotations.Nullable;

/**
 * One of the incidents that tell of the most persons, or of the most records.
 *
 * @param incident the incident
 * @param count what it tells, in the unit of the list that it stands in
 * @param tellers the disclosures that the count stands in, or of which it is the sum; what is said
 *     beside it is theirs. At least one
 */
public record LargeIncident(Incident incident, long count, List<Disclosure> tellers) {

  /** Copies the list. */
  public LargeIncident {
    tellers = List.copyOf(tellers);
  }

  /** Who told the count, of several the first; null where the notice does not tell. */
  public @Nullable String organization() {
    return tellers.get(0).facts().organization();
  }

  /** The disclosure that tells the count, of several the first. */
  public String disclosureId() {
    return tellers.get(0).id();
  }
}
