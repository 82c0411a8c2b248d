package jikenbo.statistics.survey;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jikenbo.casebook.Incident;
import jikenbo.casebook.PlainName;
import jikenbo.statistics.Figures;
import jikenbo.statistics.Tally;
import org.jspecify.annotations.Nullable;

/** Counts whom one contractor hit. */
final class ContractorTally {

  static final Comparator<ContractorTally> MOST_ORGANIZATIONS_FIRST =
      Comparator.comparingInt((ContractorTally tally) -> tally.organizations.size())
          .thenComparingInt(tally -> tally.figures.incidents())
          .thenComparingLong(tally -> tally.figures.affectedPeople())
          .reversed()
          .thenComparing(tally -> tally.plainName);

  private static final int EXAMPLES = 2;

  private final String plainName;
  private final String name;
  private final Set<String> organizations = new HashSet<>();
  private final List<String> examples = new ArrayList<>();
  private YearMonth latest;
  private Figures figures = Figures.ZERO;

  /**
   * Nothing counted yet.
   *
   * @param name the contractor
   * @param first month of an incident
   */
  ContractorTally(String name, YearMonth first) {
    this.plainName = PlainName.of(name);
    this.name = name;
    this.latest = first;
  }

  void add(Incident incident, YearMonth reported) {
    latest = reported.isAfter(latest) ? reported : latest;
    figures = figures.plus(Tally.of(incident));
  }

  /** Adds an organisation that disclosed one of its incidents; null where none is named. */
  void hit(@Nullable String organization) {
    if (organization == null) {
      return;
    }
    String plain = PlainName.of(organization);
    if (!plain.equals(plainName) && organizations.add(plain) && examples.size() < EXAMPLES) {
      examples.add(organization);
    }
  }

  Contractor contractor() {
    return new Contractor(name, organizations.size(), examples, latest, figures);
  }
}
