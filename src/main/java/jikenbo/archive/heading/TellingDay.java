package jikenbo.archive.heading;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jikenbo.text.DateExpression;
import jikenbo.text.DateExpression.Form;
import jikenbo.text.DateExpressions;
import org.jspecify.annotations.Nullable;

/**
 * A day as a line tells it that tells nothing else: {@code 2025年9月20日土曜日}, {@code 2025.09.20 Sat},
 * {@code September 20, 2025}, {@code 9月20日 土曜日}.
 *
 * @param year 0 where the line leaves it out
 * @param month from 1
 * @param day of the month
 * @param weekday null where the line does not tell it
 * @param spelledOut whether the weekday is told in full, as blogs do above the posts of a day
 * @param bare whether no bracket or mark stands before the day
 */
record TellingDay(
    int year, int month, int day, @Nullable DayOfWeek weekday, boolean spelledOut, boolean bare) {

  private static final int LONGEST = 50;

  private static final String ENGLISH_MONTH =
      "(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?";

  private static final String ENGLISH_DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";

  private static final String YEAR = ",? (?<year>\\d{4})";

  private static final List<Pattern> ENGLISH =
      Stream.of(ENGLISH_MONTH + " " + ENGLISH_DAY, ENGLISH_DAY + " " + ENGLISH_MONTH)
          .map(order -> Pattern.compile(order + YEAR, Pattern.CASE_INSENSITIVE))
          .toList();

  private static final String WEEKDAYS = "月火水木金土日";

  private static final String ENGLISH_WEEKDAY =
      "(?<en>(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\\.?)";

  private static final String MARKS = "[\\s\\[\\](){}【】<>〈〉《》■□◆◇●○▼▽★☆*=~,・―—–-]*";

  /** What stands around the day: marks, a weekday, the time of day, labels, and nothing else. */
  private static final Pattern AROUND =
      Pattern.compile(
          MARKS
              + "(?:(?:投稿|公開|掲載|更新)日?時?:?)?"
              + MARKS
              + "(?:(?<ja>["
              + WEEKDAYS
              + "])(?<full>曜日?)?|"
              + ENGLISH_WEEKDAY
              + ")?"
              + MARKS
              + "(?:(?:午前|午後)? ?\\d{1,2}[:時]\\d{2}(?:分|:\\d{2})?(?: ?[AP]M)?)?"
              + MARKS
              + "(?:[|/] ?(?:カテゴリー?|ラベル|タグ):.{1,30})?",
          Pattern.CASE_INSENSITIVE);

  /** Reads a line in normalisation form NFKC; empty where it tells more than a day, or no day. */
  static Optional<TellingDay> of(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    for (Pattern order : hasLetter(line) ? ENGLISH : List.<Pattern>of()) {
      Matcher english = order.matcher(line);
      if (english.find()) {
        return around(
            line,
            english.start(),
            english.end(),
            Integer.parseInt(english.group("year")),
            monthOf(english.group("month")),
            Integer.parseInt(english.group("day")));
      }
    }
    DateExpressions dates = DateExpressions.in(line);
    if (dates.found().size() != 1) {
      return Optional.empty();
    }
    DateExpression date = dates.found().get(0);
    boolean told = date.form() == Form.COMPLETE || date.form() == Form.YEARLESS;
    return told && date.day() > 0
        ? around(
            line,
            date.span().start(),
            date.span().end(),
            date.form() == Form.COMPLETE ? date.year() : 0,
            date.month(),
            date.day())
        : Optional.empty();
  }

  private static boolean hasLetter(String line) {
    return line.chars().anyMatch(c -> (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'));
  }

  private static Optional<TellingDay> around(
      String line, int start, int end, int year, int month, int day) {
    Matcher around = AROUND.matcher(line.substring(0, start) + " " + line.substring(end));
    if (!around.matches()) {
      return Optional.empty();
    }
    DayOfWeek weekday = weekday(around.group("ja"), around.group("en"));
    boolean spelledOut = around.group("full") != null || around.group("en") != null;
    TellingDay told = new TellingDay(year, month, day, weekday, spelledOut, start == 0);
    boolean possible = year == 0 ? weekday != null : told.in(year).isPresent();
    return possible ? Optional.of(told) : Optional.empty();
  }

  /** Whether a line can be taken for the date above posts wherever it stands. */
  boolean isPlain() {
    return spelledOut || (year > 0 && bare);
  }

  /**
   * The day; one told without a year is that of its weekday nearest to a year.
   *
   * @param near a year that the posts around tell; 0 for none
   */
  Optional<LocalDate> date(int near) {
    if (year > 0) {
      return in(year);
    }
    for (int guess : near == 0 ? new int[0] : new int[] {near, near - 1, near + 1}) {
      Optional<LocalDate> date = in(guess).filter(d -> d.getDayOfWeek() == weekday);
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> in(int of) {
    try {
      return Optional.of(LocalDate.of(of, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static @Nullable DayOfWeek weekday(@Nullable String japanese, @Nullable String english) {
    if (japanese != null) {
      return DayOfWeek.of(WEEKDAYS.indexOf(japanese) + 1);
    }
    return english == null ? null : abbreviated(english, DayOfWeek.values());
  }

  private static int monthOf(String english) {
    return abbreviated(english, Month.values()).getValue();
  }

  /** The one whose name begins with the same three letters. */
  private static <E extends Enum<E>> E abbreviated(String english, E[] names) {
    String start = english.substring(0, 3).toUpperCase(Locale.ROOT);
    return Arrays.stream(names)
        .filter(name -> name.name().startsWith(start))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such name: " + english));
  }
}
