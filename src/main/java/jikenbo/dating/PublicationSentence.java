package jikenbo.dating;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jikenbo.text.DateExpression;
import jikenbo.text.DateMention;
import jikenbo.text.Dates;
import jikenbo.text.SectionKind;
import jikenbo.text.Sentence;

/**
 * Where a text tells the day of its own publication: a reporter's sentence near its beginning
 * (発表した; a firm's own 公表いたしました tells of a former notice), or the date of a letter that stands alone
 * in its line, at the top or above the signature.
 */
public final class PublicationSentence {

  private static final Pattern PUBLISHED = Pattern.compile("(?:発表|公表|明らかに)した|本日");

  /** News of the day before or of the same day, so the month is told, but not the day. */
  private static final Pattern NEWS = Pattern.compile("(?:逮捕|送検)した|明らかになった|[分わ]かった|言い渡");

  /** How many sentences of the opening can report it. */
  private static final int OPENING = 3;

  /** How many sentences from either end can be the date of the letter. */
  private static final int LETTER_HEAD = 2;

  private static final int LETTER_FOOT = 6;

  private static final Pattern DATE_ALONE = Pattern.compile("^[\\s(]*[^\\s。、]{0,4}$");

  private PublicationSentence() {}

  /** The date that such a place tells, as it is written. */
  static Optional<DateExpression> day(PostText post) {
    return sentences(post, PUBLISHED.asPredicate().or(NEWS.asPredicate()))
        .flatMap(
            sentence ->
                post.dates().found().stream()
                    .filter(date -> sentence.span().contains(date.span()))
                    .filter(date -> date.tellsMonth() && date.hasDay())
                    .reduce((first, second) -> second)
                    .stream())
        .findFirst();
  }

  /**
   * The day in such a place.
   *
   * @param dates the dates of the post, completed
   * @param month the month the post was published in
   */
  public static Optional<DateMention> mention(PostText post, Dates dates, YearMonth month) {
    return sentences(post, PUBLISHED.asPredicate())
        .flatMap(
            sentence ->
                dates.within(sentence.span()).stream()
                    .filter(DateMention::hasDay)
                    .filter(mention -> YearMonth.from(mention.date()).equals(month))
                    .max(Comparator.comparing(DateMention::date))
                    .stream())
        .findFirst();
  }

  /** Sentences of the opening that report it, then dates of letters. */
  private static Stream<Sentence> sentences(PostText post, Predicate<String> reports) {
    List<Sentence> body =
        post.text().sentences().stream()
            .filter(sentence -> sentence.section() != SectionKind.TITLE)
            .toList();
    Stream<Sentence> opening =
        body.stream()
            .filter(sentence -> sentence.section() == SectionKind.LEAD)
            .limit(OPENING)
            .filter(sentence -> reports.test(post.text().text(sentence)));
    Stream<Sentence> letterDates =
        IntStream.range(0, body.size())
            .filter(i -> i < LETTER_HEAD || i >= body.size() - LETTER_FOOT)
            .mapToObj(body::get)
            .filter(sentence -> isDateAlone(post, sentence));
    return Stream.concat(opening, letterDates);
  }

  private static boolean isDateAlone(PostText post, Sentence sentence) {
    List<DateExpression> dates =
        post.dates().found().stream()
            .filter(date -> sentence.span().contains(date.span()))
            .toList();
    if (dates.size() != 1 || dates.get(0).form() != DateExpression.Form.COMPLETE) {
      return false;
    }
    String text = post.text().text();
    String before = text.substring(sentence.span().start(), dates.get(0).span().start());
    String after = text.substring(dates.get(0).span().end(), sentence.span().end());
    return before.isBlank() && DATE_ALONE.matcher(after).matches();
  }
}
