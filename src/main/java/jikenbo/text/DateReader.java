package jikenbo.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads every date form of Japanese notices: {@code 2024年5月31日}, {@code 2024/5/31}, {@code
 * 令和6年6月3日}, {@code 令和元年}, {@code R6.6.3}, {@code 6月6日}, {@code 同月8日}, {@code 翌11月1日}, {@code 同日},
 * {@code 25日}; in words {@code 九月二十日}; at the head of a line of a timeline {@code 9/20}.
 *
 * <p>What a form leaves out follows from the date told before it in the same line, otherwise from
 * the day the notice was published. A day that does not exist is refused, never bent into one that
 * does. The text must be in normalisation form NFKC.
 */
public final class DateReader {

  /** Numbers in words, as letters of the old style write them. */
  private static final String WORDS = "[一二三四五六七八九十]{1,3}";

  /** A month in words is one only with its day: 一月ほど is none. */
  private static final String MONTH_DAY =
      "(?<m>\\d{1,2}|"
          + WORDS
          + ") ?月(?: ?(?<d>\\d{1,2}|"
          + WORDS
          + ") ?日|(?<=\\d ?月)(?![号間分期度次末]))";

  /** What a date can begin with; the test of one character spares the test of all forms. */
  private static final String FIRST_CHARACTER = "(?=[0-9 (令平昭RHS同本今昨前去翌当一二三四五六七八九十])";

  /** What else tells that 9/20 is a date: it heads its line, and words follow. */
  private static final String IN_TIMELINE =
      "(?<=\\n ?[・•●■-]? ?(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\\d|3[01]))(?=[ :] ?[^\\d ])";

  private static final Pattern DATE =
      Pattern.compile(
          FIRST_CHARACTER
              + "(?:(?:(?<y>(?<!\\d)\\d{4}|二〇[〇一二三四五六七八九]{2}) ?年|(?<yy>(?<![\\d和成])[12]\\d) ?年(?=\\d)|(?<era>令和|平成|昭和|(?<![A-Za-z])[RHS]) ?\\.?(?<ey>元|\\d{1,2}|"
              + WORDS
              + ") ?年"
              + "|(?<rel>同年|本年|今年|昨年|前年|去年|翌年|翌))?(?: ?\\([^)\\n]{2,6}年\\))?(?<![\\d.]) ?"
              + MONTH_DAY
              + "|(?<![\\d/])(?<ny>\\d{4})(?<sep>[/.-])(?<nm>\\d{1,2})\\k<sep>(?<nd>\\d{1,2})(?![\\d/])"
              + "|(?<nera>令和|平成|昭和|(?<![A-Za-z])[RHS])(?<ney>元|\\d{1,2})[./](?<nem>\\d{1,2})[./](?<ned>\\d{1,2})(?!\\d)"
              + "|(?<![\\d/])(?<sm>\\d{1,2})/(?<sd>\\d{1,2})(?:(?= ?\\([月火水木金土日])|"
              + IN_TIMELINE
              + ")"
              + "|(?<samemonth>同月|当月|翌月) ?(?<smd>\\d{1,2}) ?日"
              + "|(?<word>同日|翌日|前日|本日|昨日)"
              + "|(?<![\\d月年/.,第約]|月 )(?<nextday>翌 ?)?(?<bd>\\d{1,2}|(?<=翌 ?)"
              + WORDS
              + ") ?日(?![間目後前分程以経]))");

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

  /** How far ahead of its publication a notice plans: 12月を目処に, 来月10日まで受け付け. */
  private static final int DAYS_AHEAD = 45;

  private final String text;
  private final @Nullable LocalDate published;
  private final List<DateMention> mentions = new ArrayList<>();
  private final List<Span> refused = new ArrayList<>();

  private DateReader(String text, @Nullable LocalDate published) {
    this.text = text;
    this.published = published;
  }

  /**
   * Reads all dates of a text.
   *
   * @param text in normalisation form NFKC
   * @param published day on which the text was published, as far as known; dates without a year are
   *     taken to lie before it
   */
  public static Dates read(String text, @Nullable LocalDate published) {
    return new DateReader(text, published).read();
  }

