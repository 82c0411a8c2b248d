package jikenbo.statistics.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jikenbo.casebook.Disclosure;
import jikenbo.casebook.Incident;

/** Finds the disclosures of {@link ChainedIncidents}. */
final class ChainTracer {

  private final ChainedIncidents incidents;
  private final Map<String, Incident> wanted = new HashMap<>();
  private final Map<String, ChainedIncident> found = new HashMap<>();

  ChainTracer(ChainedIncidents incidents) {
    this.incidents = incidents;
    incidents.newest().forEach(incident -> wanted.put(incident.firstDisclosureId(), incident));
  }

  /** Looks at a disclosure. */
  void add(Disclosure disclosure) {
    String organization = disclosure.facts().organization();
    Incident incident = wanted.get(disclosure.id());
    if (incident != null) {
      found.put(incident.id(), new ChainedIncident(incident, organization));
    }
    ContractorTally contractor = incidents.contractorOf(disclosure.incidentId());
    if (contractor != null) {
      contractor.hit(organization);
    }
  }

  /** What was found, when every disclosure was looked at. */
  Chains chains() {
    List<ChainedIncident> traced = new ArrayList<>();
    for (Incident incident : incidents.newest()) {
      ChainedIncident chained = found.get(incident.id());
      if (chained == null) {
        throw new IllegalStateException("no first disclosure of incident " + incident.id());
      }
      traced.add(chained);
    }
    return incidents.chains(traced);
  }
}
