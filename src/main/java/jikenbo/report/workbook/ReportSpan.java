package jikenbo.report.workbook;

import java.util.Optional;
import jikenbo.report.Phrases;
import jikenbo.statistics.Period;
import jikenbo.statistics.Survey;

/**
 * A span of months that tables tell of.
 *
 * @param name such as 年度累計
 * @param meant its months; empty when that depends on an archive that has none
 * @param covered those of them that the archive covers; empty when there are none
 */
record ReportSpan(String name, Optional<Period> meant, Optional<Period> covered) {

  /** The report month. */
  static ReportSpan month(Survey survey) {
    Period month = Period.of(survey.month());
    return new ReportSpan(
        "対象月", Optional.of(month), Optional.of(month).filter(survey.statistics()::covers));
  }

  /** From April to the report month. */
  static ReportSpan fiscalYear(Survey survey) {
    return new ReportSpan(
        "年度累計", Optional.of(Period.fiscalYearTo(survey.month())), survey.fiscalYear());
  }

  /** All that the archive covers. */
  static ReportSpan all(Survey survey) {
    Optional<Period> coverage = survey.statistics().coverage();
    return new ReportSpan("全期間", coverage, coverage);
  }

  /** Name and months, such as {@code 年度累計　2026年4月～9月}. */
  String title() {
    return name + "　" + months();
  }

  /** The months that are covered; words where none is. */
  String months() {
    return covered.map(Phrases::period).or(() -> meant.map(period -> "収録期間外")).orElse("収録なし");
  }

  /** Why there are no figures. */
  String absence() {
    return meant
        .map(period -> Phrases.period(period) + "は収録期間外のため、公表の有無は分かりません。")
        .orElse("収録された公表はありません。");
  }
}
