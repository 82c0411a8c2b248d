package jikenbo.report.workbook;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Figures that a chart draws in one colour.
 *
 * @param name as the legend shows it
 * @param values the figures
 * @param colour their colour
 * @param points colours of single points, by their place from 0, where they differ
 */
record Series(String name, Block values, Rgb colour, Map<Integer, Rgb> points) {

  static Series of(String name, Block values, Rgb colour) {
    return new Series(name, values, colour, Map.of());
  }

  /** The same with one point in another colour. */
  Series point(int place, Rgb other) {
    Map<Integer, Rgb> more = new LinkedHashMap<>(points);
    more.put(place, other);
    return new Series(name, values, colour, more);
  }
}
