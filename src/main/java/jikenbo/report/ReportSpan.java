package jikenbo.report;

import java.util.Optional;
import jikenbo.statistics.Coverage;
import jikenbo.statistics.Period;
import jikenbo.statistics.survey.Survey;

/**
 * A span of months that tables tell of.
 *
 * @param name such as 年度累計
 * @param meant its months; empty when that depends on an archive that has none
 * @param coverage which of them the archive covers
 */
public record ReportSpan(String name, Optional<Period> meant, Coverage coverage) {

  /** The report month. */
  public static ReportSpan month(Survey survey) {
    return new ReportSpan("対象月", Optional.of(Period.of(survey.month())), survey.coverage());
  }

  /** From April to the report month. */
  public static ReportSpan fiscalYear(Survey survey) {
    return new ReportSpan(
        "年度累計", Optional.of(Period.fiscalYearTo(survey.month())), survey.coverage());
  }

  /** All that the archive covers. */
  public static ReportSpan all(Survey survey) {
    return new ReportSpan("全期間", survey.coverage().extent(), survey.coverage());
  }

  /** The months, if the archive has something of any; figures are of what it has. */
  public Optional<Period> covered() {
    return meant.filter(coverage::touches);
  }

  /** Name and months, such as {@code 年度累計　2026年4月～9月}. */
  public String title() {
    return name + "　" + months();
  }

  /** Name and months alone, where the table beside it tells how many of them are covered. */
  public String brief() {
    return name + "　" + covered().map(Phrases::period).orElse("収録なし");
  }

  /** The months, and how many of them are covered unless all are; words where none is. */
  public String months() {
    return covered()
        .map(
            period ->
                coverage.isFull(period)
                    ? Phrases.period(period)
                    : "%s（%s）"
                        .formatted(
                            Phrases.period(period), CoveragePhrases.extent(period, coverage)))
        .orElse("収録なし");
  }

  /** The name, with a mark where not all of its months are covered whole: 年度累計（一部）. */
  public String marked() {
    return isPartial() ? name + "（一部）" : name;
  }

  /**
   * What stands below the head of a column of its sums: the unit, and a mark where not all of its
   * months are covered whole.
   *
   * @param unit such as 件
   */
  public String unit(String unit) {
    return covered().isEmpty() ? "収録なし" : (isPartial() ? "一部" : "") + "（" + unit + "）";
  }

  /** What that mark means, for a note beside the table; empty where there is none. */
  public String unitNote() {
    return isPartial() ? "「一部」の%sは収録のある月だけの合計です。".formatted(name) : "";
  }

  private boolean isPartial() {
    return covered().filter(period -> !coverage.isFull(period)).isPresent();
  }

  /** Why there are no figures. */
  public String absence() {
    return meant
        .map(period -> Phrases.period(period) + "は収録していないため、公表の有無は分かりません。")
        .orElse("収録された公表はありません。");
  }
}
