package jikenbo.statistics;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jikenbo.casebook.Casebook;
import jikenbo.casebook.Disclosure;
import jikenbo.casebook.Incident;

/** What cannot be taken from the cells of the statistics and needs a look at every row. */
final class Observation {

  private static final int LARGEST = 10;

  private final YearMonth month;
  private final Organizations organizations = new Organizations();
  private final Gaps monthGaps = new Gaps();
  private final Gaps allGaps = new Gaps();
  private final List<LargeIncident> largest = new ArrayList<>();
  private final ChainedIncidents chained;
  private final LagSurvey lags;
  private HeadCounts monthHeads = HeadCounts.NONE;
  private HeadCounts allHeads = HeadCounts.NONE;
  private Chains chains = Chains.NONE;

  private Observation(YearMonth month) {
    this.month = month;
    this.chained = new ChainedIncidents(month);
    this.lags = new LagSurvey(month);
  }

  static Observation of(YearMonth month, Casebook casebook) {
    Observation observation = new Observation(month);
    observation.readDisclosures(casebook, observation.readIncidents(casebook));
    return observation;
  }

  private List<Incident> readIncidents(Casebook casebook) {
    LargestIncidents candidates = new LargestIncidents(LARGEST);
    try (Stream<Incident> incidents = casebook.incidents()) {
      incidents.forEach(
          incident -> {
            allHeads = allHeads.plus(incident);
            chained.add(incident);
            if (incident.reportMonth().equals(month)) {
              monthHeads = monthHeads.plus(incident);
              candidates.add(incident);
            }
          });
    }
    return candidates.sorted();
  }

  private void readDisclosures(Casebook casebook, List<Incident> largestIncidents) {
    Map<String, Integer> wanted = new HashMap<>();
    LargeIncident[] found = new LargeIncident[largestIncidents.size()];
    for (int i = 0; i < found.length; i++) {
      wanted.put(largestIncidents.get(i).firstDisclosureId(), i);
    }
    Period window = new Period(FiscalYear.of(month.minusYears(1)).firstMonth(), month);
    ChainTracer tracer = new ChainTracer(chained);
    try (Stream<Disclosure> disclosures = casebook.disclosures()) {
      int position = 0;
      for (Disclosure disclosure : (Iterable<Disclosure>) disclosures::iterator) {
        read(disclosure, window);
        tracer.add(disclosure, position);
        Integer rank = wanted.get(disclosure.id());
        if (rank != null) {
          found[rank] = large(largestIncidents.get(rank), disclosure, position);
        }
        position++;
      }
    }
    for (int i = 0; i < found.length; i++) {
      if (found[i] == null) {
        throw new IllegalStateException(
            "no first disclosure of incident " + largestIncidents.get(i).id());
      }
      largest.add(found[i]);
    }
    chains = tracer.chains();
  }

  private void read(Disclosure disclosure, Period window) {
    allGaps.add(disclosure);
    lags.add(disclosure);
    YearMonth reported = disclosure.facts().reportMonth();
    if (reported.equals(month)) {
      monthGaps.add(disclosure);
    }
    if (window.contains(reported)) {
      organizations.add(disclosure);
    }
  }

  private static LargeIncident large(Incident incident, Disclosure first, int position) {
    return new LargeIncident(
        incident,
        LargestIncidents.people(incident),
        first.facts().organization(),
        first.facts().publishedOn(),
        position);
  }

  Organizations organizations() {
    return organizations;
  }

  Gaps monthGaps() {
    return monthGaps;
  }

  Gaps allGaps() {
    return allGaps;
  }

  HeadCounts monthHeads() {
    return monthHeads;
  }

  HeadCounts allHeads() {
    return allHeads;
  }

  LagSurvey lags() {
    return lags;
  }

  Chains chains() {
    return chains;
  }

  List<LargeIncident> largest() {
    return List.copyOf(largest);
  }
}
