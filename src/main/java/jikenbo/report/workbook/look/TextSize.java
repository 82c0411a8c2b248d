package jikenbo.report.workbook.look;

import org.apache.poi.ss.SpreadsheetVersion;

/**
 * How much room text takes: full-width characters count two, others one. Reckoned and not measured,
 * for what a server's fonts measure is not what the reader's fonts need.
 */
public final class TextSize {

  /** Height of a line as a multiple of the size of its letters. */
  private static final double LINE_PITCH = 1.6;

  /** Width of a half-width character as a multiple of the size; a full-width one is 1. */
  private static final double HALF_WIDTH = 0.58;

  private static final double CELL_PADDING = 6;

  private static final int LONGEST_CELL = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

  private static final String ELLIPSIS = "…";

  private static final int DASH = 0x2013;

  /** Points of the highest row that Excel shows. */
  private static final double HIGHEST_ROW = 409;

  private TextSize() {}

  /** Width in half-width characters. */
  public static int columns(String text) {
    return text.codePoints().map(TextSize::columns).sum();
  }

  /** Width in points. */
  public static double points(String text, int size) {
    return text.codePoints().mapToDouble(c -> points(c, size)).sum();
  }

  private static double points(int codePoint, int size) {
    return switch (columns(codePoint)) {
      case 0 -> 0;
      case 1 -> size * HALF_WIDTH;
      default -> size;
    };
  }

  /** Lines that text needs in a cell so many points wide. */
  public static int lines(String text, int size, double width) {
    double room = Math.max(size, width - CELL_PADDING);
    return text.lines().mapToInt(line -> wrapped(line, size, room)).sum();
  }

  private static int wrapped(String line, int size, double room) {
    int lines = 1;
    double used = 0;
    for (int codePoint : line.codePoints().toArray()) {
      double width = points(codePoint, size);
      if (used + width > room) {
        lines++;
        used = 0;
      }
      used += width;
    }
    return lines;
  }

  /** Height in points of a row with so many lines, as far as a row can be high. */
  public static float height(int lines, int size) {
    return (float) Math.min(HIGHEST_ROW, Math.max(1, lines) * size * LINE_PITCH + 2);
  }

  /**
   * The text, or where it is wider than so many half-width characters or longer than a cell holds,
   * its beginning and an ellipsis.
   */
  public static String fit(String text, int columns) {
    if (text.length() <= LONGEST_CELL
        && (text.length() <= columns / 2 || columns(text) <= columns)) {
      return text;
    }
    StringBuilder fitted = new StringBuilder();
    int used = columns(ELLIPSIS);
    for (int codePoint : text.codePoints().toArray()) {
      used += columns(codePoint);
      if (used > columns || fitted.length() + Character.charCount(codePoint) >= LONGEST_CELL) {
        break;
      }
      fitted.appendCodePoint(codePoint);
    }
    return fitted.append(ELLIPSIS).toString();
  }

  /** The text, or as much of it as a cell holds and an ellipsis. */
  static String fit(String text) {
    return fit(text, Integer.MAX_VALUE);
  }

  private static int columns(int codePoint) {
    if (codePoint < 0x300) {
      return 1;
    }
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
      return 0;
    }
    boolean halfWidthForm = codePoint >= 0xFF61 && codePoint <= 0xFFDC;
    return codePoint == DASH || halfWidthForm ? 1 : 2;
  }
}
