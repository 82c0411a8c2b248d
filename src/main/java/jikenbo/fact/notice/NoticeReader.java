package jikenbo.fact.notice;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jikenbo.dating.Dating;
import jikenbo.dating.PublishedOnBasis;
import jikenbo.fact.Affected;
import jikenbo.fact.Confidence;
import jikenbo.fact.DataType;
import jikenbo.fact.Fact;
import jikenbo.fact.NoticeFacts;
import jikenbo.fact.ParsedNotice;
import jikenbo.fact.ReadNotice;
import jikenbo.fact.data.DataTypeReader;
import jikenbo.fact.days.IncidentDates;
import jikenbo.fact.days.IncidentDatesReader;
import jikenbo.fact.days.PublicationReader;
import jikenbo.fact.organization.ContractorReader;
import jikenbo.fact.organization.ContractorReading;
import jikenbo.fact.organization.HeadingFacts;
import jikenbo.fact.organization.LocalGovernment;
import jikenbo.fact.organization.LocalGovernments;
import jikenbo.fact.organization.OrganizationReader;
import jikenbo.fact.organization.PrefectureReader;
import jikenbo.fact.people.AffectedReader;
import jikenbo.fact.people.AffectedReading;
import jikenbo.review.Doubt;
import jikenbo.review.DoubtKind;
import jikenbo.review.Severity;
import jikenbo.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads all facts of a notice, each with its evidence. Safe for threads. */
public final class NoticeReader {

  private final OrganizationReader organizations;
  private final LocalGovernments localGovernments;

  /**
   * A reader.
   *
   * @param localGovernments tells municipalities from firms that are called like one
   */
  public NoticeReader(LocalGovernments localGovernments) {
    this.organizations = new OrganizationReader(localGovernments);
    this.localGovernments = localGovernments;
  }

  /** Reads a notice. */
  public ReadNotice read(ParsedNotice notice) {
    Dating dating = notice.dating();
    Optional<Fact<LocalDate>> published = PublicationReader.read(notice);
    HeadingFacts heading = organizations.read(notice);
    String organization = value(heading.organization());
    IncidentDates dates = IncidentDatesReader.read(notice);
    AffectedReading count = AffectedReader.read(notice);
    Optional<Fact<Affected>> affected = count.affected();
    ContractorReading contractor = ContractorReader.read(notice, organization);
    List<Fact<DataType>> dataTypes = DataTypeReader.read(notice);
    Optional<Fact<Boolean>> update = UpdateReader.read(notice);
    Optional<LocalGovernment> place = place(organization);
    Optional<Fact<String>> prefecture = prefecture(notice, heading.organization(), place);

    EvidenceLog log = new EvidenceLog(notice.text());
    log.add("case_number", caseNumber(notice), value -> value);
    log.add("organization", heading.organization(), value -> value);
    log.add("published_on", published, LocalDate::toString);
    PublicationReader.dateLine(notice).ifPresent(log::add);
    log.add("occurred_from", dates.from(), LocalDate::toString);
    log.add("occurred_to", dates.to(), LocalDate::toString);
    log.add("detected_on", dates.detected(), LocalDate::toString);
    log.add("affected_count", affected, value -> Long.toString(value.count()));
    log.add("affected_certainty", count.certainty(), Affected.Certainty::code);
    log.add("third_party", contractor.contractor(), value -> value);
    dataTypes.forEach(fact -> log.add("data_type", Optional.of(fact), DataType::code));
    log.add("prefecture", prefecture, value -> value);
    log.add("is_update", update, value -> value.toString());

    NoticeFacts facts =
        new NoticeFacts(
            notice.heading().caseNumber(),
            organization,
            heading.title(),
            dating.day(),
            dating.basis(),
            dating.month(),
            value(dates.from()),
            value(dates.to()),
            value(dates.detected()),
            value(affected),
            value(contractor.contractor()),
            types(dataTypes),
            update.isPresent(),
            value(prefecture),
            place.map(LocalGovernment::code).orElse(null));
    List<Doubt> doubts = new ArrayList<>(headingDoubts(notice, heading));
    doubts.addAll(impossibleDates(notice));
    doubts.addAll(dates.doubts());
    doubts.addAll(count.doubts());
    doubts.addAll(contractor.doubts());
    return new ReadNotice(facts, log.entries(), doubts);
  }

  private static List<Doubt> headingDoubts(ParsedNotice notice, HeadingFacts heading) {
    List<Doubt> doubts = new ArrayList<>();
    int line = notice.post().source().line();
    datingDoubt(line, notice.dating()).ifPresent(doubts::add);
    boolean inHeading = heading.organization().map(NoticeReader::standsInHeading).orElse(false);
    if (!inHeading) {
      String taken = heading.organization().map(Fact::value).orElse("");
      Doubt doubt = DoubtKind.HEADING_WITHOUT_ORGANIZATION.at(line, taken);
      doubts.add(taken.isEmpty() ? doubt : doubt.as(Severity.INFO));
    }
    return doubts;
  }

  private static Optional<Doubt> datingDoubt(int line, Dating dating) {
    YearMonth month = dating.month();
    LocalDate day = dating.day();
    if (month == null) {
      return Optional.of(DoubtKind.NOTICE_WITHOUT_MONTH.at(line));
    }
    if (day != null && dating.isOverruled()) {
      return Optional.of(DoubtKind.OVERRULED_DATE.at(line, day, month, dating.basis().code()));
    }
    if (!dating.basis().isEstimate()) {
      return Optional.empty();
    }
    Doubt doubt = DoubtKind.HEADING_WITHOUT_DATE.at(line, month, dating.basis().code());
    boolean told = dating.basis() == PublishedOnBasis.BODY;
    return Optional.of(told ? doubt.as(Severity.INFO) : doubt);
  }

  private static boolean standsInHeading(Fact<String> organization) {
    return organization.confidence() != Confidence.LOW;
  }

  private static List<Doubt> impossibleDates(ParsedNotice notice) {
    List<Doubt> doubts = new ArrayList<>();
    for (Span span : notice.dates().refused()) {
      int line = notice.text().lineAt(span.start());
      doubts.add(DoubtKind.IMPOSSIBLE_DATE.at(line, notice.text().quote(span)));
    }
    return doubts;
  }

  private static <T> @Nullable T value(Optional<Fact<T>> fact) {
    return fact.map(Fact::value).orElse(null);
  }

  private static Set<DataType> types(List<Fact<DataType>> facts) {
    return facts.stream()
        .map(Fact::value)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(DataType.class)));
  }

  /** A name that begins with a local government's tells the place; one that two share does not. */
  private Optional<LocalGovernment> place(@Nullable String organization) {
    List<LocalGovernment> named =
        organization == null ? List.of() : localGovernments.leading(organization);
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  private static Optional<Fact<String>> prefecture(
      ParsedNotice notice, Optional<Fact<String>> organization, Optional<LocalGovernment> place) {
    if (place.isEmpty() || organization.isEmpty()) {
      return PrefectureReader.read(notice, organization);
    }
    Fact<String> name = organization.get();
    return Optional.of(
        new Fact<>(
            place.get().prefecture(), name.confidence(), "prefecture.of-place", name.span()));
  }

  private static Optional<Fact<String>> caseNumber(ParsedNotice notice) {
    String number = notice.heading().caseNumber();
    int start = number == null ? -1 : notice.text().text().indexOf(number);
    if (number == null || start < 0) {
      return Optional.empty();
    }
    Span span = new Span(start, start + number.length());
    return Optional.of(new Fact<>(number, Confidence.HIGH, "case-number.in-heading", span));
  }
}
