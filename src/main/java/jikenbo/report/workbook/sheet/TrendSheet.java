package jikenbo.report.workbook.sheet;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
import jikenbo.report.workbook.look.PrintLayout;
import jikenbo.statistics.Comparison;
import jikenbo.statistics.Coverage.Level;
import jikenbo.statistics.Figures;
import jikenbo.statistics.Measure;
import jikenbo.statistics.Period;
import jikenbo.statistics.Survey;
import org.jspecify.annotations.Nullable;

/** 月別推移: the last thirteen months, and every month by fiscal year. */
public final class TrendSheet {

  /** The same month of last year, the months between, and the report month. */
  static final int MONTHS = 13;

  private static final int HEAD = 2;
  private static final int FIRST = HEAD + 1;
  private static final int TOTAL = FIRST + MONTHS;
  private static final int CHART = TOTAL + 3;
  private static final int CHART_ROWS = 11;
  private static final int YEARS = CHART + CHART_ROWS + 1;
  private static final int COVERAGE = 1;
  private static final int DISCLOSURES = 4;
  private static final int AVERAGE = 5;
  private static final int CHANGES = 6;
  private static final int ORGANIZATIONS = 11;
  private static final int PEOPLE = 12;
  private static final int LAST_COLUMN = 16;
  private static final double CHART_ROW_HEIGHT = 16;
  private static final List<Count> COUNTS =
      List.of(
          new Count(2, Figures::disclosuresNew),
          new Count(3, Figures::disclosuresUpdate),
          new Count(DISCLOSURES, Figures::disclosures),
          new Count(10, Figures::incidents),
          new Count(PEOPLE, Figures::knownPeople),
          new Count(13, Figures::affectedKnown),
          new Count(14, Figures::withoutPeople),
          new Count(15, Figures::knownRecords));

  private final Canvas canvas;
  private final Survey survey;
  private final Period window;

  /** The sheet, on an empty canvas, of the figures of a report month. */
  public TrendSheet(Canvas canvas, Survey survey) {
    this.canvas = canvas;
    this.survey = survey;
    this.window = Period.endingWith(survey.month(), MONTHS);
  }

  /** Fills the sheet. */
  public void fill(PrintLayout print) {
    canvas.widths(11, 8, 7.5, 7.5, 8, 8, 8, 8, 9, 9, 7.5, 9, 10, 8, 8, 9.5, 9.5);
    canvas.title("月別推移　" + Phrases.period(window), LAST_COLUMN);
    canvas.text(
        1,
        0,
        "公表件数＝その月に公表された通知。事案数・影響人数・影響件数＝最初の公表月に1回だけ計上。3か月平均・前月差などは、該当する月がすべて全月収録の場合に示します。"
            + "「–」は比べる数値・人数の情報なし、収録なしの月は空欄です。",
        Look.NOTE);
    heads();
    List<YearMonth> months = window.months();
    for (int i = 0; i < MONTHS; i++) {
      month(FIRST + i, months.get(i));
    }
    total();
    canvas.text(
        TOTAL + 1,
        0,
        "影響組織数は月ごと・合計ごとに組織名の異なり数を数えたもので、足し上げても合計になりません。影響人数は判明した事案の合計で、件数だけの記載は影響件数に別に数えます。",
        Look.NOTE);
    charts();
    int last = new FiscalYearTable(canvas, survey).fill(YEARS);
    print.onePage(canvas.sheet(), last, LAST_COLUMN);
    canvas.sheet().createFreezePane(1, FIRST);
  }

  /** The months of the window; empty when the archive has nothing of any of them. */
  Optional<Block> months() {
    return column(0);
  }

  /** The disclosures of these months; nothing where a month is not covered. */
  Optional<Block> disclosures() {
    return column(DISCLOSURES);
  }

  /** A series over the window, with its months that are covered in part in grey. */
  Series marked(Series series) {
    Series marked = series;
    List<YearMonth> months = window.months();
    for (int i = 0; i < MONTHS; i++) {
      if (survey.coverage().level(months.get(i)) == Level.PARTIAL) {
        marked = marked.point(i, Palette.UNKNOWN);
      }
    }
    return marked;
  }

  /** The title of a chart over the window, closed with what its gaps and grey columns mean. */
  String title(String open) {
    String title = open;
    if (survey.coverage().full(window) + survey.coverage().partial(window) < MONTHS) {
      title += "、空白は収録なし";
    }
    if (survey.coverage().partial(window) > 0) {
      title += "、灰色は一部収録";
    }
    return title + "）";
  }

  private Optional<Block> column(int column) {
    return survey.coverage().touches(window)
        ? Optional.of(Block.column(canvas.sheet(), column, FIRST, FIRST + MONTHS - 1))
        : Optional.empty();
  }

