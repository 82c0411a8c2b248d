package jikenbo.report.page;

import static jikenbo.report.Phrases.number;
import static jikenbo.report.Phrases.percent;
import static jikenbo.report.Phrases.signed;

import java.util.List;
import jikenbo.report.CoveragePhrases;
import jikenbo.report.KeyFigure;
import jikenbo.statistics.Comparison;
import jikenbo.statistics.Period;
import jikenbo.statistics.survey.Indicator;
import jikenbo.statistics.survey.Survey;
import org.jspecify.annotations.Nullable;

/**
 * A figure at the head of the page and what it is held against.
 *
 * @param label what it is called
 * @param value the figure; a dash where there is none
 * @param unit what it counts
 * @param remark what it is made of
 * @param lines comparisons and the sum since April
 */
public record FigureCard(String label, String value, String unit, String remark, List<Line> lines) {

  private static final String NOTHING = "–";

  static FigureCard of(KeyFigure figure, Survey survey) {
    Indicator indicator = survey.indicator(figure.measure());
    Period fiscalYear = Period.fiscalYearTo(survey.month());
    return new FigureCard(
        figure.markedLabel(survey),
        shown(indicator.value()),
        figure.unit(),
        figure.remark(survey),
        List.of(
            comparison(figure, "前月比", indicator.previousMonth(), "対象月", "前月"),
            comparison(figure, "前年同月比", indicator.lastYear(), "対象月", "前年同月"),
            new Line(
                "年度累計",
                shown(indicator.fiscalYear()),
                CoveragePhrases.brief(fiscalYear, survey.coverage())),
            comparison(figure, "前年度同期比", indicator.fiscalYearBefore(), "今年度", "前年度")));
  }

  private static Line comparison(
      KeyFigure figure, String label, Comparison comparison, String now, String before) {
    Long difference = comparison.difference();
    Long base = comparison.base();
    if (difference == null || base == null) {
      return new Line(label, "", KeyFigure.absence(comparison, now, before));
    }
    return new Line(
        label,
        signed(difference),
        comparison.ratio() == null
            ? figure.base(before, base)
            : sign(difference) + percent(Math.abs(difference), base));
  }

  private static String sign(long difference) {
    return difference == 0 ? "±" : difference > 0 ? "+" : "-";
  }

  private static String shown(@Nullable Long value) {
    return value == null ? NOTHING : number(value);
  }

  /**
   * A line of the card.
   *
   * @param label what it is called
   * @param value the figure; empty where there is none
   * @param beside a share, or why there is no figure
   */
  public record Line(String label, String value, String beside) {}
}
