package jikenbo.report.workbook.look;

import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xssf.usermodel.XSSFColor;

/**
 * A colour, told in full: cells and charts keep it where a reader changes the theme.
 *
 * @param value as in {@code 0xRRGGBB}
 */
public record Rgb(int value) {

  /** Red, green and blue. */
  public byte[] bytes() {
    return new byte[] {(byte) (value >> 16), (byte) (value >> 8), (byte) value};
  }

  /** For cells, whose colours begin with their opacity. */
  public XSSFColor cell() {
    return new XSSFColor(
        new byte[] {(byte) 0xFF, (byte) (value >> 16), (byte) (value >> 8), (byte) value});
  }

  /** For what charts are drawn with. */
  public XDDFSolidFillProperties fill() {
    return new XDDFSolidFillProperties(XDDFColor.from(bytes()));
  }
}
