package jikenbo.report.workbook.look;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.common.usermodel.fonts.FontCharset;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of one workbook; each look is made once, for a workbook holds only so many. */
public final class Styles {

  /** The typeface of every cell and chart. */
  public static final String TYPEFACE = "游ゴシック";

  /** Size of the workbook's standard letters in points; column widths are counted in its digits. */
  static final int STANDARD_SIZE = 11;

  private final XSSFWorkbook workbook;
  private final Map<Look, XSSFCellStyle> styles = new HashMap<>();
  private final Map<Look.Letters, XSSFFont> fonts = new HashMap<>();

  /** The styles of a new workbook, whose standard letters are set. */
  public Styles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    XSSFFont standard = workbook.getFontAt(0);
    dress(standard, STANDARD_SIZE);
    standard.setScheme(FontScheme.MINOR);
    standard.setColor(Palette.INK.cell());
  }

  /** The style that gives a cell a look. */
  public XSSFCellStyle of(Look look) {
    return styles.computeIfAbsent(look, this::create);
  }

  private XSSFCellStyle create(Look look) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(fonts.computeIfAbsent(look.letters(), this::font));
    style.setAlignment(look.place().across());
    style.setIndention((short) look.place().indent());
    style.setVerticalAlignment(look.place().down());
    style.setWrapText(look.place().wrap());
    // A number that is too wide for its cell would otherwise be shown as ####.
    style.setShrinkToFit(!look.format().equals(Look.GENERAL) && !look.place().wrap());
    style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
    Rgb fill = look.frame().fill();
    if (fill != null) {
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      style.setFillForegroundColor(fill.cell());
    }
    Rgb top = look.frame().top();
    if (top != null) {
      style.setBorderTop(BorderStyle.THIN);
      style.setTopBorderColor(top.cell());
    }
    Rgb bottom = look.frame().bottom();
    if (bottom != null) {
      style.setBorderBottom(BorderStyle.THIN);
      style.setBottomBorderColor(bottom.cell());
    }
    Rgb sides = look.frame().sides();
    if (sides != null) {
      style.setBorderLeft(BorderStyle.THIN);
      style.setLeftBorderColor(sides.cell());
      style.setBorderRight(BorderStyle.THIN);
      style.setRightBorderColor(sides.cell());
    }
    return style;
  }

  private XSSFFont font(Look.Letters letters) {
    XSSFFont font = workbook.createFont();
    dress(font, letters.size());
    font.setBold(letters.bold());
    font.setUnderline(letters.link() ? Font.U_SINGLE : Font.U_NONE);
    font.setColor(letters.ink().cell());
    return font;
  }

  private static void dress(XSSFFont font, int size) {
    font.setFontName(TYPEFACE);
    font.setFontHeightInPoints((short) size);
    font.setFamily(FontFamily.MODERN);
    font.setCharSet(FontCharset.SHIFTJIS.getNativeId());
  }
}
