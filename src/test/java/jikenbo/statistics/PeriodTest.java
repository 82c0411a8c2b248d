package jikenbo.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class PeriodTest {

  @Test
  void fiscalYearRunsFromAprilToMarch() {
    assertThat(FiscalYear.of(YearMonth.of(2026, 3))).isEqualTo(new FiscalYear(2025));
    assertThat(FiscalYear.of(YearMonth.of(2026, 4))).isEqualTo(new FiscalYear(2026));
    assertThat(new FiscalYear(2026).period()).isEqualTo(period("2026-04", "2027-03"));
  }

  @Test
  void fiscalYearToDateBeginsInApril() {
    assertThat(Period.fiscalYearTo(YearMonth.of(2027, 2))).isEqualTo(period("2026-04", "2027-02"));
    assertThat(Period.fiscalYearTo(YearMonth.of(2026, 4))).isEqualTo(period("2026-04", "2026-04"));
  }

  @Test
  void thirteenMonthsBeginWithTheSameMonthLastYear() {
    Period period = Period.endingWith(YearMonth.of(2026, 9), 13);

    assertThat(period).isEqualTo(period("2025-09", "2026-09"));
    assertThat(period.months()).hasSize(13).doesNotHaveDuplicates();
  }

  @Test
  void intersectionIsEmptyWithoutACommonMonth() {
    assertThat(period("2026-01", "2026-03").intersection(period("2026-03", "2026-05")))
        .contains(period("2026-03", "2026-03"));
    assertThat(period("2026-01", "2026-03").intersection(period("2026-04", "2026-05"))).isEmpty();
  }

  @Test
  void refusesToEndBeforeItBegins() {
    assertThatIllegalArgumentException().isThrownBy(() -> period("2026-05", "2026-04"));
  }

  private static Period period(String from, String to) {
    return new Period(YearMonth.parse(from), YearMonth.parse(to));
  }
}
