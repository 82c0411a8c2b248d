package jikenbo.casebook;

import java.util.List;
import jikenbo.fact.Affected;

/** Makes one incident of its disclosures, by the counting rules of SPEC section 6. */
public final class IncidentFolder {

  /**
   * Folds the disclosures of one incident.
   *
   * @param disclosures all disclosures of one incident, in any order; not empty
   */
  public Incident fold(List<Disclosure> disclosures) {
    ToldFigures told = ToldFigures.of(disclosures);
    List<Disclosure> published = told.published();
    Disclosure first = published.get(0);
    return new Incident(
        first.incidentId(),
        first.facts().caseNumber(),
        first.id(),
        first.facts().reportMonth(),
        first.codes().cause(),
        first.codes().methodCode(),
        first.codes().sector(),
        told.organizations(),
        published.size(),
        told.count(Affected.Unit.PERSONS),
        told.count(Affected.Unit.RECORDS),
        told.thirdParty());
  }
}
