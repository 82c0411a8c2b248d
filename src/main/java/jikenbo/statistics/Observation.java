package jikenbo.statistics;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jikenbo.casebook.Casebook;
import jikenbo.casebook.Disclosure;
import jikenbo.casebook.Incident;

/** What cannot be taken from the cells of the statistics and needs a look at every row. */
final class Observation {

  private final YearMonth month;
  private final Organizations organizations = new Organizations();
  private final Gaps monthGaps = new Gaps();
  private final Gaps allGaps = new Gaps();
  private final People people = new People();
  private final LargestIncidents largestOfMonth = new LargestIncidents(Survey.LARGEST);
  private final LargestIncidents largestOfFiscalYear =
      new LargestIncidents(Survey.LARGEST_OF_FISCAL_YEAR);

  /** What the first disclosures add to the largest incidents, by incident. */
  private final Map<String, LargeIncident> large = new HashMap<>();

  private final ChainedIncidents chained;
  private final LagSurvey lags;
  private Chains chains = Chains.NONE;

  private Observation(YearMonth month) {
    this.month = month;
    this.chained = new ChainedIncidents(month);
    this.lags = new LagSurvey(month);
  }

  static Observation of(YearMonth month, Casebook casebook) {
    Observation observation = new Observation(month);
    observation.readIncidents(casebook);
    observation.readDisclosures(casebook);
    return observation;
  }

  private void readIncidents(Casebook casebook) {
    Period fiscalYear = Period.fiscalYearTo(month);
    try (Stream<Incident> incidents = casebook.incidents()) {
      incidents
          .filter(Incident::isCounted)
          .forEach(
              incident -> {
                people.add(incident);
                chained.add(incident);
                if (month.equals(incident.reportMonth())) {
                  largestOfMonth.add(incident);
                }
                if (fiscalYear.contains(requireNonNull(incident.reportMonth()))) {
                  largestOfFiscalYear.add(incident);
                }
              });
    }
  }

  private void readDisclosures(Casebook casebook) {
    Map<String, Incident> wanted = new HashMap<>();
    Stream.of(largestOfMonth, largestOfFiscalYear)
        .flatMap(largest -> largest.sorted().stream())
        .forEach(incident -> wanted.put(incident.firstDisclosureId(), incident));
    Period window = new Period(FiscalYear.of(month.minusYears(1)).firstMonth(), month);
    ChainTracer tracer = new ChainTracer(chained);
    try (Stream<Disclosure> disclosures = casebook.disclosures()) {
      int position = 0;
      for (Disclosure disclosure : (Iterable<Disclosure>) disclosures::iterator) {
        read(disclosure, window);
        tracer.add(disclosure, position);
        Incident incident = wanted.remove(disclosure.id());
        if (incident != null) {
          large.put(incident.id(), large(incident, disclosure, position));
        }
        position++;
      }
    }
    if (!wanted.isEmpty()) {
      throw new IllegalStateException(
          "no first disclosure of incidents "
              + wanted.values().stream().map(Incident::id).sorted().toList());
    }
    chains = tracer.chains();
  }

  private void read(Disclosure disclosure, Period window) {
    allGaps.add(disclosure);
    if (!disclosure.isCounted()) {
      return;
    }
    lags.add(disclosure);
    YearMonth reported = requireNonNull(disclosure.facts().reportMonth());
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

  People people() {
    return people;
  }

  List<LargeIncident> largestOfMonth() {
    return largest(largestOfMonth);
  }

  LagSurvey lags() {
    return lags;
  }

  Chains chains() {
    return chains;
  }

  List<LargeIncident> largestOfFiscalYear() {
    return largest(largestOfFiscalYear);
  }

  private List<LargeIncident> largest(LargestIncidents incidents) {
    return incidents.sorted().stream().map(incident -> large.get(incident.id())).toList();
  }
}
