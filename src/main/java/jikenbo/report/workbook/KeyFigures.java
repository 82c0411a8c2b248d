package jikenbo.report.workbook;

import jikenbo.report.Phrases;
import jikenbo.statistics.Comparison;
import jikenbo.statistics.Figures;
import jikenbo.statistics.HeadCounts;
import jikenbo.statistics.Indicator;
import jikenbo.statistics.Measure;
import jikenbo.statistics.Period;
import jikenbo.statistics.Survey;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.jspecify.annotations.Nullable;

/** The four figures at the head of サマリー, each on a card with its comparisons. */
final class KeyFigures {

  /** Rows that the cards take. */
  static final int ROWS = 7;

  private static final Look CARD = Look.TEXT.fill(Palette.CARD);
  private static final Look LABEL = CARD.size(10).heavy().ink(Palette.NAVY).topped(Palette.NAVY);
  private static final Look VALUE = CARD.size(24).heavy().ink(Palette.NAVY).format(Look.COUNT);
  private static final Look UNIT = CARD.size(11).ink(Palette.NAVY).down(VerticalAlignment.BOTTOM);
  private static final Look REMARK = CARD.size(8).ink(Palette.MUTED);
  private static final Look LINE = CARD.topped(Palette.RULE);
  private static final int COLUMN = SummaryGrid.BAND / 3;
  private static final int UNIT_COLUMNS = 2;

  private final Canvas canvas;
  private final Survey survey;

  KeyFigures(Canvas canvas, Survey survey) {
    this.canvas = canvas;
    this.survey = survey;
  }

  /** Puts the cards below a row. */
  void fill(int top) {
    double[] heights = {18, 34, 15, 16, 16, 16, 16};
    for (int i = 0; i < ROWS; i++) {
      canvas.height(top + i, heights[i]);
    }
    card(top, 0, "公表件数", "件", Measure.DISCLOSURES);
    card(top, 1, "事案数", "件", Measure.INCIDENTS);
    card(top, 2, "影響組織数", "組織", Measure.ORGANIZATIONS);
    card(top, 3, "影響人数", "人", Measure.PEOPLE);
  }

  private void card(int top, int band, String label, String unit, Measure measure) {
    int left = SummaryGrid.left(band);
    int right = SummaryGrid.right(band);
    Indicator indicator = survey.indicator(measure);
    canvas.span(top, left, right, label, LABEL.indented());
    canvas.span(top + 1, left, right - UNIT_COLUMNS, indicator.value(), VALUE);
    canvas.span(top + 1, right - UNIT_COLUMNS + 1, right, unit, UNIT);
    canvas.span(top + 2, left, right, remark(measure), REMARK.centred());
    comparison(top + 3, left, "前月比", indicator.previousMonth(), "前月は0");
    comparison(top + 4, left, "前年同月比", indicator.lastYear(), "前年は0");
    fiscalYear(top + 5, left, indicator.fiscalYear());
    comparison(top + 6, left, "前年度同期比", indicator.fiscalYearBefore(), "前年度は0");
  }

  private void comparison(int row, int left, String label, Comparison comparison, String zeroBase) {
    canvas.span(row, left, left + COLUMN - 1, label, LINE.indented());
    canvas.span(
        row,
        left + COLUMN,
        left + 2 * COLUMN - 1,
        comparison.difference(),
        LINE.heavy().format(Look.CHANGE));
    Double ratio = comparison.ratio();
    int share = left + 2 * COLUMN;
    if (ratio == null) {
      canvas.span(
          row, share, share + COLUMN - 1, reason(comparison, zeroBase), LINE.size(8).right());
    } else {
      canvas.span(row, share, share + COLUMN - 1, ratio, LINE.format(Look.CHANGE_SHARE));
    }
  }

  /** Why there is no share. */
  private static String reason(Comparison comparison, String zeroBase) {
    if (!comparison.baseCovered()) {
      return "比較対象なし";
    }
    return comparison.difference() == null ? "人数の情報なし" : zeroBase;
  }

  private void fiscalYear(int row, int left, @Nullable Long value) {
    canvas.span(row, left, left + COLUMN - 1, "年度累計", LINE.indented());
    canvas.span(row, left + COLUMN, left + 2 * COLUMN - 1, value, LINE.heavy().format(Look.COUNT));
    String months = survey.fiscalYear().map(KeyFigures::months).orElse("収録なし");
    canvas.span(row, left + 2 * COLUMN, left + 3 * COLUMN - 1, months, LINE.size(8).right());
  }

  private static String months(Period period) {
    int from = period.from().getMonthValue();
    int to = period.to().getMonthValue();
    return from == to ? from + "月" : from + "～" + to + "月";
  }

  private String remark(Measure measure) {
    Figures month = survey.figures(Period.of(survey.month()));
    if (month == null) {
      return "収録期間外";
    }
    return switch (measure) {
      case DISCLOSURES ->
          "新規 %s ・ 続報 %s"
              .formatted(
                  Phrases.number(month.disclosuresNew()),
                  Phrases.number(month.disclosuresUpdate()));
      case INCIDENTS ->
          "人数判明 %s ・ 不明 %s"
              .formatted(
                  Phrases.number(month.affectedKnown()), Phrases.number(month.affectedUnknown()));
      case ORGANIZATIONS -> "組織名の異なり数（足し上げ不可）";
      case PEOPLE -> people();
    };
  }

  private String people() {
    HeadCounts rest = survey.monthHeads().withoutLargest();
    if (rest != null) {
      return "最大の1件を除くと " + Phrases.number(rest.people()) + "人";
    }
    if (survey.monthHeads().known() == 1) {
      return "判明した事案は1件";
    }
    return survey.monthHeads().unknown() == 0 ? "計上した事案なし" : "人数が判明した事案なし";
  }
}
