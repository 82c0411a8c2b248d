package jikenbo.statistics.days;

import static jikenbo.fixture.Notice.notice;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import jikenbo.coding.Cause;
import jikenbo.coding.Sector;
import jikenbo.fixture.Notice;
import org.junit.jupiter.api.Test;

class LagSurveyTest {

  private static final YearMonth MONTH = YearMonth.of(2026, 9);

  @Test
  void daysRunFromOccurrenceToDetectionAndFromThereToPublication() {
    LagSurvey lags = lags(notice("a").on("2026-09-20").happened("2026-08-01", "2026-09-10"));

    assertThat(lags.month().toDetect().median()).isEqualTo(40.0);
    assertThat(lags.month().toDisclose().median()).isEqualTo(10.0);
  }

  @Test
  void updatesAreLeftOut() {
    LagSurvey lags =
        lags(
            notice("a").on("2026-09-12").happened("2026-09-01", "2026-09-10"),
            notice("b").on("2026-09-30").happened("2026-09-01", "2026-09-10").update());

    assertThat(lags.all().toDisclose().notices()).isOne();
    assertThat(lags.all().toDisclose().longest()).isEqualTo(2);
  }

  @Test
  void fiscalYearEndsWithTheReportMonth() {
    LagSurvey lags =
        lags(
            notice("a").on("2026-03-31"),
            notice("b").on("2026-04-01"),
            notice("c").on("2026-09-01"),
            notice("d").on("2026-10-01"));

    assertThat(lags.month().toDisclose().notices()).isOne();
    assertThat(lags.fiscalYear().toDisclose().notices()).isEqualTo(2);
    assertThat(lags.all().toDisclose().notices()).isEqualTo(4);
  }

  @Test
  void classesAreCountedOverAllMonths() {
    LagSurvey lags =
        lags(
            notice("a")
                .on("2025-01-08")
                .happened("2025-01-01", "2025-01-01")
                .coded(Cause.LOSS, Sector.SCHOOL),
            notice("b")
                .on("2026-09-10")
                .happened("2026-09-01", "2026-09-01")
                .coded(Cause.LOSS, Sector.MEDICAL));

    assertThat(lags.of(Cause.LOSS).toDisclose().median()).isEqualTo(8.0);
    assertThat(lags.of(Sector.MEDICAL).toDisclose().median()).isEqualTo(9.0);
    assertThat(lags.of(Cause.THEFT).toDisclose().notices()).isZero();
  }

  private static LagSurvey lags(Notice... notices) {
    LagSurvey lags = new LagSurvey(MONTH);
    for (Notice notice : notices) {
      lags.add(notice.disclosure());
    }
    return lags;
  }
}
