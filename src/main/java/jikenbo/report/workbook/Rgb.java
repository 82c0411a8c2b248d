package jikenbo.report.workbook;

import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xssf.usermodel.XSSFColor;

/**
 * A colour, told in full: a workbook made by POI has no theme to take colours from.
 *
 * @param value as in {@code 0xRRGGBB}
 */
record Rgb(int value) {

  byte[] bytes() {
    return new byte[] {(byte) (value >> 16), (byte) (value >> 8), (byte) value};
  }

  XSSFColor cell() {
    return new XSSFColor(bytes());
  }

  XDDFSolidFillProperties fill() {
    return new XDDFSolidFillProperties(XDDFColor.from(bytes()));
  }
}
