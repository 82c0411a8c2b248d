package jikenbo.statistics;

import java.time.Month;
import java.time.YearMonth;

/**
 * A Japanese fiscal year (年度): April to March.
 *
 * @param year the calendar year that it begins in
 */
public record FiscalYear(int year) implements Comparable<FiscalYear> {

  /** The fiscal year that a month lies in. */
  public static FiscalYear of(YearMonth month) {
    return new FiscalYear(month.minusMonths(Month.APRIL.getValue() - 1L).getYear());
  }

  /** Quarter of its fiscal year: 1 for April to June. */
  public static int quarter(YearMonth month) {
    return (month(month) + 2) / 3;
  }

  /** Place of a month in its fiscal year: 1 for April. */
  public static int month(YearMonth month) {
    return month.minusMonths(Month.APRIL.getValue() - 1L).getMonthValue();
  }

  /** April of its first calendar year. */
  public YearMonth firstMonth() {
    return YearMonth.of(year, Month.APRIL);
  }

  /** All twelve months. */
  public Period period() {
    return new Period(firstMonth(), firstMonth().plusMonths(11));
  }

  @Override
  public int compareTo(FiscalYear other) {
    return Integer.compare(year, other.year);
  }
}
