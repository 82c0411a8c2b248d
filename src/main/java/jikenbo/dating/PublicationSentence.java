package jikenbo.dating;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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

  private static final Pattern REPORTED =
      Pattern.compile("(?:発表|公表|明らかに|逮捕|送検)した|明らかになった|[分わ]かった|言い渡|本日");

  /** How many sentences of the opening can report it. */
  private static final int OPENING = 3;

  /** How many sentences from either end can be the date of the letter. */
  private static final int LETTER_HEAD = 2;

  private static final int LETTER_FOOT = 6;

  private static final Pattern DATE_ALONE = Pattern.compile("^[\\s(]*[^\\s。、]{0,4}$");

  private PublicationSentence() {}

  /** The date that such a place tells, as it is written. */
  static Optional<DateExpression> day(PostText post) {
    return sentences(post).stream()
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
    for (Sentence sentence : sentences(post)) {
      Optional<DateMention> told =
          dates.within(sentence.span()).stream()
              .filter(DateMention::hasDay)
              .filter(mention -> YearMonth.from(mention.date()).equals(month))
              .max(Comparator.comparing(DateMention::date));
      if (told.isPresent()) {
        return told;
      }
    }
    return Optional.empty();
  }

  private static List<Sentence> sentences(PostText post) {
    List<Sentence> body =
        post.text().sentences().stream()
            .filter(sentence -> sentence.section() != SectionKind.TITLE)
            .toList();
    List<Sentence> found =
        new ArrayList<>(
            body.stream()
                .filter(sentence -> sentence.section() == SectionKind.LEAD)
                .limit(OPENING)
                .filter(sentence -> REPORTED.matcher(post.text().text(sentence)).find())
                .toList());
    for (int i = 0; i < body.size(); i++) {
      boolean atEnd = i < LETTER_HEAD || i >= body.size() - LETTER_FOOT;
      if (atEnd && isDateAlone(post, body.get(i))) {
        found.add(body.get(i));
      }
    }
    return found;
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
