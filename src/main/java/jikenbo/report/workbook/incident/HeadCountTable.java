package jikenbo.report.workbook.incident;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jikenbo.report.workbook.look.Canvas;
import jikenbo.report.workbook.look.FigureRow;
import jikenbo.report.workbook.look.Look;
import jikenbo.statistics.people.HeadCounts;
import org.jspecify.annotations.Nullable;

/** Sum, mean and median of head-counts with and without the largest: a line for each group. */
final class HeadCountTable {

  /** The column of the labels. */
  static final int LABEL = 0;

  private static final List<Column> COLUMNS =
      List.of(
          new Column("人数判明\nn（事案）", Look.COUNT, HeadCounts::known),
          new Column("記載なし\nn（事案）", Look.COUNT, HeadCounts::unknown),
          new Column("影響人数\n（人）", Look.COUNT, HeadCounts::total),
          new Column("平均\n（人）", Look.MEAN, HeadCounts::mean),
          new Column("中央値\n（人）", Look.MEAN, HeadCounts::median),
          new Column("最大の1件\n（人）", Look.COUNT, HeadCounts::largest),
          new Column("最大を除く\n人数（人）", Look.COUNT, rest(HeadCounts::total)),
          new Column("最大を除く\n平均（人）", Look.MEAN, rest(HeadCounts::mean)),
          new Column("最大を除く\n中央値（人）", Look.MEAN, rest(HeadCounts::median)));

  /** Columns from the left that add up over groups. */
  private static final int ADDITIVE = 3;

  /** The last column of the table. */
  static final int LAST_COLUMN = LABEL + COLUMNS.size();

  private final Canvas canvas;

  HeadCountTable(Canvas canvas) {
    this.canvas = canvas;
  }

  /** Puts the heads of the columns on a row. */
  void heads(int row, String label) {
    canvas.height(row, 30);
    canvas.text(row, LABEL, label, Look.HEAD);
    for (int i = 0; i < COLUMNS.size(); i++) {
      canvas.text(row, LABEL + 1 + i, COLUMNS.get(i).head(), Look.HEAD);
    }
  }

  /** Puts a group of incidents on a row; dashes where it is empty, for nothing is known of it. */
  void line(int row, String label, Optional<HeadCounts> group) {
    line(row, label, group, Look.CELL, canvas.figures(row), canvas.figures(row));
  }

  /** Puts all groups together on the row below them, the first of which stands on another. */
  void total(int row, int first, Optional<HeadCounts> all) {
    line(row, "計", all, Look.CELL.total(), canvas.sums(row, first), canvas.figures(row));
  }

  private void line(
      int row,
      String label,
      Optional<HeadCounts> group,
      Look look,
      FigureRow additive,
      FigureRow others) {
    double height = canvas.paragraph(row, LABEL, LABEL, label, look);
    canvas.height(row, Math.max(Canvas.LINE, height));
    for (int i = 0; i < COLUMNS.size(); i++) {
      Column column = COLUMNS.get(i);
      Number number = group.isEmpty() ? null : column.of().apply(group.get());
      (i < ADDITIVE ? additive : others).put(LABEL + 1 + i, number, look.format(column.format()));
    }
  }

  private static Function<HeadCounts, @Nullable Number> rest(
      Function<HeadCounts, @Nullable Number> of) {
    return heads -> {
      HeadCounts rest = heads.withoutLargest();
      return rest == null ? null : of.apply(rest);
    };
  }

  /** A figure of a group, or nothing where it is not known. */
  private record Column(String head, String format, Function<HeadCounts, @Nullable Number> of) {}
}
