package jikenbo.report.workbook.look;

import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;

/**
 * Texts as a workbook stores them. It writes a character that XML cannot hold as {@code _xHHHH_},
 * and so reads every text of that form as one character: where the text itself is meant, its
 * underscore has to be written in the same way.
 */
public final class CellText {

  /** The next form may begin with the underscore that ends this one. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x\\p{XDigit}{4}_)");

  private CellText() {}

  /** Puts a text into a cell; the end of one that is longer than a cell holds gives way. */
  public static void put(Cell cell, String text) {
    cell.setCellValue(TextSize.fit(stored(text)));
  }

  /** The text as a file stores it, so that a program shows it as it is. */
  public static String stored(String text) {
    return ESCAPE.matcher(text).replaceAll("_x005F_");
  }
}
