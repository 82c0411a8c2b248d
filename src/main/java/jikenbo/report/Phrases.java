package jikenbo.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Locale;
import jikenbo.statistics.Period;

/** Numbers and months as Japanese sentences show them. */
public final class Phrases {

  private Phrases() {}

  /** Such as {@code 1,234}. */
  public static String number(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  /** With one decimal, such as {@code 1,234.5}. */
  public static String tenths(double value) {
    return String.format(Locale.ROOT, "%,.1f", value);
  }

  /** With its sign, such as {@code +5}; {@code ±0} for nothing. */
  public static String signed(long value) {
    return value == 0 ? "±0" : String.format(Locale.ROOT, "%+,d", value);
  }

  /**
   * A share with one decimal, such as {@code 12.5%} or {@code 1,250.0%}.
   *
   * @param whole not 0
   */
  public static String percent(long part, long whole) {
    BigDecimal percent =
        BigDecimal.valueOf(part)
            .multiply(BigDecimal.valueOf(100))
            .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    return String.format(Locale.ROOT, "%,.1f%%", percent);
  }

  /** Such as {@code 2026年9月}. */
  public static String month(YearMonth month) {
    return month.getYear() + "年" + month.getMonthValue() + "月";
  }

  /** Such as {@code 2026年4月～9月} or {@code 2025年9月～2026年9月}. */
  public static String period(Period period) {
    YearMonth from = period.from();
    YearMonth to = period.to();
    if (from.equals(to)) {
      return month(from);
    }
    return month(from)
        + "～"
        + (from.getYear() == to.getYear() ? to.getMonthValue() + "月" : month(to));
  }
}
