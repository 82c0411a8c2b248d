package jikenbo.report.workbook.sheet;

import java.util.Optional;
import jikenbo.report.workbook.chart.Block;
import jikenbo.report.workbook.chart.Box;
import jikenbo.report.workbook.chart.Caption;
import jikenbo.report.workbook.chart.Charts;
import jikenbo.report.workbook.chart.Series;
import jikenbo.report.workbook.look.Canvas;
import jikenbo.report.workbook.look.Palette;
import jikenbo.statistics.survey.Breakdown;

/**
 * The classes of a {@link BreakdownSheet} drawn, as far as they occur in the month.
 *
 * @param <C> the classes
 */
final class BreakdownCharts<C> {

  /** Rows that the charts take. */
  static final int ROWS = 14;

  private static final double ROW_HEIGHT = 18.5;

  private final Canvas canvas;
  private final String name;
  private final String code;
  private final Breakdown<C> breakdown;
  private final boolean covered;

  /**
   * Charts.
   *
   * @param name of what the classes are classes of, such as 原因
   * @param code of the same, for the names of the charts
   * @param covered whether the archive has something of the month
   */
  BreakdownCharts(
      Canvas canvas, String name, String code, Breakdown<C> breakdown, boolean covered) {
    this.canvas = canvas;
    this.name = name;
    this.code = code;
    this.breakdown = breakdown;
    this.covered = covered;
  }

  /** Puts the charts below a row. */
  void fill(int top) {
    for (int row = top; row < top + ROWS; row++) {
      canvas.height(row, ROW_HEIGHT);
    }
    Charts charts = new Charts(canvas);
    Optional<Block> members = members();
    if (members.isEmpty()) {
      charts.panel(
          new Box(top, 0, top + ROWS - 1, BreakdownSheet.LAST_COLUMN),
          covered ? "この月の公表は0件のため、グラフはありません。" : "収録していない月のため、グラフはありません。");
      return;
    }
    int bottom = top + ROWS - 1;
    charts.bars(
        new Box(top, 0, bottom, 6),
        new Caption(code + "-disclosures", name + "別の公表件数（件）"),
        members.get(),
        disclosures().orElseThrow());
    Box right = new Box(top, 7, bottom, BreakdownSheet.LAST_COLUMN);
    Block people = occurring(BreakdownSheet.PEOPLE).orElseThrow();
    if (people.hasNumbers()) {
      charts.bars(
          right,
          new Caption(code + "-people", name + "別の影響人数（人、判明した事案の合計）"),
          members.get(),
          Series.of("影響人数", people, Palette.THIRD).withUnknowns());
    } else {
      charts.panel(right, "影響人数が判明した事案がないため、グラフはありません。");
    }
  }

  /** The classes that occur in the month; empty when none does. */
  Optional<Block> members() {
    return occurring(0);
  }

  /** Their disclosures, as a series that shows the unknown ones as such. */
  Optional<Series> disclosures() {
    return occurring(BreakdownSheet.DISCLOSURES)
        .map(block -> greyUnknown(Series.of("公表件数", block, Palette.MAIN)));
  }

  private Optional<Block> occurring(int column) {
    int count =
        (int) breakdown.lines().stream().filter(line -> line.month().disclosures() > 0).count();
    return count == 0
        ? Optional.empty()
        : Optional.of(
            Block.column(
                canvas.sheet(), column, BreakdownSheet.FIRST, BreakdownSheet.FIRST + count - 1));
  }

  private Series greyUnknown(Series series) {
    for (int i = 0; i < series.values().size(); i++) {
      if (breakdown.lines().get(i).member().equals(breakdown.dimension().unknown())) {
        return series.point(i, Palette.UNKNOWN);
      }
    }
    return series;
  }
}
