package jikenbo.report.workbook.incident;

import java.util.List;
import java.util.Optional;
import jikenbo.report.Phrases;
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
import jikenbo.statistics.people.HeadCounts;
import jikenbo.statistics.people.SizeBand;
import jikenbo.statistics.survey.Survey;
import org.jspecify.annotations.Nullable;

/** Incidents and their people by size, side by side for some spans of months; one span drawn. */
final class SizeBandTable {

  private static final List<SizeBand> BANDS = List.of(SizeBand.values());
  private static final int LABEL = HeadCountTable.LABEL;
  private static final int COLUMNS = 3;
  private static final int CHART_ROWS = 9;

  /** The last column of the chart to the left. */
  private static final int MIDDLE = 3;

  private final Canvas canvas;
  private final Survey survey;

  SizeBandTable(Canvas canvas, Survey survey) {
    this.canvas = canvas;
    this.survey = survey;
  }

  /**
   * Puts table and charts below a row; returns the last row that they take.
   *
   * @param drawn that of the spans which the charts show
   */
  int fill(int top, List<ReportSpan> spans, ReportSpan drawn) {
    canvas.height(top, 20);
    canvas.text(top, 0, "規模別の事案数と影響人数", Look.SECTION);
    canvas.height(top + 1, Canvas.LINE);
    canvas.height(top + 2, 30);
    canvas.text(top + 1, LABEL, "", Look.HEAD);
    canvas.text(top + 2, LABEL, "1事案の影響人数", Look.HEAD);
    int first = top + 3;
    int last = first + BANDS.size() + 2 + CHART_ROWS;
    for (int row = first; row <= last; row++) {
      canvas.height(row, Canvas.LINE);
    }
    int row = first;
    for (SizeBand band : BANDS) {
      canvas.text(row++, LABEL, band.nameJa(), Look.CELL);
    }
    canvas.text(row++, LABEL, "人数の記載なし", Look.CELL);
    canvas.text(row, LABEL, "計", Look.CELL.total());
    for (int i = 0; i < spans.size(); i++) {
      span(top + 1, left(i), spans.get(i));
    }
    canvas.text(row + 1, 0, "「人数の記載なし」は、件数だけを述べる公表や、漏えいを否定する公表の事案を含み、0人とはしません。", Look.NOTE);
    charts(row + 2, first, left(spans.indexOf(drawn)), drawn);
    return last;
  }

  private static int left(int place) {
    return LABEL + 1 + COLUMNS * place;
  }

  private void span(int top, int left, ReportSpan span) {
    Optional<HeadCounts> heads = heads(span);
    canvas.flow(
        top,
        left,
        left + COLUMNS - 1,
        "%s（判明 n＝%s）"
            .formatted(
                span.brief(),
                heads.map(counts -> Phrases.number(counts.known())).orElse(Canvas.NONE)),
        Look.HEAD.size(8));
    canvas.text(top + 1, left, "事案数\n（件）", Look.HEAD);
    canvas.text(top + 1, left + 1, "判明に占める\n割合（%）", Look.HEAD);
    canvas.text(top + 1, left + 2, "影響人数\n（人）", Look.HEAD);
    heads.ifPresentOrElse(counts -> figures(top + 2, left, counts), () -> nothing(top + 2, left));
  }

  private void figures(int first, int left, HeadCounts all) {
    int row = first;
    int n = all.known();
    for (SizeBand band : BANDS) {
      HeadCounts some = all.in(band);
      line(
          canvas.figures(row++),
          left,
          some.known(),
          n == 0 ? null : some.known() / (double) n,
          all.total() == null ? null : some.people(),
          Look.CELL);
    }
    line(canvas.figures(row++), left, all.unknown(), null, null, Look.CELL);
    line(
        canvas.sums(row, first),
        left,
        all.incidents(),
        n == 0 ? null : 1.0,
        all.total(),
        Look.CELL.total());
  }

  private void nothing(int first, int left) {
    int total = first + BANDS.size() + 1;
    for (int row = first; row < total; row++) {
      line(canvas.figures(row), left, null, null, null, Look.CELL);
    }
    line(canvas.figures(total), left, null, null, null, Look.CELL.total());
  }

  private void line(
      FigureRow row,
      int left,
      @Nullable Integer incidents,
      @Nullable Double share,
      @Nullable Long people,
      Look look) {
    row.put(left, incidents, look.format(Look.COUNT));
    row.put(left + 1, share, look.format(Look.SHARE));
    row.put(left + 2, people, look.format(Look.COUNT));
  }

  private Optional<HeadCounts> heads(ReportSpan span) {
    return span.covered().map(survey::heads);
  }

  private void charts(int top, int first, int left, ReportSpan drawn) {
    int bottom = top + CHART_ROWS - 1;
    int lastBand = first + BANDS.size() - 1;
    Charts charts = new Charts(canvas);
    Optional<HeadCounts> heads = heads(drawn).filter(counts -> counts.incidents() > 0);
    if (heads.isEmpty()) {
      charts.panel(
          new Box(top, 0, bottom, HeadCountTable.LAST_COLUMN),
          drawn.name()
              + (drawn.covered().isEmpty() ? "の月は収録していない" : "に数える事案がない")
              + "ため、グラフはありません。");
      return;
    }
    charts.bars(
        new Box(top, 0, bottom, MIDDLE),
        new Caption("size-bands-incidents", "規模別の事案数（件）　" + drawn.brief()),
        Block.column(canvas.sheet(), 0, first, lastBand + 1),
        Series.of("事案数", Block.column(canvas.sheet(), left, first, lastBand + 1), Palette.MAIN)
            .point(BANDS.size(), Palette.UNKNOWN));
    Box right = new Box(top, MIDDLE + 1, bottom, HeadCountTable.LAST_COLUMN);
    if (heads.get().known() == 0) {
      charts.panel(right, "人数が判明した事案がないため、影響人数のグラフはありません。");
      return;
    }
    charts.bars(
        right,
        new Caption("size-bands-people", "規模別の影響人数（人）　" + drawn.brief()),
        Block.column(canvas.sheet(), 0, first, lastBand),
        Series.of("影響人数", Block.column(canvas.sheet(), left + 2, first, lastBand), Palette.THIRD));
  }
}
