package jikenbo.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jikenbo.text.DateExpression.Form;
import org.jspecify.annotations.Nullable;

/**
 * Finds every date form of Japanese notices: {@code 2024年5月31日}, {@code 2024/5/31}, {@code
 * 令和6年6月3日}, {@code 令和元年}, {@code R6.6.3}, {@code 6月6日}, {@code 同月8日}, {@code 翌11月1日}, {@code 同日},
 * {@code 25日}, {@code その3日前}; in words {@code 九月二十日}; at the head of a line of a timeline {@code
 * 9/20}.
 *
 * <p>Finding them is the work; what they leave out can then be completed for any day of
 * publication. A day that does not exist is refused, never bent into one that does.
 *
 * @param found in the order of the text
 * @param refused what looks like a complete date and is none, such as {@code 令和6年6月31日}
 */
public record DateExpressions(List<DateExpression> found, List<Span> refused) {

  /** Numbers in words, as letters of the old style write them. */
  private static final String WORDS = "[一二三四五六七八九十]{1,3}";

  /** A month in words is one only with its day: 一月ほど is none. */
  private static final String MONTH_DAY =
      "(?<m>\\d{1,2}|"
          + WORDS
          + ") ?月(?: ?(?<d>\\d{1,2}|"
          + WORDS
          + ") ?日|(?<=\\d ?月)(?![号間分期度次末]))";

  /** What else tells that 9/20 is a date: it heads its line, and words follow. */
  private static final String IN_TIMELINE =
      "(?<=\\n ?[・•●■-]? ?(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\\d|3[01]))(?=[ :] ?[^\\d ])";

  /** What makes days a duration or a rate: 3日間, 1日も早い, 1日1回, 3日10時間. */
  private static final String NO_DURATION = "(?![間目後前分程以経]|も早|あたり|当たり|\\d{1,3}回|\\d{1,2}時間)";

  private static final Pattern DATE =
      Pattern.compile(
          "(?:(?:(?<y>(?<!\\d)\\d{4}|二〇[〇一二三四五六七八九]{2}) ?年|(?<yy>(?<![\\d和成])[12]\\d) ?年(?=\\d)|(?<era>令和|平成|昭和|(?<![A-Za-z])[RHS]) ?\\.?(?<ey>元|\\d{1,2}|"
              + WORDS
              + ") ?年"
              + "|(?<rel>同年|本年|今年|一昨年|昨年|来年|前年|去年|翌年|翌)の?)?(?: ?\\([^)\\n]{2,6}年\\))?(?<![\\d.]) ?"
              + MONTH_DAY
              + "|(?<![\\d/])(?<ny>\\d{4})(?<sep>[/.-])(?<nm>\\d{1,2})\\k<sep>(?<nd>\\d{1,2})(?![\\d/])"
              + "|(?<nera>令和|平成|昭和|(?<![A-Za-z])[RHS])(?<ney>元|\\d{1,2})[./](?<nem>\\d{1,2})[./](?<ned>\\d{1,2})(?!\\d)"
              + "|(?<![\\d/])(?<sm>\\d{1,2})/(?<sd>\\d{1,2})(?:(?= ?\\([月火水木金土日])|"
              + IN_TIMELINE
              + ")"
              + "|(?<samemonth>同月|当月|翌月|今月|先月|前月) ?(?<smd>\\d{1,2}) ?日"
              + "|(?<=その|さらに|から|ちょうど) ?(?<far>\\d{1,2}) ?(?<unit>週間|日)(?<way>前|後)"
              + "|(?<word>同日|翌々日|翌日|翌朝|前々日|前日|本日|昨日)"
              + "|(?<![\\d月年/.,第約週丸毎]|月 )(?<nextday>翌 ?)?(?<bd>\\d{1,2}|(?<=翌 ?)"
              + WORDS
              + ") ?日"
              + NO_DURATION
              + ")");

  private static final String DIGITS = "〇一二三四五六七八九";

  private static final Map<String, JapaneseEra> ERAS =
      Map.of(
          "令和",
          JapaneseEra.REIWA,
          "R",
          JapaneseEra.REIWA,
          "平成",
          JapaneseEra.HEISEI,
          "H",
          JapaneseEra.HEISEI,
          "昭和",
          JapaneseEra.SHOWA,
          "S",
          JapaneseEra.SHOWA);

  /** Newspapers leave it out: 22年3月31日. */
  private static final int CENTURY = 2000;

  private static final int DAYS_OF_WEEK = 7;

  /** Copies the lists. */
  public DateExpressions {
    found = List.copyOf(found);
    refused = List.copyOf(refused);
  }

  /**
   * Finds the dates of a text.
   *
   * @param text in normalisation form NFKC
   */
  public static DateExpressions in(String text) {
    List<DateExpression> found = new ArrayList<>();
    List<Span> refused = new ArrayList<>();
    GuardedMatcher dates = new GuardedMatcher(DATE, text, DateGuard::mayBegin);
    Matcher matcher = dates.match();
    int line = 0;
    for (int from = 0; dates.find(); ) {
      line += lineFeeds(text, from, matcher.start());
      from = matcher.start();
      Span span = new Span(matcher.start(), matcher.end());
      try {
        found.add(expression(matcher, span, line));
      } catch (DateTimeException noSuchDay) {
        refused.add(span);
      }
    }
    return new DateExpressions(found, refused);
  }

