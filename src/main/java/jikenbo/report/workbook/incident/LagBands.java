package jikenbo.report.workbook.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import jikenbo.report.ReportSpan;
import jikenbo.report.workbook.chart.Block;
import jikenbo.report.workbook.chart.Box;
import jikenbo.report.workbook.chart.Caption;
import jikenbo.report.workbook.chart.Charts;
import jikenbo.report.workbook.chart.Series;
import jikenbo.report.workbook.look.Canvas;
import jikenbo.report.workbook.look.FigureRow;
import jikenbo.report.workbook.look.Look;
import jikenbo.report.workbook.look.Palette;
import jikenbo.statistics.days.DayBand;
import jikenbo.statistics.days.DayCounts;
import org.jspecify.annotations.Nullable;

/** How the days until publication are spread: a table, and beside it the bands drawn. */
final class LagBands {

  /** Rows that it takes: heads, bands, the unknown ones and the sum. */
  static final int ROWS = DayBand.values().length + 3;

  private static final double ROW_HEIGHT = 18;
  private static final int ALL = 4;

  /** A column is left free between table and chart. */
  private static final int CHART = ALL + 3;

  private final Canvas canvas;
  private final @Nullable DayCounts month;
  private final @Nullable DayCounts fiscalYear;
  private final @Nullable DayCounts all;
  private final ReportSpan fiscalYearSpan;
  private final ReportSpan allSpan;

  /**
   * Of three periods; null for one that is not covered.
   *
   * @param fiscalYearSpan the second of them
   * @param allSpan the third
   */
  LagBands(
      Canvas canvas,
      @Nullable DayCounts month,
      @Nullable DayCounts fiscalYear,
      @Nullable DayCounts all,
      ReportSpan fiscalYearSpan,
      ReportSpan allSpan) {
    this.canvas = canvas;
    this.month = month;
    this.fiscalYear = fiscalYear;
    this.all = all;
    this.fiscalYearSpan = fiscalYearSpan;
    this.allSpan = allSpan;
  }

  /** Puts table and chart below a row. */
  void fill(int top) {
    heads(top);
    List<Line> lines = new ArrayList<>();
    for (DayBand band : DayBand.values()) {
      lines.add(new Line(band.nameJa(), days -> days.in(band), Look.CELL));
    }
    lines.add(new Line("不明", DayCounts::unknown, Look.CELL));
    lines.add(new Line("合計（新規の公表）", DayCounts::notices, Look.CELL.total()));
    int first = top + 1;
    int total = top + lines.size();
    for (int row = first; row <= total; row++) {
      Line line = lines.get(row - first);
      canvas.height(row, ROW_HEIGHT);
      canvas.text(row, 0, line.name(), line.look());
      line(row == total ? canvas.sums(row, first) : canvas.figures(row), line);
    }
    chart(top);
  }

  private void heads(int row) {
    canvas.height(row, 30);
    canvas.heads(
        row,
        "日数",
        "対象月\n（件）",
        "対象月\n（%）",
        "年度累計\n" + fiscalYearSpan.unit("件"),
        "全期間\n" + allSpan.unit("件"),
        "全期間\n（%）");
  }

  private void line(FigureRow row, Line line) {
    Look count = line.look().format(Look.COUNT);
    Look share = line.look().format(Look.SHARE);
    row.put(1, line.count(month), count);
    row.put(2, line.share(month), share);
    row.put(3, line.count(fiscalYear), count);
    row.put(ALL, line.count(all), count);
    row.put(ALL + 1, line.share(all), share);
  }

  private void chart(int top) {
    Box box = new Box(top, CHART, top + ROWS - 1, LagTable.LAST_COLUMN);
    if (all == null || all.notices() == 0) {
      new Charts(canvas).panel(box, "新規の公表がないため、グラフはありません。");
      return;
    }
    int last = top + ROWS - 2;
    new Charts(canvas)
        .bars(
            box,
            new Caption("lag-bands", "発覚から公表までの日数（件）　" + allSpan.marked()),
            Block.column(canvas.sheet(), 0, top + 1, last),
            Series.of("全期間", Block.column(canvas.sheet(), ALL, top + 1, last), Palette.MAIN)
                .point(DayBand.values().length, Palette.UNKNOWN));
  }

  /** A line of the table. */
  private record Line(String name, ToIntFunction<DayCounts> of, Look look) {

    @Nullable Integer count(@Nullable DayCounts days) {
      return days == null ? null : of.applyAsInt(days);
    }

    @Nullable Double share(@Nullable DayCounts days) {
      return days == null || days.notices() == 0
          ? null
          : of.applyAsInt(days) / (double) days.notices();
    }
  }
}
