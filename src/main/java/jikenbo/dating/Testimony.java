package jikenbo.dating;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jikenbo.archive.post.DateLine;
import jikenbo.text.DateExpression;
import org.jspecify.annotations.Nullable;

/**
 * What one post tells of the month it was published in.
 *
 * @param headingDay the date in the heading, or null
 * @param lineDay the date in the line of the page that stands above it, or null
 * @param number the case number, or null
 * @param published the day of which the text says that it was published then, or null
 * @param told past days and months of the text
 * @param planned days and months of the text that it says to lie ahead
 */
record Testimony(
    @Nullable LocalDate headingDay,
    @Nullable LocalDate lineDay,
    @Nullable CaseNumber number,
    @Nullable ToldDay published,
    List<ToldDay> told,
    List<ToldDay> planned) {

  /** What lies behind is a slip of the pen, not a year. */
  private static final int LAST_YEAR = 2099;

  /** How far behind a date words tell that it lies ahead. */
  private static final int CLAUSE = 25;

  private static final Pattern AHEAD =
      Pattern.compile(
          "^[^。\\n]*(?:予定|見込|目途|目処|めど|順次|(?:実施|開催|導入|再開|送付|連絡|報告)(?:する|します|いたします)|行う|行います)");

  /** Copies the lists. */
  Testimony {
    told = List.copyOf(told);
    planned = List.copyOf(planned);
  }

  static Testimony of(PostText post) {
    List<ToldDay> told = new ArrayList<>();
    List<ToldDay> planned = new ArrayList<>();
    int body = post.text().text().indexOf('\n');
    for (DateExpression expression : post.dates().found()) {
      if (body >= 0 && expression.span().start() > body && tellsMonth(expression)) {
        (isAhead(post, expression) ? planned : told).add(ToldDay.of(expression));
      }
    }
    return new Testimony(
        post.heading().date(),
        lineDay(post.post().dateLine()),
        plausible(CaseNumber.of(post.heading())),
        PublicationSentence.day(post).filter(Testimony::isMonth).map(ToldDay::of).orElse(null),
        told,
        planned);
  }

  /** The date in the heading, or in the line above it; null where there is none. */
  @Nullable LocalDate printed() {
    return headingDay != null ? headingDay : lineDay;
  }

  /** Whether the post itself, and not its number or its neighbours, tells its month. */
  boolean tellsItself() {
    return headingDay != null || lineDay != null || published != null || !told.isEmpty();
  }

  /** Whether the text tells a day in this month, or one shortly before. */
  boolean speaksFor(YearMonth month) {
    if (published != null && published.fits(month)) {
      return true;
    }
    return told.stream().anyMatch(day -> day.fits(month) || day.fits(month.minusMonths(1)));
  }

  private static boolean tellsMonth(DateExpression expression) {
    return isMonth(expression)
        && switch (expression.form()) {
          case COMPLETE -> isPlausible(expression.year());
          case YEARLESS -> true;
          case RELATIVE_YEAR -> !String.valueOf(expression.word()).matches("同年|翌年?");
          default -> false;
        };
  }

  /** Damaged text tells a thirty-first month. */
  private static boolean isMonth(DateExpression expression) {
    return expression.month() >= 1 && expression.month() <= 12;
  }

  private static boolean isAhead(PostText post, DateExpression expression) {
    String text = post.text().text();
    int end = expression.span().end();
    return AHEAD.matcher(text.substring(end, Math.min(text.length(), end + CLAUSE))).find();
  }

  private static @Nullable LocalDate lineDay(@Nullable DateLine line) {
    return line == null ? null : line.day();
  }

  private static @Nullable CaseNumber plausible(@Nullable CaseNumber number) {
    return number != null && isPlausible(number.year()) ? number : null;
  }

  /** Whether a notice of the archive can be of this year. */
  static boolean isPlausible(int year) {
    return year >= PageDating.FIRST_YEAR && year <= LAST_YEAR;
  }
}