  /**
   * The dates with all that they leave out.
   *
   * @param published day on which the text was published, as far as known; dates without a year are
   *     taken to lie before it
   */
  public Dates resolve(@Nullable LocalDate published) {
    return new DateResolver(this, published, true).resolve();
  }

  /**
   * The dates with all that they leave out, where of the publication only the month is known. What
   * is told by the very day of publication, such as {@code 本日}, stays unknown.
   *
   * @param month in which the text was published
   */
  public Dates resolveWithin(YearMonth month) {
    return new DateResolver(this, month.atEndOfMonth(), false).resolve();
  }

  private static int lineFeeds(String text, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += text.charAt(i) == '\n' ? 1 : 0;
    }
    return count;
  }

  private static DateExpression expression(Matcher found, Span span, int line) {
    if (found.group("m") != null) {
      return monthDay(found, span, line);
    }
    if (found.group("ny") != null) {
      LocalDate date = LocalDate.of(number(found, "ny"), number(found, "nm"), number(found, "nd"));
      return complete(span, line, date, true);
    }
    if (found.group("nera") != null) {
      LocalDate date =
          wareki(
              found.group("nera"), found.group("ney"), number(found, "nem"), number(found, "ned"));
      return complete(span, line, date, true);
    }
    if (found.group("sm") != null) {
      return new DateExpression(
          span, line, Form.YEARLESS, 0, number(found, "sm"), number(found, "sd"), null);
    }
    if (found.group("samemonth") != null) {
      return new DateExpression(
          span, line, Form.RELATIVE_MONTH, 0, 0, number(found, "smd"), found.group("samemonth"));
    }
    if (found.group("word") != null) {
      return new DateExpression(span, line, Form.RELATIVE_DAY, 0, 0, 0, found.group("word"));
    }
    if (found.group("far") != null) {
      int days = number(found, "far") * (found.group("unit").equals("日") ? 1 : DAYS_OF_WEEK);
      Form form = found.group("way").equals("前") ? Form.DAYS_BEFORE : Form.DAYS_AFTER;
      return new DateExpression(span, line, form, 0, 0, days, null);
    }
    Form form = found.group("nextday") != null ? Form.NEXT_BARE_DAY : Form.BARE_DAY;
    return new DateExpression(span, line, form, 0, 0, number(found, "bd"), null);
  }

  private static DateExpression monthDay(Matcher found, Span span, int line) {
    int month = number(found, "m");
    boolean hasDay = found.group("d") != null;
    int day = hasDay ? number(found, "d") : 0;
    int existing = hasDay ? day : 1;
    if (found.group("y") != null) {
      return complete(span, line, LocalDate.of(number(found, "y"), month, existing), hasDay);
    }
    if (found.group("yy") != null) {
      LocalDate date = LocalDate.of(CENTURY + number(found, "yy"), month, existing);
      return complete(span, line, date, hasDay);
    }
    if (found.group("era") != null) {
      LocalDate date = wareki(found.group("era"), found.group("ey"), month, existing);
      return complete(span, line, date, hasDay);
    }
    Form form = found.group("rel") != null ? Form.RELATIVE_YEAR : Form.YEARLESS;
    return new DateExpression(span, line, form, 0, month, day, found.group("rel"));
  }

  private static DateExpression complete(Span span, int line, LocalDate date, boolean hasDay) {
    return new DateExpression(
        span,
        line,
        Form.COMPLETE,
        date.getYear(),
        date.getMonthValue(),
        hasDay ? date.getDayOfMonth() : 0,
        null);
  }

  /**
   * A day of the Japanese calendar.
   *
   * @throws DateTimeException when there is none, as for 平成31年5月1日
   */
  private static LocalDate wareki(String era, String year, int month, int day) {
    int yearOfEra = year.equals("元") ? 1 : number(year);
    JapaneseEra of = ERAS.get(era);
    if (of == null) {
      throw new DateTimeException("no such era: " + era);
    }
    return LocalDate.from(JapaneseDate.of(of, yearOfEra, month, day));
  }

  private static int number(Matcher found, String group) {
    return number(found.group(group));
  }

  /** A number in digits or in words: 24, 二十四, 二〇二四. */
  private static int number(String digits) {
    int ten = digits.indexOf('十');
    if (ten < 0) {
      return digits.chars().reduce(0, (number, digit) -> 10 * number + value(digit));
    }
    int tens = ten == 0 ? 1 : number(digits.substring(0, ten));
    return 10 * tens + number(digits.substring(ten + 1));
  }

  private static int value(int digit) {
    return Character.isDigit(digit) ? Character.digit(digit, 10) : DIGITS.indexOf(digit);
  }
}
