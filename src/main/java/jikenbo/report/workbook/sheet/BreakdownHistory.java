package jikenbo.report.workbook.sheet;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jikenbo.report.CoveragePhrases;
import jikenbo.report.Labels;
import jikenbo.report.Phrases;
import jikenbo.report.workbook.chart.Block;
import jikenbo.report.workbook.chart.Box;
import jikenbo.report.workbook.chart.Caption;
import jikenbo.report.workbook.chart.Charts;
import jikenbo.report.workbook.chart.Series;
import jikenbo.report.workbook.look.Canvas;
import jikenbo.report.workbook.look.FigureRow;
import jikenbo.report.workbook.look.Look;
import jikenbo.report.workbook.look.Palette;
import jikenbo.report.workbook.look.Rgb;
import jikenbo.statistics.Dimension;
import jikenbo.statistics.Figures;
import jikenbo.statistics.Period;
import jikenbo.statistics.survey.Survey;
import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColorScaleFormatting;

/**
 * Disclosures of thirteen months by classes, summed both ways, shaded, with the three leading
 * classes drawn.
 */
final class BreakdownHistory<C> {

  private static final int SUM = TrendTable.MONTHS + 1;
  private static final int LEADING = 3;
  private static final int CHART_ROWS = 14;
  private static final double CHART_ROW_HEIGHT = 18.5;
  private static final List<Rgb> COLOURS = List.of(Palette.MAIN, Palette.THIRD, Palette.MUTED);

  private final Canvas canvas;
  private final Survey survey;
  private final String name;
  private final String code;
  private final Dimension<C> dimension;
  private final Period window;

  BreakdownHistory(Canvas canvas, Survey survey, String name, String code, Dimension<C> dimension) {
    this.canvas = canvas;
    this.survey = survey;
    this.name = name;
    this.code = code;
    this.dimension = dimension;
    this.window = Period.endingWith(survey.month(), TrendTable.MONTHS);
  }

  /** Puts table and chart below a row; returns the last row that they take. */
  int fill(int top) {
    canvas.text(top, 0, "%s別・月別の公表件数（件）　%s".formatted(name, Phrases.period(window)), Look.SECTION);
    canvas.height(top, 20);
    heads(top + 1);
    coverage(top + 2);
    int first = top + 3;
    int row = first;
    for (C member : mostFirst()) {
      member(row++, member);
    }
    total(row, first);
    shade(first, row - 1);
    canvas.text(
        row + 1,
        0,
        "色の濃さは件数の多さを表します。収録なしの月は空欄です。" + CoveragePhrases.summedNote(window, survey.coverage()),
        Look.NOTE);
    chart(row + 2, top + 1, first);
    return row + 2 + CHART_ROWS;
  }

  private List<C> mostFirst() {
    List<C> members = new ArrayList<>(dimension.members());
    members.sort(Comparator.comparingInt(this::sum).reversed());
    return members;
  }

  private int sum(C member) {
    return survey.sum(dimension, member, window).disclosures();
  }

  private void heads(int row) {
    canvas.text(row, 0, name, Look.HEAD);
    List<YearMonth> months = window.months();
    for (int i = 0; i < months.size(); i++) {
      canvas.month(row, i + 1, months.get(i), Look.HEAD, Look.SHORT_MONTH);
    }
    canvas.text(row, SUM, "計", Look.HEAD);
  }

  /** How much of each month there is, so that an empty column is not read as no disclosures. */
  private void coverage(int row) {
    Look look = Look.CELL.size(8).ink(Palette.MUTED);
    canvas.text(row, 0, "収録", look);
    List<YearMonth> months = window.months();
    for (int i = 0; i < months.size(); i++) {
      canvas.text(row, i + 1, Labels.of(survey.coverage().level(months.get(i))), look.centred());
    }
    canvas.text(row, SUM, CoveragePhrases.summed(window, survey.coverage()), look.centred());
  }

  private void count(
      FigureRow figures, int row, int column, YearMonth month, int count, Look look) {
    if (survey.coverage().covers(month)) {
      figures.put(column, count, look);
    } else {
      canvas.blank(row, column, look);
    }
  }

  private void member(int row, C member) {
    Look look = Look.CELL.format(Look.COUNT);
    canvas.text(row, 0, dimension.nameJa().apply(member), Look.CELL);
    List<YearMonth> months = window.months();
    for (int i = 0; i < months.size(); i++) {
      Period month = Period.of(months.get(i));
      int count = survey.sum(dimension, member, month).disclosures();
      count(canvas.figures(row), row, i + 1, months.get(i), count, look);
    }
    canvas.sumAcross(
        row, SUM, 1, survey.coverage().touches(window) ? sum(member) : null, look.heavy());
  }

  private void total(int row, int first) {
    Look look = Look.CELL.total();
    FigureRow sums = canvas.sums(row, first);
    canvas.text(row, 0, "合計", look);
    List<YearMonth> months = window.months();
    for (int i = 0; i < months.size(); i++) {
      int count = survey.statistics().sum(Period.of(months.get(i))).disclosures();
      count(sums, row, i + 1, months.get(i), count, look.format(Look.COUNT));
    }
    Figures all = survey.figures(window);
    sums.put(SUM, all == null ? null : all.disclosures(), look.format(Look.COUNT));
  }

  private void shade(int first, int last) {
    SheetConditionalFormatting formatting = canvas.sheet().getSheetConditionalFormatting();
    var rule =
        canvas.sheet().getSheetConditionalFormatting().createConditionalFormattingColorScaleRule();
    XSSFColorScaleFormatting scale = rule.getColorScaleFormatting();
    scale.setNumControlPoints(2);
    scale.getThresholds()[0].setRangeType(RangeType.MIN);
    scale.getThresholds()[1].setRangeType(RangeType.MAX);
    scale.setColors(new Color[] {Palette.WHITE.cell(), Palette.TINT.cell()});
    formatting.addConditionalFormatting(
        new CellRangeAddress[] {new CellRangeAddress(first, last, 1, TrendTable.MONTHS)}, rule);
  }

  private void chart(int top, int heads, int first) {
    for (int row = top; row < top + CHART_ROWS; row++) {
      canvas.height(row, CHART_ROW_HEIGHT);
    }
    Charts charts = new Charts(canvas);
    if (survey.coverage().full(window) + survey.coverage().partial(window) < 2) {
      charts.panel(new Box(top, 0, top + CHART_ROWS - 1, SUM), "推移のグラフは、2か月以上が収録されている場合に表示します。");
      return;
    }
    int left = 1;
    int right = TrendTable.MONTHS;
    MonthMarks marks = MonthMarks.ofLines(window, survey.coverage());
    List<Series> series = new ArrayList<>();
    List<C> members = mostFirst();
    for (int i = 0; i < LEADING && sum(members.get(i)) > 0; i++) {
      series.add(
          marks.mark(
              Series.of(
                  dimension.nameJa().apply(members.get(i)),
                  Block.row(canvas.sheet(), first + i, left, right),
                  COLOURS.get(i))));
    }
    charts.lines(
        new Box(top, 0, top + CHART_ROWS - 1, SUM),
        new Caption(
            code + "-history", marks.title("多い%sの推移（件、上位%d分類".formatted(name, series.size()))),
        Block.row(canvas.sheet(), heads, left, right),
        series);
  }
}