  private Dates read() {
    Matcher matcher = DATE.matcher(text);
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      try {
        DateMention mention = resolve(matcher, span);
        if (mention != null) {
          mentions.add(mention);
        }
      } catch (DateTimeException noSuchDay) {
        refused.add(span);
      }
    }
    return new Dates(mentions, refused);
  }

  private @Nullable DateMention resolve(Matcher found, Span span) {
    if (found.group("m") != null) {
      return monthDay(found, span);
    }
    if (found.group("ny") != null) {
      return day(span, LocalDate.of(number(found, "ny"), number(found, "nm"), number(found, "nd")));
    }
    if (found.group("nera") != null) {
      return day(
          span,
          wareki(
              found.group("nera"), found.group("ney"), number(found, "nem"), number(found, "ned")));
    }
    if (found.group("sm") != null) {
      return dayOrNull(span, yearless(span, number(found, "sm"), number(found, "sd")));
    }
    if (found.group("samemonth") != null) {
      return sameMonth(found, span);
    }
    return found.group("word") != null ? word(found.group("word"), span) : bareDay(found, span);
  }

  private @Nullable DateMention monthDay(Matcher found, Span span) {
    int month = number(found, "m");
    boolean hasDay = found.group("d") != null;
    int day = hasDay ? number(found, "d") : 1;
    LocalDate date;
    if (found.group("y") != null) {
      date = LocalDate.of(number(found, "y"), month, day);
    } else if (found.group("yy") != null) {
      date = LocalDate.of(CENTURY + number(found, "yy"), month, day);
    } else if (found.group("era") != null) {
      date = wareki(found.group("era"), found.group("ey"), month, day);
    } else if (found.group("rel") != null) {
      date = relativeYear(found.group("rel"), month, day);
    } else {
      date = yearless(span, month, day);
    }
    if (date == null) {
      return null;
    }
    return new DateMention(
        span, date, hasDay ? DateMention.Precision.DAY : DateMention.Precision.MONTH);
  }

  private @Nullable LocalDate relativeYear(String word, int month, int day) {
    LocalDate told = last();
    LocalDate base =
        switch (word) {
          case "同年", "前年", "翌年", "翌" -> told != null ? told : published;
          default -> published != null ? published : told;
        };
    if (base == null) {
      return null;
    }
    return switch (word) {
      case "同年", "本年", "今年" -> LocalDate.of(base.getYear(), month, day);
      case "昨年", "前年", "去年" -> LocalDate.of(base.getYear() - 1, month, day);
      case "翌年" -> LocalDate.of(base.getYear() + 1, month, day);
      default -> firstAfter(base, month, day);
    };
  }

  /** 翌11月1日 is the first 1 November after the day told before. */
  private static LocalDate firstAfter(LocalDate base, int month, int day) {
    LocalDate sameYear = LocalDate.of(base.getYear(), month, day);
    return sameYear.isAfter(base) ? sameYear : LocalDate.of(base.getYear() + 1, month, day);
  }

  private @Nullable LocalDate yearless(Span span, int month, int day) {
    DateMention before = lastInLine(span);
    if (before != null) {
      LocalDate sameYear = LocalDate.of(before.date().getYear(), month, day);
      return sameYear.isBefore(before.date().minusMonths(6))
          ? LocalDate.of(sameYear.getYear() + 1, month, day)
          : sameYear;
    }
    if (published != null) {
      LocalDate sameYear = dayInYear(published.getYear(), month, day);
      return sameYear.isAfter(published.plusDays(DAYS_AHEAD))
          ? dayInYear(published.getYear() - 1, month, day)
          : sameYear;
    }
    LocalDate told = last();
    return told == null ? null : LocalDate.of(told.getYear(), month, day);
  }

  /** 29 February without a year is of the leap year next to the one assumed. */
  private static LocalDate dayInYear(int year, int month, int day) {
    boolean leapDay = month == 2 && day == 29;
    int existing = leapDay && !LocalDate.of(year, 1, 1).isLeapYear() ? year - year % 4 : year;
    return LocalDate.of(existing, month, day);
  }

  private @Nullable DateMention sameMonth(Matcher found, Span span) {
    LocalDate told = last();
    if (told == null) {
      return null;
    }
    LocalDate month = found.group("samemonth").equals("翌月") ? told.plusMonths(1) : told;
    LocalDate date = LocalDate.of(month.getYear(), month.getMonth(), number(found, "smd"));
    return following(span, date);
  }

  private @Nullable DateMention word(String word, Span span) {
    LocalDate told = last();
    LocalDate date =
        switch (word) {
          case "本日" -> published;
          case "昨日" -> published == null ? null : published.minusDays(1);
          case "同日" -> told;
          case "翌日" -> told == null ? null : told.plusDays(1);
          default -> told == null ? null : told.minusDays(1);
        };
    return date == null ? null : following(span, date);
  }

  /**
   * A day without its month is of the month told before in the line, or the latest past one; 翌9日
   * follows the day told before wherever that stands.
   */
  private @Nullable DateMention bareDay(Matcher found, Span span) {
    int day = number(found, "bd");
    boolean nextDay = found.group("nextday") != null;
    DateMention before = nextDay ? lastMention() : lastInLine(span);
    if (before != null) {
      LocalDate month = before.date();
      LocalDate of = nextDay && day < month.getDayOfMonth() ? month.plusMonths(1) : month;
      return following(span, LocalDate.of(of.getYear(), of.getMonth(), day));
    }
    if (published == null || nextDay) {
      return null;
    }
    LocalDate month = day <= published.getDayOfMonth() ? published : published.minusMonths(1);
    return day <= month.lengthOfMonth()
        ? new DateMention(span, month.withDayOfMonth(day), DateMention.Precision.DAY_WITHOUT_MONTH)
        : null;
  }

  private @Nullable DateMention lastMention() {
    return mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
  }

  private @Nullable LocalDate last() {
    DateMention before = lastMention();
    return before == null ? null : before.date();
  }

  private @Nullable DateMention lastInLine(Span span) {
    DateMention before = lastMention();
    if (before == null) {
      return null;
    }
    int lineEnd = text.indexOf('\n', before.span().end());
    return lineEnd >= 0 && lineEnd < span.start() ? null : before;
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

  private static DateMention day(Span span, LocalDate date) {
    return new DateMention(span, date, DateMention.Precision.DAY);
  }

  /** A day that follows from the date told before is as sure of its month as that one is. */
  private DateMention following(Span span, LocalDate date) {
    DateMention before = lastMention();
    boolean sure = before != null && before.hasMonth();
    return new DateMention(
        span, date, sure ? DateMention.Precision.DAY : DateMention.Precision.DAY_WITHOUT_MONTH);
  }

  private static @Nullable DateMention dayOrNull(Span span, @Nullable LocalDate date) {
    return date == null ? null : day(span, date);
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
