package jikenbo.report.workbook.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Shares of one whole, as they are printed with one decimal. */
final class Shares {

  /** The remark where printed shares do not add up to 100.0. */
  static final String ROUNDED = "割合は四捨五入のため、足し上げても100.0%になりません。";

  private Shares() {}

  /** Whether the shares of all parts of a whole come to 100.0 % as they are printed. */
  static boolean addUp(List<Integer> parts, int whole) {
    if (whole == 0) {
      return true;
    }
    BigDecimal sum =
        parts.stream()
            .map(
                part ->
                    BigDecimal.valueOf(part * 100L)
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.compareTo(BigDecimal.valueOf(100)) == 0;
  }
}
