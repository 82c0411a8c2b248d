package jikenbo.report.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import jikenbo.coding.rule.RuleBook;
import jikenbo.fixture.LazyCasebook;
import jikenbo.report.ReportContext;
import jikenbo.revision.Revision;
import jikenbo.statistics.Coverage;
import jikenbo.statistics.MonthlyStatistics;

/**
 * Writes the workbook of a large casebook and prints how many seconds the process kept a processor
 * busy: {@code ManyDisclosures FILE DISCLOSURES}.
 */
final class ManyDisclosures {

  private ManyDisclosures() {}

  public static void main(String[] arguments) throws IOException {
    LazyCasebook casebook = new LazyCasebook(Situation.MONTH, Integer.parseInt(arguments[1]));
    ReportContext context =
        new ReportContext(
            Situation.MONTH,
            ZonedDateTime.of(2026, 10, 1, 9, 0, 0, 0, ZoneId.of("Asia/Tokyo")),
            Situation.RULES,
            casebook.totals(),
            Revision.FIRST_ISSUE);
    MonthlyStatistics statistics =
        MonthlyStatistics.of(casebook.disclosures(), casebook.incidents(), Coverage.NOTHING);
    new WorkbookReport(RuleBook.standard())
        .write(Path.of(arguments[0]), context, casebook, statistics);
    System.out.println(ProcessHandle.current().info().totalCpuDuration().orElseThrow().toSeconds());
  }
}