  private void heads() {
    canvas.height(HEAD, 30);
    String[] heads = {
      "公表月",
      "収録",
      "新規\n（件）",
      "続報\n（件）",
      "公表件数\n（件）",
      "3か月平均\n（件）",
      "前月差\n（件）",
      "前月比\n（%）",
      "前年同月差\n（件）",
      "前年同月比\n（%）",
      "事案数\n（件）",
      "影響組織数\n（組織）",
      "影響人数\n（人）",
      "人数判明\n（事案）",
      "人数不明\n（事案）",
      "影響件数\n（件）",
      "年度累計\n（件）"
    };
    for (int column = 0; column < heads.length; column++) {
      canvas.text(HEAD, column, heads[column], Look.HEAD);
    }
  }

  private void month(int row, YearMonth month) {
    Look look = Look.CELL;
    if (month.equals(survey.month())) {
      look = look.heavy().fill(Palette.CARD);
    }
    Period now = Period.of(month);
    canvas.month(row, 0, month, look);
    canvas.text(row, COVERAGE, Labels.of(survey.coverage().level(month)), look.size(8).centred());
    if (!survey.coverage().covers(month)) {
      for (int column = COVERAGE + 1; column <= LAST_COLUMN; column++) {
        canvas.blank(row, column, look);
      }
      return;
    }
    counts(canvas.figures(row), survey.figures(now), look);
    average(row, Period.endingWith(month, 3), look);
    canvas.number(
        row, ORGANIZATIONS, survey.value(Measure.ORGANIZATIONS, now), look.format(Look.COUNT));
    change(row, CHANGES, now, Period.of(month.minusMonths(1)), look);
    change(row, CHANGES + 2, now, now.lastYear(), look);
    Period fiscalYear = Period.fiscalYearTo(month);
    canvas.number(
        row,
        LAST_COLUMN,
        survey.coverage().isFull(fiscalYear) ? survey.value(Measure.DISCLOSURES, fiscalYear) : null,
        look.format(Look.COUNT));
  }

  /** The mean of three months that are covered whole; a gap in the chart where one is not. */
  private void average(int row, Period months, Look look) {
    if (survey.coverage().isFull(months)) {
      double mean = survey.statistics().sum(months).disclosures() / (double) months.length();
      canvas.number(row, AVERAGE, mean, look.format(Look.MEAN));
    } else {
      canvas.blank(row, AVERAGE, look);
    }
  }

  private void change(int row, int column, Period now, Period base, Look look) {
    Comparison comparison = survey.comparison(Measure.DISCLOSURES, now, base);
    canvas.number(row, column, comparison.difference(), look.format(Look.CHANGE));
    canvas.number(row, column + 1, comparison.ratio(), look.format(Look.CHANGE_SHARE));
  }

  private void total() {
    Look look = Look.CELL.total();
    canvas.text(TOTAL, 0, "合計", look.centred());
    canvas.text(
        TOTAL, COVERAGE, CoveragePhrases.summed(window, survey.coverage()), look.size(8).centred());
    counts(canvas.sums(TOTAL, FIRST), survey.figures(window), look);
    canvas.number(
        TOTAL, ORGANIZATIONS, survey.value(Measure.ORGANIZATIONS, window), look.format(Look.COUNT));
    for (int column = AVERAGE; column < CHANGES + 4; column++) {
      canvas.text(TOTAL, column, "", look);
    }
    canvas.text(TOTAL, LAST_COLUMN, "", look);
  }

  private void counts(FigureRow row, @Nullable Figures figures, Look look) {
    for (Count count : COUNTS) {
      Number number = figures == null ? null : count.of().apply(figures);
      row.put(count.column(), number, look.format(Look.COUNT));
    }
  }

  private void charts() {
    Charts charts = new Charts(canvas);
    int bottom = CHART + CHART_ROWS - 1;
    for (int row = CHART; row <= bottom; row++) {
      canvas.height(row, CHART_ROW_HEIGHT);
    }
    Optional<Block> months = months();
    if (months.isEmpty()) {
      charts.panel(new Box(CHART, 0, bottom, LAST_COLUMN), "グラフにする収録月がありません。");
      return;
    }
    charts.columns(
        new Box(CHART, 0, bottom, 8),
        new Caption("trend-disclosures", title("公表件数の推移（件")),
        months.get(),
        List.of(
            marked(Series.of("新規", column(2).orElseThrow(), Palette.MAIN)),
            marked(Series.of("続報", column(3).orElseThrow(), Palette.OTHER))),
        column(AVERAGE)
            .filter(Block::hasNumbers)
            .map(mean -> Series.of("3か月平均", mean, Palette.THIRD)));
    Box right = new Box(CHART, 9, bottom, LAST_COLUMN);
    Block people = column(PEOPLE).orElseThrow();
    if (people.hasNumbers()) {
      charts.columns(
          right,
          new Caption("trend-people", title("影響人数の推移（人、判明した事案の合計")),
          months.get(),
          List.of(marked(Series.of("影響人数", people, Palette.THIRD).withUnknowns())));
    } else {
      charts.panel(right, "影響人数が判明した事案がないため、グラフはありません。");
    }
  }

  /** A column of counts that add up. */
  private record Count(int column, Function<Figures, @Nullable Number> of) {}
}
