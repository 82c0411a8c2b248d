package jikenbo.report.workbook;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jikenbo.report.Phrases;
import jikenbo.statistics.Comparison;
import jikenbo.statistics.Figures;
import jikenbo.statistics.Measure;
import jikenbo.statistics.Period;
import jikenbo.statistics.Survey;
import org.jspecify.annotations.Nullable;

/** 月別推移: the last thirteen months, and every month by fiscal year. */
final class TrendSheet {

  /** The same month of last year, the months between, and the report month. */
  static final int MONTHS = 13;

  private static final int HEAD = 2;
  private static final int FIRST = HEAD + 1;
  private static final int TOTAL = FIRST + MONTHS;
  private static final int CHART = TOTAL + 3;
  private static final int CHART_ROWS = 11;
  private static final int YEARS = CHART + CHART_ROWS + 1;
  private static final int LAST_COLUMN = 13;

  private static final double CHART_ROW_HEIGHT = 16;

  private static final List<Count> COUNTS =
      List.of(
          new Count(1, Figures::disclosuresNew),
          new Count(2, Figures::disclosuresUpdate),
          new Count(3, Figures::disclosures),
          new Count(8, Figures::incidents),
          new Count(10, Figures::knownPeople),
          new Count(11, Figures::affectedKnown),
          new Count(12, Figures::affectedUnknown));

  private final Canvas canvas;
  private final Survey survey;
  private final Period window;

  TrendSheet(Canvas canvas, Survey survey) {
    this.canvas = canvas;
    this.survey = survey;
    this.window = Period.endingWith(survey.month(), MONTHS);
  }

  /** Fills the sheet. */
  void fill(PrintLayout print) {
    canvas.widths(11, 9, 9, 9, 9, 9, 9.5, 9.5, 9, 9.5, 11, 9, 9, 12);
    canvas.title("月別推移　" + Phrases.period(window), LAST_COLUMN);
    canvas.text(
        1,
        0,
        "公表件数＝その月に公表された通知。事案数・影響人数＝最初の公表月に1回だけ計上。年度累計は4月からの全月が収録されている場合に示します。「–」は収録期間外、または比べる数値・人数の情報なし。",
        Look.NOTE);
    heads();
    List<YearMonth> months = window.months();
    for (int i = 0; i < MONTHS; i++) {
      month(FIRST + i, months.get(i));
    }
    total();
    canvas.text(
        TOTAL + 1, 0, "影響組織数は月ごと・合計ごとに組織名の異なり数を数えたもので、足し上げても合計になりません。影響人数は判明した事案の合計です。", Look.NOTE);
    charts();
    int last = new FiscalYearTable(canvas, survey).fill(YEARS);
    print.onePage(canvas.sheet(), last, LAST_COLUMN);
    canvas.sheet().createFreezePane(1, FIRST);
  }

  /** The covered months of the window; empty when there are none. */
  Optional<Block> months() {
    return column(0);
  }

  /** The disclosures of these months. */
  Optional<Block> disclosures() {
    return column(3);
  }

  /** Only covered months: a chart would draw a dash as 0. */
  private Optional<Block> column(int column) {
    return covered()
        .map(
            covered ->
                Block.column(
                    canvas.sheet(),
                    column,
                    FIRST + window.months().indexOf(covered.from()),
                    FIRST + window.months().indexOf(covered.to())));
  }

  private void heads() {
    canvas.height(HEAD, 30);
    String[] heads = {
      "公表月",
      "新規\n（件）",
      "続報\n（件）",
      "公表件数\n（件）",
      "前月差\n（件）",
      "前月比\n（%）",
      "前年同月差\n（件）",
      "前年同月比\n（%）",
      "事案数\n（件）",
      "影響組織数\n（組織）",
      "影響人数\n（人）",
      "人数判明\n（事案）",
      "人数不明\n（事案）",
      "公表件数の\n年度累計（件）"
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
    counts(row, survey.figures(now), look);
    canvas.number(row, 9, survey.value(Measure.ORGANIZATIONS, now), look.format(Look.COUNT));
    change(row, 4, now, Period.of(month.minusMonths(1)), look);
    change(row, 6, now, now.lastYear(), look);
    canvas.number(
        row,
        LAST_COLUMN,
        survey.value(Measure.DISCLOSURES, Period.fiscalYearTo(month)),
        look.format(Look.COUNT));
  }

  private void change(int row, int column, Period now, Period base, Look look) {
    Comparison comparison = survey.comparison(Measure.DISCLOSURES, now, base);
    canvas.number(row, column, comparison.difference(), look.format(Look.CHANGE));
    canvas.number(row, column + 1, comparison.ratio(), look.format(Look.CHANGE_SHARE));
  }

  private void total() {
    Look look = Look.CELL.total();
    canvas.text(TOTAL, 0, "合計", look.centred());
    Optional<Period> covered = covered();
    counts(TOTAL, covered.map(survey::figures).orElse(null), look);
    canvas.number(
        TOTAL,
        9,
        covered.map(period -> survey.value(Measure.ORGANIZATIONS, period)).orElse(null),
        look.format(Look.COUNT));
    for (int column = 4; column <= 7; column++) {
      canvas.text(TOTAL, column, "", look);
    }
    canvas.text(TOTAL, LAST_COLUMN, "", look);
  }

  private void counts(int row, @Nullable Figures figures, Look look) {
    for (Count count : COUNTS) {
      canvas.number(
          row,
          count.column(),
          figures == null ? null : count.of().apply(figures),
          look.format(Look.COUNT));
    }
  }

  private Optional<Period> covered() {
    return survey.statistics().coverage().flatMap(window::intersection);
  }

  private void charts() {
    for (int row = CHART; row < CHART + CHART_ROWS; row++) {
      canvas.height(row, CHART_ROW_HEIGHT);
    }
    Optional<Block> months = months();
    if (months.isEmpty()) {
      canvas.panel(
          new Box(CHART, 0, CHART + CHART_ROWS - 1, LAST_COLUMN), "グラフにする収録月がありません。", Look.PANEL);
      return;
    }
    Charts charts = new Charts(canvas);
    int bottom = CHART + CHART_ROWS - 1;
    charts.columns(
        new Box(CHART, 0, bottom, 6),
        "公表件数の推移（件）",
        months.get(),
        List.of(
            Series.of("新規", column(1).orElseThrow(), Palette.MAIN),
            Series.of("続報", column(2).orElseThrow(), Palette.OTHER)));
    Box right = new Box(CHART, 7, bottom, LAST_COLUMN);
    Block people = column(10).orElseThrow();
    if (people.hasNumbers()) {
      charts.columns(
          right,
          "影響人数の推移（人、判明した事案の合計）",
          months.get(),
          List.of(Series.of("影響人数", people, Palette.THIRD).withUnknowns()));
    } else {
      canvas.panel(right, "影響人数が判明した事案がないため、グラフはありません。", Look.PANEL);
    }
  }

  /** A column of counts that add up. */
  private record Count(int column, Function<Figures, @Nullable Number> of) {}
}
