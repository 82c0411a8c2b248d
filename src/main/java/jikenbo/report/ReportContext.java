package jikenbo.report;

import java.time.YearMonth;
import java.time.ZonedDateTime;
import jikenbo.revision.Revision;

/**
 * What a report is about and where its figures come from.
 *
 * @param month the report month (対象月)
 * @param createdAt when the report was made; the only time that is printed or stored in it
 * @param ruleVersion version of the rule book that the posts were coded with
 * @param totals what was read
 * @param revision what differs from the issue of the month before this one
 */
public record ReportContext(
    YearMonth month,
    ZonedDateTime createdAt,
    String ruleVersion,
    ControlTotals totals,
    Revision revision) {

  /** Whether the report was made before its month was over, so that more may be published yet. */
  public boolean monthInProgress() {
    return !YearMonth.from(createdAt).isAfter(month);
  }
}
