package jikenbo.report.page;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import jikenbo.casebook.Casebook;
import jikenbo.coding.rule.RuleBook;
import jikenbo.fixture.LazyCasebook;
import jikenbo.fixture.MemoryCasebook;
import jikenbo.report.ControlTotals;
import jikenbo.report.ReportContext;
import jikenbo.revision.Revision;
import jikenbo.statistics.Coverage;
import jikenbo.statistics.MonthlyStatistics;
import jikenbo.statistics.Period;

/** Writes the page of a casebook on September 2026. */
public final class PageOf {

  /** The report month. */
  public static final YearMonth MONTH = YearMonth.of(2026, 9);

  private static final int YEARS_OF_MONTHS = 120;

  private PageOf() {}

  /** The page of a casebook in memory. */
  public static Path casebook(Path file, MemoryCasebook casebook) throws IOException {
    return write(file, casebook, casebook.totals(), casebook.statistics());
  }

  /** The page of ten years with so many notices. */
  public static Path manyNotices(Path file, int notices) throws IOException {
    LazyCasebook casebook = new LazyCasebook(MONTH, notices);
    Coverage coverage = Coverage.of(List.of(Period.endingWith(MONTH, YEARS_OF_MONTHS)), List.of());
    MonthlyStatistics statistics =
        MonthlyStatistics.of(casebook.disclosures(), casebook.incidents(), coverage);
    return write(file, casebook, casebook.totals(), statistics);
  }

  private static Path write(
      Path file, Casebook casebook, ControlTotals totals, MonthlyStatistics statistics)
      throws IOException {
    ReportContext context =
        new ReportContext(
            MONTH,
            MONTH.plusMonths(1).atDay(1).atStartOfDay(ZoneId.of("Asia/Tokyo")),
            "3f9ac1d2",
            totals,
            Revision.FIRST_ISSUE);
    new PageReport(RuleBook.standard()).write(file, context, casebook, statistics);
    return file;
  }
}
