package jikenbo.report.workbook.sheet;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jikenbo.report.workbook.look.Canvas;
import jikenbo.report.workbook.look.FigureRow;
import jikenbo.report.workbook.look.Look;
import jikenbo.report.workbook.look.Palette;
import jikenbo.statistics.Coverage.Level;
import jikenbo.statistics.FiscalYear;
import jikenbo.statistics.Period;
import jikenbo.statistics.survey.Survey;
import org.jspecify.annotations.Nullable;

/**
 * Disclosures of every month up to the report month: a row for each fiscal year, summed both ways.
 */
final class FiscalYearTable {

  /** Fiscal years that have room on the page. */
  private static final int MOST_YEARS = 8;

  private static final int MONTHS = 12;
  private static final int SUM = MONTHS + 1;

  /** How many months of the year are covered whole, and how many in part. */
  private static final int FULL = SUM + 1;

  private static final int PARTIAL = FULL + 1;

  private final Canvas canvas;
  private final Survey survey;

  FiscalYearTable(Canvas canvas, Survey survey) {
    this.canvas = canvas;
    this.survey = survey;
  }

  /** Puts the table below a row; returns the last row that it takes. */
  int fill(int top) {
    List<FiscalYear> years = years();
    canvas.text(
        top, 0, "年度別・月別の公表件数（件）" + (years.size() == MOST_YEARS ? "　直近8年度" : ""), Look.SECTION);
    canvas.height(top, 18);
    if (years.isEmpty()) {
      canvas.text(top + 1, 0, "収録された月がありません。", Look.NOTE);
      return top + 1;
    }
    heads(top + 1);
    int row = top + 2;
    for (FiscalYear year : years) {
      year(row++, year);
    }
    total(row, years);
    canvas.text(
        row + 1,
        0,
        "「（一部）」は、一部収録の月、または一部収録か収録なしの月を含む計・合計で、収録のある分だけの数です。「–」は、その月がどの年度も収録なし。",
        Look.NOTE);
    return row + 1;
  }

  private List<FiscalYear> years() {
    Optional<Period> all =
        survey.coverage().extent().filter(extent -> !extent.from().isAfter(survey.month()));
    if (all.isEmpty()) {
      return List.of();
    }
    int last = FiscalYear.of(survey.month()).year();
    int first = Math.max(FiscalYear.of(all.get().from()).year(), last - MOST_YEARS + 1);
    return IntStream.rangeClosed(first, last).mapToObj(FiscalYear::new).toList();
  }

  private void heads(int row) {
    canvas.text(row, 0, "年度", Look.HEAD);
    List<YearMonth> months = new FiscalYear(2000).period().months();
    for (int i = 0; i < MONTHS; i++) {
      canvas.text(row, i + 1, months.get(i).getMonthValue() + "月", Look.HEAD);
    }
    canvas.text(row, SUM, "計", Look.HEAD);
    canvas.text(row, FULL, "全月収録", Look.HEAD);
    canvas.text(row, PARTIAL, "一部収録", Look.HEAD);
  }

  private void year(int row, FiscalYear year) {
    Look look = Look.CELL.format(Look.COUNT);
    canvas.text(row, 0, year.year() + "年度", Look.CELL.centred());
    List<YearMonth> months = year.period().months();
    for (int i = 0; i < MONTHS; i++) {
      month(row, i + 1, months.get(i), look);
    }
    canvas.sumAcross(row, SUM, 1, disclosures(months), marked(look.heavy(), months));
    covered(canvas.figures(row), months, look);
  }

  /** The months that the sum beside them is of. */
  private void covered(FigureRow row, List<YearMonth> months, Look look) {
    row.put(FULL, count(months, Level.FULL), look.format("0\"か月\""));
    row.put(PARTIAL, count(months, Level.PARTIAL), look.format("0\"か月\""));
  }

  private int count(List<YearMonth> months, Level level) {
    return (int) months.stream().filter(month -> shown(month) == level).count();
  }

  private void month(int row, int column, YearMonth month, Look look) {
    switch (shown(month)) {
      case FULL -> canvas.number(row, column, disclosures(List.of(month)), look);
      case PARTIAL ->
          canvas.number(row, column, disclosures(List.of(month)), look.format(Look.PARTIAL_COUNT));
      case NONE ->
          canvas.text(
              row,
              column,
              month.isAfter(survey.month()) ? "" : "収録なし",
              Look.CELL.size(8).ink(Palette.MUTED).right());
    }
  }

  /** How much of a month is shown: nothing after the report month. */
  private Level shown(YearMonth month) {
    return month.isAfter(survey.month()) ? Level.NONE : survey.coverage().level(month);
  }

  private void total(int row, List<FiscalYear> years) {
    Look look = Look.CELL.total();
    canvas.text(row, 0, "合計", look.centred());
    FigureRow sums = canvas.sums(row, row - years.size());
    List<YearMonth> all = new ArrayList<>();
    for (int i = 0; i < MONTHS; i++) {
      int place = i;
      List<YearMonth> same =
          years.stream().map(year -> year.firstMonth().plusMonths(place)).toList();
      sums.put(i + 1, disclosures(same), marked(look.format(Look.COUNT), same));
      all.addAll(same);
    }
    sums.put(SUM, disclosures(all), marked(look.format(Look.COUNT), all));
    covered(sums, all, look);
  }

  /**
   * A sum of months up to the report month that are not all covered whole bears the mark of one.
   */
  private Look marked(Look look, List<YearMonth> months) {
    boolean whole =
        months.stream()
            .filter(month -> !month.isAfter(survey.month()))
            .allMatch(month -> survey.coverage().level(month) == Level.FULL);
    return whole ? look : look.format(Look.PARTIAL_COUNT);
  }

  /** The sum over those of the months that are covered; null when none is. */
  private @Nullable Integer disclosures(List<YearMonth> months) {
    List<YearMonth> covered = months.stream().filter(month -> shown(month) != Level.NONE).toList();
    return covered.isEmpty()
        ? null
        : survey.statistics().sum(cell -> covered.contains(cell.month())).disclosures();
  }
}
