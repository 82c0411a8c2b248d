package jikenbo.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Completes what dates leave out: from the date told before in the same line, otherwise from the
 * day the text was published.
 */
final class DateResolver {

  /** How far ahead of its publication a notice plans: 12月を目処に, 来月10日まで受け付け. */
  private static final int DAYS_AHEAD = 45;

  private final DateExpressions expressions;
  private final @Nullable LocalDate published;
  private final boolean dayKnown;
  private final List<DateMention> mentions = new ArrayList<>();
  private int lineOfLast;

  /**
   * For a text that was published on this day.
   *
   * @param published null where nothing is known
   * @param dayKnown whether it was that very day, so that 本日 means it, or only not later
   */
  DateResolver(DateExpressions expressions, @Nullable LocalDate published, boolean dayKnown) {
    this.expressions = expressions;
    this.published = published;
    this.dayKnown = dayKnown;
  }

  Dates resolve() {
    List<Span> refused = new ArrayList<>(expressions.refused());
    for (DateExpression expression : expressions.found()) {
      try {
        DateMention mention = resolve(expression);
        if (mention != null) {
          mentions.add(mention);
          lineOfLast = expression.line();
        }
      } catch (DateTimeException noSuchDay) {
        refused.add(expression.span());
      }
    }
    return new Dates(mentions, refused);
  }

  private @Nullable DateMention resolve(DateExpression expression) {
    return switch (expression.form()) {
      case COMPLETE, RELATIVE_YEAR, YEARLESS -> monthDay(expression);
      case RELATIVE_MONTH -> sameMonth(expression);
      case RELATIVE_DAY -> word(expression);
      case BARE_DAY, NEXT_BARE_DAY -> bareDay(expression);
      case DAYS_BEFORE -> distant(expression, -expression.day());
      case DAYS_AFTER -> distant(expression, expression.day());
    };
  }

  private @Nullable DateMention monthDay(DateExpression expression) {
    int day = Math.max(1, expression.day());
    LocalDate date =
        switch (expression.form()) {
          case COMPLETE -> LocalDate.of(expression.year(), expression.month(), day);
          case RELATIVE_YEAR ->
              relativeYear(String.valueOf(expression.word()), expression.month(), day);
          default -> yearless(expression, day);
        };
    return date == null
        ? null
        : new DateMention(
            expression.span(),
            date,
            expression.hasDay() ? DateMention.Precision.DAY : DateMention.Precision.MONTH);
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
      case "一昨年" -> LocalDate.of(base.getYear() - 2, month, day);
      case "翌年", "来年" -> LocalDate.of(base.getYear() + 1, month, day);
      default -> firstAfter(base, month, day);
    };
  }

  /** 翌11月1日 is the first 1 November after the day told before. */
  private static LocalDate firstAfter(LocalDate base, int month, int day) {
    LocalDate sameYear = LocalDate.of(base.getYear(), month, day);
    return sameYear.isAfter(base) ? sameYear : LocalDate.of(base.getYear() + 1, month, day);
  }

  private @Nullable LocalDate yearless(DateExpression expression, int day) {
    int month = expression.month();
    DateMention before = lastInLine(expression);
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

  /** 今月 and 先月 go by the publication, the others by the day told before. */
  private @Nullable DateMention sameMonth(DateExpression expression) {
    LocalDate told = last();
    LocalDate month =
        switch (String.valueOf(expression.word())) {
          case "今月" -> published;
          case "先月" -> published == null ? null : published.minusMonths(1);
          case "前月" -> told == null ? null : told.minusMonths(1);
          case "翌月" -> told == null ? null : told.plusMonths(1);
          default -> told;
        };
    if (month == null) {
      return null;
    }
    LocalDate date = LocalDate.of(month.getYear(), month.getMonth(), expression.day());
    boolean byPublication = "今月".equals(expression.word()) || "先月".equals(expression.word());
    return byPublication
        ? new DateMention(expression.span(), date, DateMention.Precision.DAY)
        : following(expression, date);
  }

  private @Nullable DateMention word(DateExpression expression) {
    LocalDate told = last();
    LocalDate today = dayKnown ? published : null;
    LocalDate date =
        switch (String.valueOf(expression.word())) {
          case "本日" -> today;
          case "昨日" -> today == null ? null : today.minusDays(1);
          case "同日" -> told;
          case "翌日", "翌朝" -> told == null ? null : told.plusDays(1);
          case "翌々日" -> told == null ? null : told.plusDays(2);
          case "前々日" -> told == null ? null : told.minusDays(2);
          default -> told == null ? null : told.minusDays(1);
        };
    return date == null ? null : following(expression, date);
  }

  private @Nullable DateMention distant(DateExpression expression, int days) {
    LocalDate told = last();
    return told == null ? null : following(expression, told.plusDays(days));
  }

  /**
   * A day without its month is of the month told before in the line, or else the next one after the
   * day told before that is not after the publication, or the latest past one; 翌9日 follows the day
   * told before wherever that stands.
   */
  private @Nullable DateMention bareDay(DateExpression expression) {
    int day = expression.day();
    boolean nextDay = expression.form() == DateExpression.Form.NEXT_BARE_DAY;
    DateMention before = nextDay ? lastMention() : lastInLine(expression);
    if (before != null) {
      LocalDate month = before.date();
      LocalDate of = nextDay ? monthOfNext(day, month) : month;
      return following(expression, LocalDate.of(of.getYear(), of.getMonth(), day));
    }
    if (published == null || nextDay) {
      return null;
    }
    LocalDate month = monthOf(day, published);
    return day <= month.lengthOfMonth()
        ? new DateMention(
            expression.span(), month.withDayOfMonth(day), DateMention.Precision.DAY_WITHOUT_MONTH)
        : null;
  }

  private LocalDate monthOf(int day, LocalDate latest) {
    LocalDate told = last();
    if (told != null) {
      LocalDate next = monthOfNext(day, told);
      if (day <= next.lengthOfMonth() && !next.withDayOfMonth(day).isAfter(latest)) {
        return next;
      }
    }
    return day <= latest.getDayOfMonth() ? latest : latest.minusMonths(1);
  }

  /** A day in the month that has the first such day from another day on. */
  private static LocalDate monthOfNext(int day, LocalDate from) {
    return day < from.getDayOfMonth() ? from.plusMonths(1) : from;
  }

  private @Nullable DateMention lastMention() {
    return mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
  }

  private @Nullable LocalDate last() {
    DateMention before = lastMention();
    return before == null ? null : before.date();
  }

  private @Nullable DateMention lastInLine(DateExpression expression) {
    return lineOfLast == expression.line() ? lastMention() : null;
  }

  /** A day that follows from the date told before is as sure of its month as that one is. */
  private DateMention following(DateExpression expression, LocalDate date) {
    DateMention before = lastMention();
    boolean sure = before != null && before.hasMonth();
    return new DateMention(
        expression.span(),
        date,
        sure ? DateMention.Precision.DAY : DateMention.Precision.DAY_WITHOUT_MONTH);
  }
}
