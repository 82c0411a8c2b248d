package jikenbo.report.workbook;

/**
 * The columns of サマリー: four bands of nine narrow columns with a gap between each, so that cards,
 * texts and charts stand on common lines.
 */
final class SummaryGrid {

  static final int BANDS = 4;
  static final int BAND = 9;
  static final int LAST = BANDS * (BAND + 1) - 2;

  private static final double UNIT = 4;
  private static final double GAP = 1.8;

  private SummaryGrid() {}

  static int left(int band) {
    return band * (BAND + 1);
  }

  static int right(int band) {
    return left(band) + BAND - 1;
  }

  static double[] widths() {
    double[] widths = new double[LAST + 1];
    for (int column = 0; column <= LAST; column++) {
      widths[column] = column % (BAND + 1) == BAND ? GAP : UNIT;
    }
    return widths;
  }
}
