package jikenbo.report.workbook.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import jikenbo.report.CoveragePhrases;
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
import jikenbo.report.workbook.look.PrintLayout;
import jikenbo.statistics.survey.FeatureCounts;
import jikenbo.statistics.survey.Survey;

/**
 * The disclosures of the month by a feature, and on a page of their own those of the fiscal year:
 * two tables, each in its own order and with a chart of its own first lines.
 *
 * @param <F> the features
 */
final class FeatureTable<F> {

  private static final int COUNT = 2;
  private static final int SHARE = 3;
  private static final int CHART = 5;
  private static final int LAST_COLUMN = 13;
  private static final int CHART_ROWS = 22;

  /** More bars than this would be too thin. */
  private static final int MOST_BARS = 15;

  private final Canvas canvas;
  private final Survey survey;
  private final Words<F> words;
  private final FeatureCounts<F> counts;
  private final Comparator<F> order;

  /**
   * A table.
   *
   * @param order of features that are level
   */
  FeatureTable(
      Canvas canvas, Survey survey, Words<F> words, FeatureCounts<F> counts, Comparator<F> order) {
    this.canvas = canvas;
    this.survey = survey;
    this.words = words;
    this.counts = counts;
    this.order = order;
  }

  /** Fills the sheet. */
  void fill(PrintLayout print) {
    canvas.widths(26, 18, 10, 10, 2, 11, 11, 11, 11, 11, 11, 11, 11, 11);
    canvas.title(
        words.title() + "　" + CoveragePhrases.marked(survey.month(), survey.coverage()),
        LAST_COLUMN);
    canvas.text(1, 0, "公表件数（新規＋続報）と、公表 n に占める割合。" + words.remark(), Look.NOTE);
    int next =
        half(
            2,
            new Half<>(
                "month",
                ReportSpan.month(survey),
                counts.monthFirst(order),
                counts::month,
                counts.monthDisclosures()));
    canvas.sheet().setRowBreak(next - 1);
    int end =
        half(
            next,
            new Half<>(
                "fiscal-year",
                ReportSpan.fiscalYear(survey),
                counts.fiscalYearFirst(order),
                counts::fiscalYear,
                counts.fiscalYearDisclosures()));
    print.manyPages(canvas.sheet(), end - 1, LAST_COLUMN, 0, 0);
    canvas.sheet().createFreezePane(1, 1);
  }

  /** Puts the table of a span with its chart below a row; returns the row below both. */
  private int half(int top, Half<F> half) {
    canvas.height(top, 20);
    canvas.text(top, 0, "%s（公表 n＝%s）".formatted(half.span().title(), half.base()), Look.SECTION);
    canvas.height(top + 1, 30);
    canvas.heads(top + 1, words.name(), words.group(), "公表件数\n（件）", "割合\n（%）");
    int first = top + 2;
    int bottom = top + CHART_ROWS;
    for (int row = first; row <= bottom; row++) {
      canvas.height(row, Canvas.LINE);
    }
    int row = first;
    for (F feature : half.features()) {
      line(row++, feature, half);
    }
    if (half.features().isEmpty()) {
      canvas.text(row++, 0, half.absence(), Look.NOTE);
    } else if (words.partition()) {
      total(row++, first, half);
    }
    chart(new Box(top + 1, CHART, bottom, LAST_COLUMN), first, half);
    return Math.max(row, bottom + 1) + 1;
  }

  private void line(int row, F feature, Half<F> half) {
    canvas.height(row, Canvas.LINE);
    canvas.text(row, 0, words.label().apply(feature), Look.CELL);
    canvas.text(row, 1, words.groupLabel().apply(feature), Look.CELL);
    figures(canvas.figures(row), half.count().applyAsInt(feature), half.n(), Look.CELL);
  }

  private void total(int row, int first, Half<F> half) {
    Look look = Look.CELL.total();
    canvas.height(row, Canvas.LINE);
    canvas.text(row, 0, "合計", look);
    canvas.text(row, 1, "", look);
    figures(canvas.sums(row, first), half.n(), half.n(), look);
    List<Integer> parts = half.features().stream().map(half.count()::applyAsInt).toList();
    if (!Shares.addUp(parts, half.n())) {
      canvas.text(row + 1, 0, Shares.ROUNDED, Look.NOTE);
    }
  }

  private static void figures(FigureRow row, int count, int n, Look look) {
    row.put(COUNT, count, look.format(Look.COUNT));
    row.put(SHARE, count / (double) n, look.format(Look.SHARE));
  }

  private void chart(Box box, int first, Half<F> half) {
    String title = "%sの公表件数（件）　%s".formatted(words.name(), half.span().brief());
    int bars = Math.min(half.features().size(), MOST_BARS);
    if (bars == 0) {
      new Charts(canvas).panel(box, title + "\n公表がないため、グラフはありません。");
      return;
    }
    int last = first + bars - 1;
    Series series =
        Series.of("公表件数", Block.column(canvas.sheet(), COUNT, first, last), Palette.MAIN);
    for (int i = 0; i < bars; i++) {
      if (words.unknown().filter(half.features().get(i)::equals).isPresent()) {
        series = series.point(i, Palette.UNKNOWN);
      }
    }
    String drawn =
        half.features().size() > bars
            ? "%s　多い順に%d（全%d）".formatted(title, bars, half.features().size())
            : title;
    new Charts(canvas)
        .bars(
            box,
            new Caption(words.code() + "-" + half.code(), drawn),
            Block.column(canvas.sheet(), 0, first, last),
            series);
  }

  /**
   * What one of the two tables shows.
   *
   * @param code of the span, for the name of the chart
   * @param features that occur in the span, the most frequent first
   * @param count disclosures of the span that have a feature
   * @param n all disclosures of the span
   */
  private record Half<F>(
      String code, ReportSpan span, List<F> features, ToIntFunction<F> count, int n) {

    String base() {
      return span.covered().isPresent() ? Phrases.number(n) : "収録なし";
    }

    String absence() {
      return span.covered().isPresent() ? span.months() + "の公表は0件です。" : span.absence();
    }
  }

  /**
   * What the table calls its things.
   *
   * @param code of the features, for the names of charts
   * @param title head of the sheet
   * @param name of the features, such as 手口
   * @param group head of the second column
   * @param label of a feature
   * @param groupLabel what the second column says of it
   * @param unknown the feature of those that tell nothing; empty where there are several
   * @param partition whether every disclosure has exactly one of them
   * @param remark how to read the table
   */
  record Words<F>(
      String code,
      String title,
      String name,
      String group,
      Function<F, String> label,
      Function<F, String> groupLabel,
      Optional<F> unknown,
      boolean partition,
      String remark) {}
}
