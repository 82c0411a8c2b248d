package jikenbo.job.record;

import java.time.YearMonth;
import java.util.List;
import jikenbo.statistics.Coverage;
import jikenbo.statistics.MonthlyStatistics;
import jikenbo.statistics.Period;

/**
 * What the archive covers.
 *
 * @param reportMonth how much of the report month: full, partial or none
 * @param notices disclosures of the report month
 * @param undated disclosures whose month is not known, which count in no month
 * @param full stretches of months that are covered whole, such as 2025-08..2025-10
 * @param partial stretches of which only some posts were read
 * @param none stretches between them of which nothing is known
 */
public record ArchiveCoverage(
    String reportMonth,
    int notices,
    int undated,
    List<String> full,
    List<String> partial,
    List<String> none) {

  /**
   * Of a report.
   *
   * @param statistics all that was counted
   * @param month report month
   */
  public static ArchiveCoverage of(MonthlyStatistics statistics, YearMonth month) {
    Coverage coverage = statistics.coverage();
    return new ArchiveCoverage(
        coverage.level(month).code(),
        statistics.sum(Period.of(month)).disclosures(),
        statistics.undated().disclosures(),
        stretches(coverage, Coverage.Level.FULL),
        stretches(coverage, Coverage.Level.PARTIAL),
        stretches(coverage, Coverage.Level.NONE));
  }

  private static List<String> stretches(Coverage coverage, Coverage.Level level) {
    return coverage.runs(level).stream()
        .map(run -> run.length() == 1 ? run.from().toString() : run.from() + ".." + run.to())
        .toList();
  }
}
