package jikenbo.report.workbook.sheet;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import jikenbo.report.workbook.chart.Series;
import jikenbo.report.workbook.look.Palette;
import jikenbo.report.workbook.look.Rgb;
import jikenbo.statistics.Coverage;
import jikenbo.statistics.Coverage.Level;
import jikenbo.statistics.Period;

/**
 * How a chart over months shows which of them are covered in part or not at all.
 *
 * @param window its months
 * @param coverage what the archive covers
 * @param partial colour of the points of a month that is covered in part
 * @param sign what these points are called in the title
 */
record MonthMarks(Period window, Coverage coverage, Function<Series, Rgb> partial, String sign) {

  /** For columns. */
  static MonthMarks ofColumns(Period window, Coverage coverage) {
    return new MonthMarks(window, coverage, series -> Palette.UNKNOWN, "灰色");
  }

  /** For lines. */
  static MonthMarks ofLines(Period window, Coverage coverage) {
    return new MonthMarks(window, coverage, Series::colour, "×印");
  }

  /** The series with its months that are covered in part marked. */
  Series mark(Series series) {
    Series marked = series;
    List<YearMonth> months = window.months();
    for (int i = 0; i < months.size(); i++) {
      if (coverage.level(months.get(i)) == Level.PARTIAL) {
        marked = marked.point(i, partial.apply(series));
      }
    }
    return marked;
  }

  /**
   * The title, closed with what gaps and marks mean.
   *
   * @param open a title that ends within a bracket
   */
  String title(String open) {
    String title = open;
    if (coverage.full(window) + coverage.partial(window) < window.length()) {
      title += "、空白は収録なし";
    }
    if (coverage.partial(window) > 0) {
      title += "、" + sign + "は一部収録";
    }
    return title + "）";
  }
}
