package jikenbo.archive.post;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jikenbo.text.DateExpressions;
import jikenbo.text.DateMention;
import jikenbo.text.NormalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a heading line: {@code 【セキュリティ事件簿#2024-227】組織 題名 2024/6/3}, or the same without
 * bracket as older pages have it. All texts are in normalisation form NFKC.
 *
 * @param numbered whether it carries the bracket of the incident series
 * @param caseNumber such as {@code 2024-217}; null without bracket or serial
 * @param caseYear year of the case number, also where it has no serial; 0 where there is none
 * @param date the day of publication that it tells, or null
 * @param before what stands before the date, bracket left out; all of it when there is no date
 * @param after what stands behind the date; empty when nothing does
 */
public record Heading(
    boolean numbered,
    @Nullable String caseNumber,
    int caseYear,
    @Nullable LocalDate date,
    String before,
    String after) {

  /** White space of any kind, and characters that are not to be seen. */
  private static final String INDENT = "^[\\s\\p{Z}\\p{Cf}]*";

  private static final Pattern BRACKET =
      Pattern.compile(
          INDENT + "【[^】]{0,20}事件簿[^】\\d]{0,3}(?:(\\d{4})(?: ?- ?(\\d{1,6}))?)?[^】\\d]*】\\s*");

  private static final Pattern NUMBER_IN_TEXT = Pattern.compile(INDENT + "【[^】]{0,20}事件簿");

  /** Reads a heading line as it stands in the page. */
  public static Heading parse(String line) {
    String text = NormalizedText.of(line).toString().strip();
    Matcher bracket = BRACKET.matcher(text);
    boolean numbered = bracket.lookingAt();
    String caseNumber =
        numbered && bracket.group(2) != null ? bracket.group(1) + "-" + bracket.group(2) : null;
    int caseYear = numbered && bracket.group(1) != null ? Integer.parseInt(bracket.group(1)) : 0;
    String rest = numbered ? text.substring(bracket.end()) : text;
    Optional<DateMention> date = publicationDate(rest);
    return date.map(
            mention ->
                new Heading(
                    numbered,
                    caseNumber,
                    caseYear,
                    mention.date(),
                    withoutOpenBracket(rest.substring(0, mention.span().start()).strip()),
                    rest.substring(mention.span().end()).strip().replaceFirst("^\\)", "")))
        .orElseGet(() -> new Heading(numbered, caseNumber, caseYear, null, rest.strip(), ""));
  }

  private static String withoutOpenBracket(String text) {
    return text.endsWith("(") ? text.substring(0, text.length() - 1).stripTrailing() : text;
  }

  /** Whether the line carries the bracket of the incident series. */
  public static boolean isNumbered(String line) {
    return line.indexOf('【') >= 0 && NUMBER_IN_TEXT.matcher(line).lookingAt();
  }

  /**
   * A date of publication stands by itself: between blanks, at the start or at the end. One that
   * goes on as a sentence ({@code 5月10日に発生した…}) tells something else.
   */
  private static Optional<DateMention> publicationDate(String text) {
    return DateExpressions.in(text).resolve(null).mentions().stream()
        .filter(DateMention::hasDay)
        .filter(mention -> standsAlone(text, mention))
        .reduce((first, second) -> second);
  }

  private static boolean standsAlone(String text, DateMention mention) {
    String before = text.substring(0, mention.span().start());
    String after = text.substring(mention.span().end());
    boolean closed = after.isBlank() || after.matches("^\\s*(?:\\([^)]*\\)\\s*|付け?|\\))$");
    boolean between =
        (before.isBlank() || before.matches("(?s).*[\\s】)]$")) && after.matches("(?s)^[\\s(].*");
    return closed || between;
  }
}
