package jikenbo.report.workbook;

import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import jikenbo.coding.Cause;
import jikenbo.coding.Sector;
import jikenbo.fixture.MemoryCasebook;
import jikenbo.fixture.Notice;
import jikenbo.fixture.SampleCasebook;
import jikenbo.report.ReportContext;
import jikenbo.revision.Revision;

/** Casebooks that a workbook for September 2026 must cope with. */
public enum Situation {
  YEAR,
  THREE_YEARS,
  FIRST_MONTH,
  ONE_POST,
  EMPTY,
  QUIET_MONTH,
  ENDS_EARLIER,
  CROWDED;

  public static final YearMonth MONTH = YearMonth.of(2026, 9);
  static final String RULES = "3f9ac1d2".repeat(8);

  public MemoryCasebook casebook() {
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
      case CROWDED -> crowded();
    };
  }

  /** Every class at once, long names and very many people. */
  private static MemoryCasebook crowded() {
    List<Notice> notices = new ArrayList<>();
    for (Cause cause : Cause.values()) {
      for (Sector sector : Sector.values()) {
        notices.add(
            Notice.notice("d%03d".formatted(notices.size()))
                .on("2026-09-10")
                .by("国立研究開発法人 青葉若葉みなと坂先端情報通信技術総合研究機構 松風地域イノベーション推進センター")
                .titled("委託先における業務用端末への不正アクセスに伴う個人情報の漏えいのおそれに関するお詫びとご報告".repeat(3))
                .people(12_345_678L - notices.size())
                .at("みなと坂クラウドサービス株式会社")
                .from("archive/2026/incident-label-pages/2026-09-part-02.html", notices.size() + 1)
                .coded(cause, sector));
      }
    }
    return MemoryCasebook.of(notices.toArray(Notice[]::new));
  }

  public static ReportContext context(MemoryCasebook casebook) {
    return new ReportContext(
        MONTH,
        ZonedDateTime.of(2026, 10, 1, 9, 0, 0, 0, ZoneId.of("Asia/Tokyo")),
        RULES,
        casebook.totals(),
        Revision.FIRST_ISSUE);
  }
}
