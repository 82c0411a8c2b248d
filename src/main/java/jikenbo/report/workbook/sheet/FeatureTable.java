package jikenbo.report.workbook.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jikenbo.report.CoveragePhrases;
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
import jikenbo.report.workbook.look.PrintLayout;
import jikenbo.statistics.FeatureCounts;
import jikenbo.statistics.Period;
import jikenbo.statistics.Survey;
import org.jspecify.annotations.Nullable;

/**
 * The disclosures of the month and of the fiscal year by a feature, the most frequent first, with a
 * chart of each.
 *
 * @param <F> the features
 */
final class FeatureTable<F> {

  private static final int HEAD = 2;
  private static final int FIRST = HEAD + 1;
  private static final int MONTH = 2;
  private static final int FISCAL_YEAR = 4;
  private static final int CHART = 7;
  private static final int LAST_COLUMN = 14;
  private static final int CHART_ROWS = 17;

  /** More bars than this would be too thin. */
  private static final int MOST_BARS = 15;

  private final Canvas canvas;
  private final Survey survey;
  private final Words<F> words;
  private final FeatureCounts<F> counts;
  private final List<F> features;
  private final boolean covered;

  /**
   * A table.
   *
   * @param features in the order of the rows
   */
  FeatureTable(
      Canvas canvas, Survey survey, Words<F> words, FeatureCounts<F> counts, List<F> features) {
    this.canvas = canvas;
    this.survey = survey;
    this.words = words;
    this.counts = counts;
    this.features = features;
    this.covered = survey.coverage().covers(survey.month());
  }

  /** Fills the sheet. */
  void fill(PrintLayout print) {
    canvas.widths(26, 18, 9.5, 9.5, 9.5, 9.5, 2, 11, 11, 11, 11, 11, 11, 11, 11);
    canvas.title(words.title() + "　" + Phrases.month(survey.month()), LAST_COLUMN);
    Period year = Period.fiscalYearTo(survey.month());
    canvas.text(
        1,
        0,
        "公表件数（新規＋続報）。割合の分母は、対象月は公表%s件、年度累計（%s、%s）は公表%s件。「–」は収録なし。%s"
            .formatted(
                covered ? Phrases.number(counts.monthDisclosures()) : Canvas.NONE,
                Phrases.period(year),
                CoveragePhrases.extent(year, survey.coverage()),
                Phrases.number(counts.fiscalYearDisclosures()),
                words.remark()),
        Look.NOTE);
    heads();
    int row = FIRST;
    for (F feature : features) {
      line(row++, feature);
    }
    int note = row;
    if (words.partition()) {
      total(row++);
      note(row++);
    }
    charts();
    print.onePage(
        canvas.sheet(), Math.max(Math.max(row, note), FIRST + 2 * CHART_ROWS), LAST_COLUMN);
    canvas.sheet().createFreezePane(1, FIRST);
  }

  private void heads() {
    canvas.height(HEAD, 30);
    canvas.heads(HEAD, words.name(), words.group(), "対象月\n（件）", "割合\n（%）", "年度累計\n（件）", "割合\n（%）");
  }

  private void line(int row, F feature) {
    canvas.height(row, Canvas.LINE);
    canvas.text(row, 0, words.label().apply(feature), Look.CELL);
    canvas.text(row, 1, words.groupLabel().apply(feature), Look.CELL);
    figures(canvas.figures(row), counts.month(feature), counts.fiscalYear(feature), Look.CELL);
  }

  private void total(int row) {
    Look look = Look.CELL.total();
    canvas.text(row, 0, "合計", look);
    canvas.text(row, 1, "", look);
    figures(
        canvas.sums(row, FIRST), counts.monthDisclosures(), counts.fiscalYearDisclosures(), look);
  }

  private void note(int row) {
    boolean exact =
        Shares.addUp(features.stream().map(counts::month).toList(), counts.monthDisclosures())
            && Shares.addUp(
                features.stream().map(counts::fiscalYear).toList(), counts.fiscalYearDisclosures());
    canvas.text(row, 0, exact ? "" : Shares.ROUNDED, Look.NOTE);
  }

  private void figures(FigureRow row, int month, int fiscalYear, Look look) {
    boolean year = survey.fiscalYear().isPresent();
    row.put(MONTH, covered ? month : null, look.format(Look.COUNT));
    row.put(
        MONTH + 1,
        covered ? share(month, counts.monthDisclosures()) : null,
        look.format(Look.SHARE));
    row.put(FISCAL_YEAR, year ? fiscalYear : null, look.format(Look.COUNT));
    row.put(
        FISCAL_YEAR + 1,
        share(fiscalYear, counts.fiscalYearDisclosures()),
        look.format(Look.SHARE));
  }

  private static @Nullable Double share(int part, int whole) {
    return whole == 0 ? null : part / (double) whole;
  }

  private void charts() {
    for (int row = FIRST; row < FIRST + 2 * CHART_ROWS; row++) {
      canvas.height(row, Canvas.LINE);
    }
    chart(
        FIRST,
        "month",
        "%sの公表件数（件）　%s".formatted(words.name(), Phrases.month(survey.month())),
        MONTH,
        counts.monthDisclosures());
    chart(
        FIRST + CHART_ROWS,
        "fiscal-year",
        "%sの公表件数（件）　年度累計".formatted(words.name()),
        FISCAL_YEAR,
        counts.fiscalYearDisclosures());
  }

  private void chart(int top, String span, String title, int column, int n) {
    Box box = new Box(top, CHART, top + CHART_ROWS - 1, LAST_COLUMN);
    int bars = Math.min(features.size(), MOST_BARS);
    if (n == 0 || bars == 0) {
      new Charts(canvas).panel(box, title + "\n公表がないため、グラフはありません。");
      return;
    }
    Series series =
        Series.of(
            column == MONTH ? "対象月" : "年度累計",
            Block.column(canvas.sheet(), column, FIRST, FIRST + bars - 1),
            Palette.MAIN);
    for (int i = 0; i < bars; i++) {
      if (words.unknown().filter(features.get(i)::equals).isPresent()) {
        series = series.point(i, Palette.UNKNOWN);
      }
    }
    new Charts(canvas)
        .bars(
            box,
            new Caption(
                words.code() + "-" + span,
                features.size() > bars ? "%s　上位%d".formatted(title, bars) : title),
            Block.column(canvas.sheet(), 0, FIRST, FIRST + bars - 1),
            series);
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
