package jikenbo.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Lets incidents happen, and numbers them through each year. */
final class IncidentMaker {

  private static final double DIGITS_OF_PEOPLE = 4.7;

  private final SentenceBook book;
  private final Organizations organizations;
  private final Chance chance;

  private int year;
  private int serial;

  IncidentMaker(SentenceBook book, Organizations organizations, Chance chance) {
    this.book = book;
    this.organizations = organizations;
    this.chance = chance;
  }

  /** An incident of which the first notice is of this day. */
  Incident before(LocalDate published) {
    SentenceBook.Scenario scenario = chance.pick(book.notices());
    Organization organization = organizations.any(chance.pick(scenario.sectors()), chance);
    return new Incident(
        caseNumber(published),
        organization,
        scenario,
        Days.before(published, chance),
        chance.percent(70) ? chance.magnitude(DIGITS_OF_PEOPLE) : 0,
        data(scenario, organization),
        scenario.is("contractor") ? organizations.contractor(chance) : null,
        organizations.site(chance));
  }

  private String caseNumber(LocalDate published) {
    serial = published.getYear() == year ? serial + 1 : 1;
    year = published.getYear();
    return "%d-%03d".formatted(year, serial);
  }

  private List<String> data(SentenceBook.Scenario scenario, Organization organization) {
    if (scenario.data() != null) {
      return scenario.data();
    }
    List<String> kept = Objects.requireNonNull(book.data().bySector().get(organization.sector()));
    List<String> data = new ArrayList<>(List.of("name"));
    data.addAll(chance.pick(chance.between(0, kept.size()), kept));
    return data;
  }
}
