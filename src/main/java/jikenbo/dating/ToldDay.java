package jikenbo.dating;

import java.time.LocalDate;
import java.time.YearMonth;
import jikenbo.text.DateExpression;

/**
 * A day or month that a text tells, as far as it tells it.
 *
 * @param year 0 where it is left out
 * @param month from 1
 * @param day 0 where only the month is told
 * @param yearsBack how many years before that of the publication, where a word says so: 昨年12月
 */
record ToldDay(int year, int month, int day, int yearsBack) {

  /** What is told further ahead than this without a year was in the year before. */
  private static final int DAYS_AHEAD = 45;

  /** Where a month tells no day, the middle of it stands for it. */
  private static final int MIDDLE = 15;

  static ToldDay of(DateExpression expression) {
    boolean lastYear =
        "昨年".equals(expression.word())
            || "前年".equals(expression.word())
            || "去年".equals(expression.word());
    return new ToldDay(expression.year(), expression.month(), expression.day(), lastYear ? 1 : 0);
  }

  /** The day, if the text was published in this month. */
  LocalDate ifPublishedIn(YearMonth published) {
    if (year > 0) {
      return in(year);
    }
    LocalDate sameYear = in(published.getYear() - yearsBack);
    boolean ahead = sameYear.isAfter(published.atEndOfMonth().plusDays(DAYS_AHEAD));
    return ahead ? in(published.getYear() - 1) : sameYear;
  }

  /** Whether it can lie in this month. */
  boolean fits(YearMonth published) {
    return YearMonth.from(ifPublishedIn(published)).equals(published);
  }

  boolean tellsYear() {
    return year > 0;
  }

  private LocalDate in(int calendarYear) {
    YearMonth of = YearMonth.of(calendarYear, month);
    return of.atDay(Math.min(day == 0 ? MIDDLE : day, of.lengthOfMonth()));
  }
}
