package jikenbo.report.workbook.sheet;

import java.util.List;
import java.util.Optional;
import jikenbo.report.CoveragePhrases;
import jikenbo.report.Phrases;
import jikenbo.report.workbook.chart.Block;
import jikenbo.report.workbook.chart.Box;
import jikenbo.report.workbook.chart.Caption;
import jikenbo.report.workbook.chart.Charts;
import jikenbo.report.workbook.chart.Series;
import jikenbo.report.workbook.look.Canvas;
import jikenbo.report.workbook.look.Look;
import jikenbo.report.workbook.look.Palette;
import jikenbo.report.workbook.look.PrintLayout;
import jikenbo.statistics.Comparison;
import jikenbo.statistics.survey.Survey;

/** 月別推移: the last thirteen months, and every month by fiscal year. */
public final class TrendSheet {

  private static final int HEAD = 2;
  private static final int NOTE = HEAD + TrendTable.ROWS;
  private static final int CHART = NOTE + 3;
  private static final int CHART_ROWS = 11;
  private static final int YEARS = CHART + CHART_ROWS + 1;
  private static final double CHART_ROW_HEIGHT = 16;

  private final Canvas canvas;
  private final Survey survey;
  private final TrendTable table;

  /** The sheet, on an empty canvas, of the figures of a report month. */
  public TrendSheet(Canvas canvas, Survey survey) {
    this.canvas = canvas;
    this.survey = survey;
    this.table = new TrendTable(canvas, survey, HEAD);
  }

  /** Fills the sheet. */
  public void fill(PrintLayout print) {
    canvas.title("月別推移　" + Phrases.period(table.window()), TrendTable.LAST_COLUMN);
    canvas.text(
        1,
        0,
        "公表件数＝その月に公表された通知。事案数・影響人数・影響件数＝最初の公表月に1回だけ計上。3か月平均・前月差・年度累計などは、該当する月がすべて全月収録の場合に示します。収録なしの月と、示さない3か月平均は空欄です。",
        Look.NOTE);
    table.fill();
    canvas.text(
        NOTE,
        0,
        "影響組織数は月ごと・合計ごとの異なり数で、足し上げても合計になりません。影響人数・影響件数には、後の月の続報で分かった数も含みます。最初の公表が収録にない続報は、収録した最初の公表の月の事案です。",
        Look.NOTE);
    canvas.text(
        NOTE + 1,
        0,
        "「–」は、全月収録でない月を含む、人数・件数の記載がない、または比べる月が%d件に満たず割合を示さないもの。%s"
            .formatted(
                Comparison.SMALLEST_BASE,
                CoveragePhrases.summedNote(table.window(), survey.coverage())),
        Look.NOTE);
    charts();
    int last = new FiscalYearTable(canvas, survey).fill(YEARS);
    print.onePage(canvas.sheet(), last, TrendTable.LAST_COLUMN);
    canvas.sheet().createFreezePane(1, HEAD + 1);
  }

  /** The months of the window; empty when the archive has nothing of any of them. */
  Optional<Block> months() {
    return column(0);
  }

  /** The disclosures of these months; nothing where a month is not covered. */
  Optional<Block> disclosures() {
    return column(TrendTable.DISCLOSURES);
  }

  /** What marks the months of a chart over the window. */
  MonthMarks marks() {
    return MonthMarks.ofColumns(table.window(), survey.coverage());
  }

  private Optional<Block> column(int column) {
    return survey.coverage().touches(table.window())
        ? Optional.of(table.column(column))
        : Optional.empty();
  }

  private void charts() {
    Charts charts = new Charts(canvas);
    MonthMarks marks = marks();
    int bottom = CHART + CHART_ROWS - 1;
    for (int row = CHART; row <= bottom; row++) {
      canvas.height(row, CHART_ROW_HEIGHT);
    }
    Optional<Block> months = months();
    if (months.isEmpty()) {
      charts.panel(new Box(CHART, 0, bottom, TrendTable.LAST_COLUMN), "グラフにする収録月がありません。");
      return;
    }
    charts.columns(
        new Box(CHART, 0, bottom, 8),
        new Caption("trend-disclosures", marks.title("公表件数の推移（件")),
        months.get(),
        List.of(
            marks.mark(Series.of("新規", table.column(TrendTable.NEW), Palette.MAIN)),
            marks.mark(Series.of("続報", table.column(TrendTable.UPDATES), Palette.OTHER))),
        Optional.of(table.column(TrendTable.AVERAGE))
            .filter(Block::hasNumbers)
            .map(mean -> Series.of("3か月平均", mean, Palette.THIRD)));
    Box right = new Box(CHART, 9, bottom, TrendTable.LAST_COLUMN);
    Block people = table.column(TrendTable.PEOPLE);
    if (people.hasNumbers()) {
      charts.columns(
          right,
          new Caption("trend-people", marks.title("影響人数の推移（人、判明した事案の合計")),
          months.get(),
          List.of(marks.mark(Series.of("影響人数", people, Palette.THIRD).withUnknowns())));
    } else {
      charts.panel(right, "影響人数が判明した事案がないため、グラフはありません。");
    }
  }
}
