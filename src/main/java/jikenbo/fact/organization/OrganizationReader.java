package jikenbo.fact.organization;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jikenbo.archive.post.Heading;
import jikenbo.fact.Confidence;
import jikenbo.fact.Fact;
import jikenbo.fact.ParsedNotice;
import jikenbo.text.SectionKind;
import jikenbo.text.Sentence;
import jikenbo.text.Span;

/**
 * Reads whose notice it is and what its title is. Headings put the organisation before the title,
 * behind it, behind the date, or make one sentence of both; where they leave it out, the first
 * sentences of the body tell it.
 */
public final class OrganizationReader {

  private static final int LONGEST_PLAIN_NAME = 30;

  /** 架空県教育委員会は21日、…と発表した. */
  private static final Pattern ANNOUNCES =
      Pattern.compile("\\s*(?<name>[^\\s、。「」はが]{3,30})[はが][^。]{0,300}(?:発表|公表|明らかに|お知らせ|謝罪|陳謝)");

  private final OrganizationNames names;

  /**
   * A reader.
   *
   * @param localGovernments tells municipalities from firms that are called like one
   */
  public OrganizationReader(LocalGovernments localGovernments) {
    this.names = new OrganizationNames(localGovernments);
  }

  /** Reads the heading of a notice, and its opening where the heading names nobody. */
  public HeadingFacts read(ParsedNotice notice) {
    Heading heading = notice.heading();
    String after = heading.after().matches("^\\(.*\\)$") ? "" : heading.after();
    if (heading.before().isBlank() && !after.isBlank()) {
      return readLine(notice, after);
    }
    if (!after.isBlank()) {
      return named(notice, after, heading.before(), Confidence.HIGH, "organization.after-date");
    }
    return readLine(notice, heading.before());
  }

  private HeadingFacts readLine(ParsedNotice notice, String line) {
    String text = line.replaceFirst("^(?:【[^】]*】\\s*)+(?=\\S)", "");
    int first = blankAfter(text, 0);
    for (int blank = first; blank > 0; blank = blankAfter(text, blank + 1)) {
      String name = text.substring(0, blank);
      if (names.isName(name)) {
        return named(
            notice,
            name,
            text.substring(blank).strip(),
            Confidence.HIGH,
            "organization.before-title");
      }
    }
    int last = text.lastIndexOf(' ');
    if (last > 0 && names.isName(text.substring(last + 1))) {
      return named(
          notice,
          text.substring(last + 1),
          text.substring(0, last).strip(),
          Confidence.MEDIUM,
          "organization.after-title");
    }
    if (first > 0 && first <= LONGEST_PLAIN_NAME && !names.isWording(text.substring(0, first))) {
      return named(
          notice,
          text.substring(0, first),
          text.substring(first).strip(),
          Confidence.MEDIUM,
          "organization.first-word");
    }
    return fused(notice, text);
  }

  private HeadingFacts fused(ParsedNotice notice, String text) {
    Optional<String> leading = names.leading(text);
    Optional<String> name =
        leading.or(() -> names.within(text).map(span -> text.substring(span.start(), span.end())));
    Optional<Fact<String>> announcer = name.flatMap(place -> announcer(notice, place));
    if (announcer.isPresent()) {
      return new HeadingFacts(announcer, text);
    }
    if (leading.isPresent()) {
      String rest = text.substring(leading.get().length());
      boolean newTitle = rest.matches("^\\d{4}年.*");
      return named(
          notice, leading.get(), newTitle ? rest : text, Confidence.MEDIUM, "organization.fused");
    }
    if (name.isPresent()) {
      return named(notice, name.get(), text, Confidence.MEDIUM, "organization.in-headline");
    }
    return new HeadingFacts(fromBody(notice), text);
  }

  /**
   * Who announces what a headline tells of a prefecture or city, 架空県の県立高校教諭が…: the board of
   * education, say, of the same place; empty where the headline names somebody by itself.
   */
  private Optional<Fact<String>> announcer(ParsedNotice notice, String leading) {
    Optional<String> place = names.placeOnly(leading);
    if (place.isEmpty()) {
      return Optional.empty();
    }
    for (Sentence sentence : notice.text().sentences()) {
      if (sentence.section() != SectionKind.LEAD) {
        continue;
      }
      Matcher matcher = ANNOUNCES.matcher(notice.text().text(sentence));
      if (!matcher.lookingAt()) {
        continue;
      }
      String name = matcher.group("name");
      if (name.startsWith(place.get()) && !name.equals(leading) && names.isName(name)) {
        int start = sentence.span().start() + matcher.start("name");
        Span span = new Span(start, start + name.length());
        return Optional.of(new Fact<>(name, Confidence.MEDIUM, "organization.announcer", span));
      }
    }
    return Optional.empty();
  }

  /** The first name in the opening sentences. */
  private Optional<Fact<String>> fromBody(ParsedNotice notice) {
    for (Sentence sentence : notice.text().sentences()) {
      if (sentence.section() != SectionKind.LEAD) {
        continue;
      }
      Optional<Span> name = names.within(notice.text().text(sentence));
      if (name.isPresent()) {
        int start = sentence.span().start();
        Span span = new Span(start + name.get().start(), start + name.get().end());
        return Optional.of(
            new Fact<>(notice.text().text(span), Confidence.LOW, "organization.in-body", span));
      }
    }
    return Optional.empty();
  }

  private static HeadingFacts named(
      ParsedNotice notice, String name, String title, Confidence confidence, String rule) {
    int start = notice.text().text().indexOf(name);
    Span span = new Span(start, start + name.length());
    return new HeadingFacts(Optional.of(new Fact<>(name, confidence, rule, span)), title);
  }

  private static int blankAfter(String text, int from) {
    return text.indexOf(' ', from);
  }
}
