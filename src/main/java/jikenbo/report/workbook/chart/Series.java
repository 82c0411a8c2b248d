package jikenbo.report.workbook.chart;

import java.util.LinkedHashMap;
import java.util.Map;
import jikenbo.report.workbook.look.Look;
import jikenbo.report.workbook.look.Rgb;

/**
 * Figures that a chart draws in one colour.
 *
 * @param name as the legend shows it
 * @param values the figures
 * @param colour their colour
 * @param points colours of single points that stand out, by their place from 0; a line has a cross
 *     there
 * @param label number format of the values that are written to them
 */
public record Series(
    String name, Block values, Rgb colour, Map<Integer, Rgb> points, String label) {

  private static final String NO_ZERO = "#,##0;;";

  /** Figures with whole numbers written to them. */
  public static Series of(String name, Block values, Rgb colour) {
    return new Series(name, values, colour, Map.of(), Look.COUNT);
  }

  /** The same with one point that stands out. */
  public Series point(int place, Rgb other) {
    Map<Integer, Rgb> more = new LinkedHashMap<>(points);
    more.put(place, other);
    return new Series(name, values, colour, more, label);
  }

  /** The same with no value written to 0: a program takes the dash of an unknown number for one. */
  public Series withUnknowns() {
    return new Series(name, values, colour, points, NO_ZERO);
  }
}
