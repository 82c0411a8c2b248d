package jikenbo.report.workbook.sheet;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import jikenbo.report.CoveragePhrases;
import jikenbo.report.Labels;
import jikenbo.report.workbook.chart.Block;
import jikenbo.report.workbook.look.Canvas;
import jikenbo.report.workbook.look.FigureRow;
import jikenbo.report.workbook.look.Look;
import jikenbo.report.workbook.look.Palette;
import jikenbo.statistics.Comparison;
import jikenbo.statistics.Figures;
import jikenbo.statistics.Measure;
import jikenbo.statistics.Period;
import jikenbo.statistics.survey.Survey;
import org.jspecify.annotations.Nullable;

/** The last thirteen months: a line for each, and their sums. */
final class TrendTable {

  /** The same month of last year, the months between, and the report month. */
  static final int MONTHS = 13;

  /** Rows that it takes: heads, months and sums. */
  static final int ROWS = MONTHS + 2;

  static final int NEW = 2;
  static final int UPDATES = 3;
  static final int DISCLOSURES = 4;
  static final int AVERAGE = 5;
  static final int PEOPLE = 12;
  static final int LAST_COLUMN = 16;

  private static final int COVERAGE = 1;
  private static final int CHANGES = 6;
  private static final int ORGANIZATIONS = 11;
  private static final List<Count> COUNTS =
      List.of(
          new Count(NEW, Figures::disclosuresNew),
          new Count(UPDATES, Figures::disclosuresUpdate),
          new Count(DISCLOSURES, Figures::disclosures),
          new Count(10, Figures::incidents),
          new Count(PEOPLE, Figures::knownPeople),
          new Count(13, Figures::affectedKnown),
          new Count(14, Figures::withoutPeople),
          new Count(15, Figures::knownRecords));

  private final Canvas canvas;
  private final Survey survey;
  private final Period window;
  private final int head;
  private final int first;

  /**
   * A table.
   *
   * @param head the row of its heads
   */
  TrendTable(Canvas canvas, Survey survey, int head) {
    this.canvas = canvas;
    this.survey = survey;
    this.window = Period.endingWith(survey.month(), MONTHS);
    this.head = head;
    this.first = head + 1;
  }

  /** Its months. */
  Period window() {
    return window;
  }

  /** The cells of a column, one for each month. */
  Block column(int column) {
    return Block.column(canvas.sheet(), column, first, first + MONTHS - 1);
  }

  /** Fills the table and sets the widths of its columns. */
  void fill() {
    canvas.widths(11, 8, 7.5, 7.5, 8, 8, 8, 8, 9, 9, 7.5, 9, 10, 8, 8, 9.5, 9.5);
    heads();
    int row = first;
    for (YearMonth month : window.months()) {
      month(row++, month);
    }
    total(row);
  }

  private void heads() {
    canvas.height(head, 30);
    canvas.heads(
        head,
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
        "記載なし\n（事案）",
        "影響件数\n（件）",
        "年度累計\n（件）");
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

  private void total(int row) {
    Look look = Look.CELL.total();
    canvas.text(row, 0, "合計", look.centred());
    canvas.text(
        row, COVERAGE, CoveragePhrases.summed(window, survey.coverage()), look.size(8).centred());
    counts(canvas.sums(row, first), survey.figures(window), look);
    canvas.number(
        row, ORGANIZATIONS, survey.value(Measure.ORGANIZATIONS, window), look.format(Look.COUNT));
    for (int column = AVERAGE; column < CHANGES + 4; column++) {
      canvas.text(row, column, "", look);
    }
    canvas.text(row, LAST_COLUMN, "", look);
  }

  private void counts(FigureRow row, @Nullable Figures figures, Look look) {
    for (Count count : COUNTS) {
      Number number = figures == null ? null : count.of().apply(figures);
      row.put(count.column(), number, look.format(Look.COUNT));
    }
  }

  /** A column of counts that add up. */
  private record Count(int column, Function<Figures, @Nullable Number> of) {}
}
