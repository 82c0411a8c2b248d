package jikenbo.report.workbook;

import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import jikenbo.fixture.MemoryCasebook;
import jikenbo.fixture.Notice;
import jikenbo.fixture.SampleCasebook;
import jikenbo.report.ReportContext;

/** Casebooks that a workbook for September 2026 must cope with. */
enum Situation {
  YEAR,
  THREE_YEARS,
  FIRST_MONTH,
  ONE_POST,
  EMPTY,
  QUIET_MONTH,
  ENDS_EARLIER;

  static final YearMonth MONTH = YearMonth.of(2026, 9);
  static final String RULES = "3f9ac1d2".repeat(8);

  MemoryCasebook casebook() {
    return switch (this) {
      case YEAR -> SampleCasebook.months(MONTH, 14);
      case THREE_YEARS -> SampleCasebook.months(MONTH, 36);
      case FIRST_MONTH -> SampleCasebook.months(MONTH, 1);
      case ONE_POST -> MemoryCasebook.of(Notice.notice("a"));
      case EMPTY -> MemoryCasebook.of(List.of());
      case QUIET_MONTH ->
          MemoryCasebook.of(
              Notice.notice("a").in("2026-08").people(3), Notice.notice("b").in("2026-10"));
      case ENDS_EARLIER -> SampleCasebook.months(MONTH.minusMonths(2), 5);
    };
  }

  static ReportContext context(MemoryCasebook casebook) {
    return new ReportContext(
        MONTH,
        ZonedDateTime.of(2026, 10, 1, 9, 0, 0, 0, ZoneId.of("Asia/Tokyo")),
        RULES,
        casebook.totals());
  }
}
