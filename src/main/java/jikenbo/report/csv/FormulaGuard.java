package jikenbo.report.csv;

/**
 * Keeps a spreadsheet from running text of an archive page as a formula when it opens a CSV file.
 */
final class FormulaGuard {

  private static final String STARTERS = "=+-@\t\r";

  private FormulaGuard() {}

  /** Puts an apostrophe before text that a spreadsheet would take for a formula. */
  static String neutralise(String text) {
    return !text.isEmpty() && STARTERS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
