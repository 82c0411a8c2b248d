package jikenbo.fact;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jikenbo.text.DateMention;
import jikenbo.text.SectionKind;
import jikenbo.text.Sentence;
import jikenbo.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads when a notice was published: from its heading, from a sentence that says so, from the
 * latest past date it tells, or from the posts around it on the page, which run newest first.
 */
final class PublicationReader {

  /** A reporter's sentence that dates the publication. */
  private static final Pattern PUBLISHED =
      Pattern.compile("発表し|公表し|明らかにし|明らかになっ|分かっ|分かり|わかっ|わかり|付けで|付で|本日|言い渡|逮捕|送検");

  /** Posts are not filed to the day: a neighbour's date bounds a post's own within some days. */
  private static final int DAYS_OUT_OF_ORDER = 7;

  private PublicationReader() {}

  /** Empty when neither heading, text nor neighbours tell a month. */
  static Optional<Publication> read(ParsedNotice notice) {
    LocalDate headingDate = notice.heading().date();
    if (headingDate != null) {
      return Optional.of(ofHeading(notice, headingDate));
    }
    Optional<DateMention> told = saidToBePublished(notice);
    if (told.isPresent()) {
      LocalDate day = told.get().date();
      Fact<LocalDate> fact =
          new Fact<>(day, Confidence.MEDIUM, "published.in-body", told.get().span());
      return Optional.of(
          new Publication(Optional.of(fact), YearMonth.from(day), PublishedOnBasis.BODY));
    }
    Optional<LocalDate> latest = latestPast(notice);
    if (latest.isPresent()) {
      return Optional.of(estimated(YearMonth.from(latest.get()), PublishedOnBasis.BODY));
    }
    return Optional.ofNullable(neighbour(notice))
        .map(day -> estimated(YearMonth.from(day), PublishedOnBasis.NEIGHBOURS));
  }

  private static Publication ofHeading(ParsedNotice notice, LocalDate date) {
    int lineEnd = notice.text().sentences().get(0).span().end();
    Span span =
        notice.dates().within(new Span(0, lineEnd)).stream()
            .filter(mention -> mention.date().equals(date))
            .reduce((first, second) -> second)
            .map(DateMention::span)
            .orElse(new Span(0, lineEnd));
    Fact<LocalDate> fact = new Fact<>(date, Confidence.HIGH, "published.in-heading", span);
    return new Publication(Optional.of(fact), YearMonth.from(date), PublishedOnBasis.HEADING);
  }

  private static Publication estimated(YearMonth month, PublishedOnBasis basis) {
    return new Publication(Optional.empty(), month, basis);
  }

  private static Optional<DateMention> saidToBePublished(ParsedNotice notice) {
    List<Sentence> opening =
        notice.text().sentences().stream()
            .filter(sentence -> sentence.section() == SectionKind.LEAD)
            .limit(3)
            .toList();
    for (Sentence sentence : opening) {
      if (PUBLISHED.matcher(notice.text().text(sentence)).find()) {
        Optional<DateMention> told =
            notice.dates().within(sentence.span()).stream()
                .filter(DateMention::hasDay)
                .filter(mention -> fitsNeighbours(notice, mention.date()))
                .max(Comparator.comparing(DateMention::date));
        if (told.isPresent()) {
          return told;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> latestPast(ParsedNotice notice) {
    return notice.dates().mentions().stream()
        .filter(mention -> mention.hasDay() && mention.hasMonth())
        .map(DateMention::date)
        .filter(day -> fitsNeighbours(notice, day) && fitsCaseNumber(notice, day))
        .max(Comparator.naturalOrder());
  }

  private static boolean fitsNeighbours(ParsedNotice notice, LocalDate day) {
    LocalDate newer = notice.post().newer();
    LocalDate older = notice.post().older();
    boolean notAfter = newer == null || !day.isAfter(newer.plusDays(DAYS_OUT_OF_ORDER));
    boolean notBefore = older == null || !day.isBefore(older.minusDays(DAYS_OUT_OF_ORDER));
    return notAfter && notBefore;
  }

  /** A case is numbered in the year of its publication. */
  private static boolean fitsCaseNumber(ParsedNotice notice, LocalDate day) {
    String number = notice.heading().caseNumber();
    return number == null || Integer.parseInt(number.substring(0, 4)) == day.getYear();
  }

  private static @Nullable LocalDate neighbour(ParsedNotice notice) {
    LocalDate older = notice.post().older();
    return older != null ? older : notice.post().newer();
  }
}
