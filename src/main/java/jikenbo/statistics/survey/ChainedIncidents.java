package jikenbo.statistics.survey;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jikenbo.casebook.Incident;
import jikenbo.casebook.PlainName;
import jikenbo.statistics.Period;
import org.jspecify.annotations.Nullable;

/** What the incidents tell of {@link Chains}, before the disclosures are looked at. */
final class ChainedIncidents {

  private static final Comparator<Incident> NEWEST_FIRST =
      Comparator.comparing(Incident::reportMonth, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Incident::organizations)
          .thenComparing(Incident::disclosures)
          .reversed()
          .thenComparing(Incident::id);

  private final YearMonth reportMonth;
  private final Period reportYear;
  private final Foremost<Incident> newest = new Foremost<>(Chains.MOST_INCIDENTS, NEWEST_FIRST);
  private final Map<String, ContractorTally> contractors = new HashMap<>();
  private final Map<String, ContractorTally> contractorsOfIncidents = new HashMap<>();
  private ChainCounts month = ChainCounts.NONE;
  private ChainCounts fiscalYear = ChainCounts.NONE;
  private ChainCounts all = ChainCounts.NONE;

  ChainedIncidents(YearMonth month) {
    this.reportMonth = month;
    this.reportYear = Period.fiscalYearTo(month);
  }

  void add(Incident incident) {
    YearMonth reported = incident.reportMonth();
    if (reported == null) {
      return;
    }
    if (reported.equals(reportMonth)) {
      month = month.plus(incident);
    }
    if (reportYear.contains(reported)) {
      fiscalYear = fiscalYear.plus(incident);
    }
    all = all.plus(incident);
    if (ChainCounts.isChained(incident)) {
      newest.add(incident);
    }
    String contractor = incident.thirdParty();
    if (contractor != null) {
      ContractorTally tally =
          contractors.computeIfAbsent(
              PlainName.of(contractor), plain -> new ContractorTally(contractor, reported));
      tally.add(incident, reported);
      contractorsOfIncidents.put(incident.id(), tally);
    }
  }

  List<Incident> newest() {
    return newest.inOrder();
  }

  /** The contractor of an incident; null where there is none. */
  @Nullable ContractorTally contractorOf(String incidentId) {
    return contractorsOfIncidents.get(incidentId);
  }

  /** All together with the incidents whose disclosures were found. */
  Chains chains(List<ChainedIncident> found) {
    Foremost<ContractorTally> leading =
        new Foremost<>(Chains.MOST_CONTRACTORS, ContractorTally.MOST_ORGANIZATIONS_FIRST);
    contractors.values().forEach(leading::add);
    return new Chains(
        month,
        fiscalYear,
        all,
        found,
        leading.inOrder().stream().map(ContractorTally::contractor).toList(),
        contractors.size());
  }
}
