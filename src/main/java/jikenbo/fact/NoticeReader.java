package jikenbo.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import jikenbo.text.Span;

/** Reads all facts of a notice, each with its evidence. Safe for threads. */
public final class NoticeReader {

  private final OrganizationReader organizations;

  /**
   * A reader.
   *
   * @param localGovernments tells municipalities from firms that are called like one
   */
  public NoticeReader(LocalGovernments localGovernments) {
    this.organizations = new OrganizationReader(localGovernments);
  }

  /**
   * Reads a notice.
   *
   * @return what it says; empty when neither heading, text nor neighbours tell its month
   */
  public Optional<ReadNotice> read(ParsedNotice notice) {
    return PublicationReader.read(notice).map(publication -> read(notice, publication));
  }

  private ReadNotice read(ParsedNotice notice, Publication publication) {
    HeadingFacts heading = organizations.read(notice);
    Optional<Fact<Affected>> affected = AffectedReader.read(notice);
    Optional<Fact<Boolean>> update = UpdateReader.read(notice);
    NoticeFacts facts =
        new NoticeFacts(
            notice.heading().caseNumber(),
            heading.organization().map(Fact::value).orElse(null),
            heading.title(),
            publication.day().map(Fact::value).orElse(null),
            publication.basis(),
            publication.month(),
            null,
            null,
            null,
            affected.map(Fact::value).orElse(null),
            null,
            EnumSet.noneOf(DataType.class),
            update.isPresent(),
            null,
            null);
    List<Evidence> evidence = new ArrayList<>();
    caseNumber(notice)
        .ifPresent(fact -> evidence.add(evidence(notice, "case_number", fact, fact.value())));
    heading
        .organization()
        .ifPresent(fact -> evidence.add(evidence(notice, "organization", fact, fact.value())));
    publication
        .day()
        .ifPresent(fact -> evidence.add(evidence(notice, "published_on", fact, day(fact.value()))));
    affected.ifPresent(
        fact ->
            evidence.add(
                evidence(notice, "affected_count", fact, Long.toString(fact.value().count()))));
    update.ifPresent(fact -> evidence.add(evidence(notice, "is_update", fact, "true")));
    return new ReadNotice(facts, evidence);
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

  private static String day(LocalDate day) {
    return day.toString();
  }

  private static Evidence evidence(ParsedNotice notice, String field, Fact<?> fact, String value) {
    return new Evidence(
        field,
        value,
        fact.confidence(),
        fact.rule(),
        notice.text().lineAt(fact.span().start()),
        notice.text().quote(fact.span()));
  }
}
