package jikenbo.report.workbook.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The columns of サマリー: four bands of three equal parts with a gap between the bands, so that cards,
 * texts and charts stand on common lines. A part is one column where it holds numbers of a list,
 * and several narrow ones elsewhere.
 */
final class SummaryGrid {

  static final int BANDS = 4;
  static final int PARTS = 3;

  /** The column of the list's numbers. */
  static final int NUMBERS = 13;

  /** The column of the list's ids. */
  static final int IDS = 14;

  private static final int NARROW = 3;
  private static final double UNIT = 4;
  private static final double GAP = 1.8;

  /** Columns of each part, from left to right. */
  private static final List<Integer> COLUMNS =
      List.of(NARROW, NARROW, NARROW, NARROW, 1, 1, NARROW, NARROW, NARROW, NARROW, NARROW, NARROW);

  static final int LAST = right(BANDS - 1);

  private SummaryGrid() {}

  static int left(int band) {
    return left(band, 0);
  }

  static int right(int band) {
    return right(band, PARTS - 1);
  }

  /** The first column of a part of a band. */
  static int left(int band, int part) {
    return band
        + COLUMNS.subList(0, band * PARTS + part).stream().mapToInt(Integer::intValue).sum();
  }

  /** The last column of a part of a band. */
  static int right(int band, int part) {
    return left(band, part) + COLUMNS.get(band * PARTS + part) - 1;
  }

  static double[] widths() {
    List<Double> widths = new ArrayList<>();
    for (int part = 0; part < COLUMNS.size(); part++) {
      int columns = COLUMNS.get(part);
      if (part > 0 && part % PARTS == 0) {
        widths.add(GAP);
      }
      IntStream.range(0, columns).forEach(i -> widths.add(UNIT * NARROW / columns));
    }
    return widths.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** The columns at which so many parts of nearly equal width end. */
  static int[] ends(int parts) {
    double[] widths = widths();
    double whole = IntStream.range(0, widths.length).mapToDouble(i -> widths[i]).sum();
    int[] ends = new int[parts];
    double edge = 0;
    int part = 0;
    for (int column = 0; column < widths.length; column++) {
      edge += widths[column];
      if (edge + widths[Math.min(column + 1, LAST)] / 2 > whole * (part + 1) / parts) {
        ends[part++] = column;
      }
    }
    ends[parts - 1] = LAST;
    return ends;
  }
}
