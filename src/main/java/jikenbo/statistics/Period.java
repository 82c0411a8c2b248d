package jikenbo.statistics;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A span of whole months without a gap.
 *
 * @param from first month
 * @param to last month, which belongs to the span
 */
public record Period(YearMonth from, YearMonth to) {

  /** Refuses a span that ends before it begins. */
  public Period {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "a period cannot end before it begins: " + from + ".." + to);
    }
  }

  /** One month. */
  public static Period of(YearMonth month) {
    return new Period(month, month);
  }

  /** So many months, the last of them given. */
  public static Period endingWith(YearMonth last, int months) {
    return new Period(last.minusMonths(months - 1L), last);
  }

  /** From April of the fiscal year up to a month. */
  public static Period fiscalYearTo(YearMonth month) {
    return new Period(FiscalYear.of(month).firstMonth(), month);
  }

  /** The same months one year earlier. */
  public Period lastYear() {
    return new Period(from.minusYears(1), to.minusYears(1));
  }

  /** How many months it has. */
  public int length() {
    return (int) from.until(to, ChronoUnit.MONTHS) + 1;
  }

  /** Whether the month lies in the span. */
  public boolean contains(YearMonth month) {
    return !month.isBefore(from) && !month.isAfter(to);
  }

  /** Whether every month of the other span lies in this one. */
  public boolean contains(Period other) {
    return contains(other.from) && contains(other.to);
  }

  /** The months that both spans have; empty when there are none. */
  public Optional<Period> intersection(Period other) {
    YearMonth later = from.isAfter(other.from) ? from : other.from;
    YearMonth earlier = to.isBefore(other.to) ? to : other.to;
    return earlier.isBefore(later) ? Optional.empty() : Optional.of(new Period(later, earlier));
  }

  /** Every month, oldest first. */
  public List<YearMonth> months() {
    return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1)).toList();
  }
}
