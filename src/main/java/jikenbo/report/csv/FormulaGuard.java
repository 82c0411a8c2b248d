package jikenbo.report.csv;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from running text of an archive page as a formula when it opens a CSV file.
 *
 * <p>Excel runs what begins with {@code = + - @}; LibreOffice only {@code =}, but skips null
 * characters before it. The full-width signs and the blanks before a sign are there because other
 * importers are said to fold or to strip them.
 */
final class FormulaGuard {

  private static final Pattern FORMULA = Pattern.compile("[\t\r\n\0]|[ \u00A0\u3000]*[=+\\-@＝＋－＠]");

  private FormulaGuard() {}

  /** Puts an apostrophe before text that a spreadsheet would take for a formula. */
  static String neutralise(String text) {
    return FORMULA.matcher(text).lookingAt() ? "'" + text : text;
  }
}
