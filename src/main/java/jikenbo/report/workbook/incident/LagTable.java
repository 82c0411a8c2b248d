package jikenbo.report.workbook.incident;

import java.util.List;
import jikenbo.report.workbook.look.Canvas;
import jikenbo.report.workbook.look.Look;
import jikenbo.statistics.days.DayCounts;
import jikenbo.statistics.days.LagCounts;
import org.jspecify.annotations.Nullable;

/** A table of how long it took: a line for each period or class, the two spans side by side. */
final class LagTable {

  /** Columns of one span: n, unknown, median, 90th percentile, longest. */
  static final int SPAN = 5;

  static final int LAST_COLUMN = 2 * SPAN;

  /** With fewer known days a median says little. */
  static final int FEW = 5;

  private static final int PERCENT = 90;

  /** Before a figure of few notices. */
  private static final String MARK = "\"＊\"";

  private final Canvas canvas;

  LagTable(Canvas canvas) {
    this.canvas = canvas;
  }

  /** Puts the heads of columns on a row. */
  void heads(int row, String first) {
    canvas.height(row, 30);
    canvas.text(row, 0, first, Look.HEAD);
    int column = 1;
    for (String span : List.of("公表まで", "発覚まで")) {
      for (String figure : List.of("n（件）", "不明（件）", "中央値（日）", "90%点（日）", "最長（日）")) {
        canvas.text(row, column++, span + "\n" + figure, Look.HEAD);
      }
    }
  }

  /** Puts a line on a row; null counts are of a time that is not covered. */
  void line(int row, String name, @Nullable LagCounts counts, Look look) {
    double height = canvas.paragraph(row, 0, 0, name, look);
    canvas.height(row, Math.max(Canvas.LINE, height));
    days(row, 1, counts == null ? null : counts.toDisclose(), look);
    days(row, 1 + SPAN, counts == null ? null : counts.toDetect(), look);
  }

  private void days(int row, int left, @Nullable DayCounts days, Look look) {
    String mark = days != null && days.known() < FEW ? MARK : "";
    Look count = look.format(Look.COUNT);
    canvas.number(row, left, days == null ? null : days.known(), count);
    canvas.number(row, left + 1, days == null ? null : days.unknown(), count);
    canvas.number(
        row, left + 2, days == null ? null : days.median(), look.format(mark + Look.MEAN).heavy());
    canvas.number(
        row,
        left + 3,
        days == null ? null : days.percentile(PERCENT),
        look.format(mark + Look.COUNT));
    canvas.number(row, left + 4, days == null ? null : days.longest(), count);
  }
}
