package jikenbo.report.workbook.chart;

/**
 * A number axis from 0 in whole steps, so that no label is a rounded fraction.
 *
 * @param top the end of the axis
 * @param step from label to label
 */
record Scale(double top, double step) {

  private static final int STEPS = 5;

  /** The shortest scale in steps of 1, 2 or 5 that has room for a number. */
  static Scale upTo(double largest) {
    double step = 1;
    for (int i = 0; step * STEPS < largest; i++) {
      step *= i % 3 == 1 ? 2.5 : 2;
    }
    return new Scale(Math.max(1, Math.ceil(largest / step)) * step, step);
  }
}
