package jikenbo.casebook;

import java.util.List;
import jikenbo.fact.NoticeFacts;

/** Makes one incident of its disclosures. */
public final class IncidentFolder {

  /**
   * Folds the disclosures of one incident.
   *
   * @param disclosures all disclosures of one incident, in any order; not empty
   */
  public Incident fold(List<Disclosure> disclosures) {
    Disclosure first = disclosures.get(0);
    NoticeFacts facts = first.facts();
    return new Incident(
        first.incidentId(),
        facts.caseNumber(),
        first.id(),
        facts.reportMonth(),
        first.codes().cause(),
        first.codes().methodCode(),
        first.codes().sector(),
        1,
        disclosures.size(),
        null,
        null);
  }
}
