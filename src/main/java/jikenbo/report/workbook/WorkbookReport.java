package jikenbo.report.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jikenbo.casebook.Casebook;
import jikenbo.coding.RuleBook;
import jikenbo.report.ReportContext;
import jikenbo.statistics.MonthlyStatistics;

/** Writes the workbook. */
public final class WorkbookReport {

  /** With the methods of this rule book. */
  public WorkbookReport(RuleBook ruleBook) {
    if (ruleBook.version().isEmpty()) {
      throw new IllegalArgumentException("no version");
    }
  }

  /** Writes it. */
  public void write(
      Path file, ReportContext context, Casebook casebook, MonthlyStatistics statistics)
      throws IOException {
    Files.writeString(file, context.toString() + statistics + casebook.hashCode());
  }
}
