package jikenbo.fact.days;

import java.time.LocalDate;
import java.util.Optional;
import jikenbo.archive.post.DateLine;
import jikenbo.fact.Confidence;
import jikenbo.fact.Evidence;
import jikenbo.fact.Fact;
import jikenbo.fact.ParsedNotice;
import jikenbo.text.DateMention;
import jikenbo.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds where the day of publication stands that the dating of the page took. */
public final class PublicationReader {

  private PublicationReader() {}

  /** The day in the heading or in the text; empty where neither tells one. */
  public static Optional<Fact<LocalDate>> read(ParsedNotice notice) {
    LocalDate day = notice.dating().day();
    if (day == null || isOfDateLine(notice)) {
      return Optional.empty();
    }
    Span heading = new Span(0, notice.text().sentences().get(0).span().end());
    if (day.equals(notice.heading().date())) {
      return Optional.of(
          new Fact<>(
              day,
              notice.dating().isOverruled() ? Confidence.LOW : Confidence.HIGH,
              "published.in-heading",
              lastWithin(notice, heading, day).orElse(heading)));
    }
    Span body = new Span(heading.end(), notice.text().text().length());
    return lastWithin(notice, body, day)
        .map(span -> new Fact<>(day, Confidence.MEDIUM, "published.in-body", span));
  }

  /** The line of the page above the heading, where the day stands there. */
  public static Optional<Evidence> dateLine(ParsedNotice notice) {
    @Nullable DateLine line = notice.post().dateLine();
    return line == null || !isOfDateLine(notice)
        ? Optional.empty()
        : Optional.of(
            new Evidence(
                "published_on",
                line.day().toString(),
                notice.dating().isOverruled() ? Confidence.LOW : Confidence.HIGH,
                "published.date-line",
                line.line(),
                line.text()));
  }

  private static boolean isOfDateLine(ParsedNotice notice) {
    return notice.heading().date() == null && notice.post().dateLine() != null;
  }

  private static Optional<Span> lastWithin(ParsedNotice notice, Span part, LocalDate day) {
    return notice.dates().within(part).stream()
        .filter(mention -> mention.date().equals(day))
        .map(DateMention::span)
        .reduce((first, second) -> second);
  }
}
