package jikenbo.report.workbook.sheet;

import jikenbo.report.CoveragePhrases;
import jikenbo.report.KeyFigure;
import jikenbo.report.workbook.look.Canvas;
import jikenbo.report.workbook.look.Look;
import jikenbo.report.workbook.look.Palette;
import jikenbo.statistics.Comparison;
import jikenbo.statistics.Period;
import jikenbo.statistics.survey.Indicator;
import jikenbo.statistics.survey.Survey;
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
    int band = 0;
    for (KeyFigure figure : KeyFigure.values()) {
      card(top, band++, figure);
    }
  }

  private void card(int top, int band, KeyFigure figure) {
    int left = SummaryGrid.left(band);
    int right = SummaryGrid.right(band);
    Indicator indicator = survey.indicator(figure.measure());
    canvas.span(top, left, right, figure.markedLabel(survey), LABEL.indented());
    canvas.span(top + 1, left, SummaryGrid.right(band, 1), indicator.value(), VALUE);
    canvas.span(top + 1, SummaryGrid.left(band, 2), right, figure.unit(), UNIT);
    canvas.span(top + 2, left, right, figure.remark(survey), REMARK.centred());
    comparison(top + 3, band, figure, "前月比", indicator.previousMonth(), "対象月", "前月");
    comparison(top + 4, band, figure, "前年同月比", indicator.lastYear(), "対象月", "前年同月");
    fiscalYear(top + 5, band, indicator.fiscalYear());
    comparison(top + 6, band, figure, "前年度同期比", indicator.fiscalYearBefore(), "今年度", "前年度");
    names(top, band, figure.label());
  }

  /** What readers' formulas can call the figures; a cell that shows none holds the reason. */
  private void names(int top, int band, String label) {
    int change = SummaryGrid.left(band, 1);
    canvas.name(label, top + 1, SummaryGrid.left(band));
    canvas.name(label + "_前月差", top + 3, change);
    canvas.name(label + "_前年同月差", top + 4, change);
    canvas.name(label + "_年度累計", top + 5, change);
    canvas.name(label + "_前年度同期差", top + 6, change);
  }

  private void comparison(
      int row,
      int band,
      KeyFigure figure,
      String label,
      Comparison comparison,
      String now,
      String before) {
    canvas.span(row, SummaryGrid.left(band), SummaryGrid.right(band, 0), label, LINE.indented());
    int second = SummaryGrid.left(band, 1);
    int last = SummaryGrid.right(band);
    Long difference = comparison.difference();
    Long base = comparison.base();
    if (difference == null || base == null) {
      String reason = KeyFigure.absence(comparison, now, before);
      canvas.span(row, second, last, reason, LINE.size(8).right());
      return;
    }
    int share = SummaryGrid.left(band, 2);
    canvas.span(row, second, share - 1, difference, LINE.heavy().format(Look.CHANGE));
    Double ratio = comparison.ratio();
    if (ratio == null) {
      canvas.span(row, share, last, figure.base(before, base), LINE.size(8).right());
    } else {
      canvas.span(row, share, last, ratio, LINE.format(Look.CHANGE_SHARE));
    }
  }

  private void fiscalYear(int row, int band, @Nullable Long value) {
    canvas.span(row, SummaryGrid.left(band), SummaryGrid.right(band, 0), "年度累計", LINE.indented());
    canvas.span(
        row,
        SummaryGrid.left(band, 1),
        SummaryGrid.right(band, 1),
        value,
        LINE.heavy().format(Look.COUNT));
    Period period = Period.fiscalYearTo(survey.month());
    String months = CoveragePhrases.brief(period, survey.coverage());
    canvas.span(
        row, SummaryGrid.left(band, 2), SummaryGrid.right(band), months, LINE.size(8).right());
  }
}
