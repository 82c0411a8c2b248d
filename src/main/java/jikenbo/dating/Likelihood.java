package jikenbo.dating;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How hard it is to believe that a post is of a month: each figure is the negative logarithm of a
 * probability, so that figures of independent witnesses add up. They were measured on the labelled
 * archives of the tests: the days between the last day that a notice tells and its publication, and
 * the years between case number and publication.
 */
final class Likelihood {

  /** A date line or heading is wrong once in some hundred posts, mostly in the year alone. */
  private static final double WRONG_LINE = 8;

  private static final double WRONG_HEADING = 5.8;
  private static final double WRONG_YEAR = 5;
  private static final double WRONG_PUBLICATION = 5;

  /** Follow-ups keep the number of the first notice. */
  private static final double[] YEARS_AFTER_NUMBER = {0, 4.3, 4.7, 4.9};

  private static final double YEAR_BEFORE_NUMBER = 5.5;
  private static final double FAR_FROM_NUMBER = 8;

  /** Parameters of the Lomax distribution that the days since the last day told follow. */
  private static final double LAG_SCALE = 5;

  private static final double LAG_SHAPE = 1.1;

  private static final double TOLD_AHEAD = 3;
  private static final double PLANNED_AHEAD = 0.5;
  private static final double MOST_AHEAD = 6;

  /** Numbers are given in the order of the year, but not to the day. */
  private static final double MONTH_OUT_OF_PACE = 1.5;

  private static final double MOST_OUT_OF_PACE = 4;

  /** Where nothing else tells a month of a year, its middle is the least wrong one. */
  private static final double MONTH_FROM_MIDDLE = 0.001;

  private static final double MIDDLE = 6.5;

  private Likelihood() {}

  /** Of a post by itself, for each of these months; the pace of case numbers left out. */
  static double[] of(Testimony post, List<YearMonth> months) {
    List<ToldDay> told = post.told().stream().distinct().toList();
    List<ToldDay> planned = post.planned().stream().distinct().toList();
    double[] found = new double[months.size()];
    for (int i = 0; i < found.length; i++) {
      YearMonth month = months.get(i);
      found[i] =
          ofDate(post.lineDay(), month, WRONG_LINE, WRONG_LINE)
              + ofDate(post.headingDay(), month, WRONG_HEADING, WRONG_YEAR)
              + ofNumber(post.number(), month)
              + ofPublication(post, month)
              + ofLag(told, month)
              + ofDaysAhead(told, planned, month);
    }
    return found;
  }

  /** Of a post in a page whose case numbers have a pace. */
  static double withPace(double alone, Testimony post, YearMonth month, @Nullable Pace pace) {
    return alone
        + ofPace(post, month, pace)
        + MONTH_FROM_MIDDLE * Math.abs(month.getMonthValue() - MIDDLE);
  }

  private static double ofDate(
      @Nullable LocalDate printed, YearMonth month, double wrongMonth, double wrongYear) {
    if (printed == null || YearMonth.from(printed).equals(month)) {
      return 0;
    }
    return printed.getMonthValue() == month.getMonthValue() ? wrongYear : wrongMonth;
  }

  private static double ofNumber(@Nullable CaseNumber number, YearMonth month) {
    if (number == null) {
      return 0;
    }
    int years = month.getYear() - number.year();
    if (years == -1) {
      return YEAR_BEFORE_NUMBER;
    }
    return years >= 0 && years < YEARS_AFTER_NUMBER.length
        ? YEARS_AFTER_NUMBER[years]
        : FAR_FROM_NUMBER;
  }

  private static double ofPublication(Testimony post, YearMonth month) {
    return post.published() == null || post.published().fits(month) ? 0 : WRONG_PUBLICATION;
  }

  /** A notice appears soon after the last day it tells. */
  private static double ofLag(List<ToldDay> told, YearMonth month) {
    long end = month.atEndOfMonth().toEpochDay();
    long last = Long.MIN_VALUE;
    for (ToldDay day : told) {
      long own = day.ifPublishedIn(month).toEpochDay();
      last = own <= end ? Math.max(last, own) : last;
    }
    if (last == Long.MIN_VALUE) {
      return 0;
    }
    long toFirst = Math.max(0, month.atDay(1).toEpochDay() - last);
    long toLast = end - last + 1;
    return -Math.log(laterThan(toFirst) - laterThan(toLast));
  }

  /** The share of notices that appear more than so many days after the last day they tell. */
  private static double laterThan(long days) {
    return Math.pow(1 + days / LAG_SCALE, -LAG_SHAPE);
  }

  private static double ofDaysAhead(List<ToldDay> told, List<ToldDay> planned, YearMonth month) {
    return Math.min(
        MOST_AHEAD, TOLD_AHEAD * ahead(told, month) + PLANNED_AHEAD * ahead(planned, month));
  }

  private static int ahead(List<ToldDay> days, YearMonth month) {
    LocalDate end = month.atEndOfMonth();
    int count = 0;
    for (ToldDay day : days) {
      count += day.ifPublishedIn(month).isAfter(end) ? 1 : 0;
    }
    return count;
  }

  private static double ofPace(Testimony post, YearMonth month, @Nullable Pace pace) {
    if (pace == null || post.number() == null) {
      return 0;
    }
    double off = pace.monthsOff(post.number(), month);
    return Math.min(MOST_OUT_OF_PACE, MONTH_OUT_OF_PACE * off);
  }
}
