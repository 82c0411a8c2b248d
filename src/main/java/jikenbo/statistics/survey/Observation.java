package jikenbo.statistics.survey;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import jikenbo.casebook.Casebook;
import jikenbo.casebook.Disclosure;
import jikenbo.casebook.Incident;
import jikenbo.casebook.ReviewItem;
import jikenbo.casebook.ToldFigures;
import jikenbo.fact.Affected.Unit;
import jikenbo.review.Severity;
import jikenbo.statistics.Organizations;
import jikenbo.statistics.Period;
import jikenbo.statistics.days.LagSurvey;
import jikenbo.statistics.people.People;

/** What cannot be taken from the cells of the statistics and needs a look at every row. */
final class Observation {

  private final YearMonth month;
  private final Period fiscalYear;
  private final Organizations organizations = new Organizations();
  private final Features features = new Features();
  private final Gaps monthGaps = new Gaps();
  private final Gaps allGaps = new Gaps();
  private final People people = new People(Incident::affectedPeople);
  private final People records = new People(Incident::affectedRecords);
  private final LargestIncidents largestOfMonth =
      new LargestIncidents(Survey.LARGEST, Incident::affectedPeople);
  private final LargestIncidents largestOfFiscalYear =
      new LargestIncidents(Survey.LARGEST_OF_FISCAL_YEAR, Incident::affectedPeople);
  private final LargestIncidents mostRecords =
      new LargestIncidents(Survey.MOST_RECORDS, Incident::affectedRecords);
  private final LargestIncidents mostRecordsOfMonth =
      new LargestIncidents(1, Incident::affectedRecords);

  /** All disclosures of the largest incidents, by incident. */
  private final Map<String, List<Disclosure>> ofLargest = new HashMap<>();

  private final Set<String> ofMonth = new HashSet<>();
  private final ChainedIncidents chained;
  private final LagSurvey lags;
  private Chains chains = Chains.NONE;
  private int reviewItems;

  private Observation(YearMonth month) {
    this.month = month;
    this.fiscalYear = Period.fiscalYearTo(month);
    this.chained = new ChainedIncidents(month);
    this.lags = new LagSurvey(month);
  }

  static Observation of(YearMonth month, Casebook casebook) {
    Observation observation = new Observation(month);
    observation.readIncidents(casebook);
    observation.readDisclosures(casebook);
    observation.readDoubts(casebook);
    return observation;
  }

  private void readIncidents(Casebook casebook) {
    try (Stream<Incident> incidents = casebook.incidents()) {
      incidents.forEach(
          incident -> {
            people.add(incident);
            records.add(incident);
            chained.add(incident);
            YearMonth reported = incident.reportMonth();
            if (reported != null && reported.equals(month)) {
              largestOfMonth.add(incident);
              mostRecordsOfMonth.add(incident);
            }
            if (reported != null && fiscalYear.contains(reported)) {
              largestOfFiscalYear.add(incident);
              mostRecords.add(incident);
            }
          });
    }
  }

  private void readDisclosures(Casebook casebook) {
    Stream.of(largestOfMonth, largestOfFiscalYear, mostRecordsOfMonth, mostRecords)
        .flatMap(largest -> largest.sorted().stream())
        .forEach(incident -> ofLargest.put(incident.id(), new ArrayList<>()));
    ChainTracer tracer = new ChainTracer(chained);
    try (Stream<Disclosure> disclosures = casebook.disclosures()) {
      for (Disclosure disclosure : (Iterable<Disclosure>) disclosures::iterator) {
        read(disclosure);
        tracer.add(disclosure);
        List<Disclosure> members = ofLargest.get(disclosure.incidentId());
        if (members != null) {
          members.add(disclosure);
        }
      }
    }
    ofLargest.forEach(
        (incident, members) -> {
          if (members.isEmpty()) {
            throw new IllegalStateException("no disclosure of incident " + incident);
          }
        });
    chains = tracer.chains();
  }

  private void read(Disclosure disclosure) {
    allGaps.add(disclosure);
    lags.add(disclosure);
    YearMonth reported = disclosure.facts().reportMonth();
    if (reported == null) {
      return;
    }
    if (reported.equals(month)) {
      monthGaps.add(disclosure);
      features.addToMonth(disclosure);
      ofMonth.add(disclosure.id());
    }
    if (fiscalYear.contains(reported)) {
      features.addToFiscalYear(disclosure);
    }
    if (new Period(fiscalYear.lastYear().from(), month).contains(reported)) {
      organizations.add(disclosure);
    }
  }

  private void readDoubts(Casebook casebook) {
    try (Stream<ReviewItem> doubts = casebook.doubts()) {
      reviewItems =
          (int)
              doubts
                  .filter(item -> item.severity() != Severity.INFO)
                  .filter(item -> item.disclosureId() != null)
                  .filter(item -> ofMonth.contains(item.disclosureId()))
                  .count();
    }
  }

  Organizations organizations() {
    return organizations;
  }

  Features features() {
    return features;
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

  People records() {
    return records;
  }

  LagSurvey lags() {
    return lags;
  }

  Chains chains() {
    return chains;
  }

  int reviewItems() {
    return reviewItems;
  }

  List<LargeIncident> largestOfMonth() {
    return told(largestOfMonth, Unit.PERSONS);
  }

  List<LargeIncident> largestOfFiscalYear() {
    return told(largestOfFiscalYear, Unit.PERSONS);
  }

  List<LargeIncident> mostRecords() {
    return told(mostRecords, Unit.RECORDS);
  }

  List<LargeIncident> mostRecordsOfMonth() {
    return told(mostRecordsOfMonth, Unit.RECORDS);
  }

  private List<LargeIncident> told(LargestIncidents largest, Unit unit) {
    return largest.sorted().stream()
        .map(
            incident -> {
              List<Disclosure> members = Objects.requireNonNull(ofLargest.get(incident.id()));
              return new LargeIncident(
                  incident, largest.count(incident), ToldFigures.of(members).tellers(unit));
            })
        .toList();
  }
}
