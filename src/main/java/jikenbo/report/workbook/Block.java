package jikenbo.report.workbook;

import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Filled cells of a sheet that a chart can draw.
 *
 * @param sheet where they stand
 * @param top first row, from 0
 * @param left first column, from 0
 * @param bottom last row
 * @param right last column
 */
record Block(XSSFSheet sheet, int top, int left, int bottom, int right) {

  static Block column(XSSFSheet sheet, int column, int top, int bottom) {
    return new Block(sheet, top, column, bottom, column);
  }

  static Block row(XSSFSheet sheet, int row, int left, int right) {
    return new Block(sheet, row, left, row, right);
  }

  int size() {
    return (bottom - top + 1) * (right - left + 1);
  }

  CellRangeAddress address() {
    return new CellRangeAddress(top, bottom, left, right);
  }

  XDDFDataSource<?> categories() {
    if (sheet.getRow(top).getCell(left).getCellType() == CellType.NUMERIC) {
      return XDDFDataSourcesFactory.fromNumericCellRange(sheet, address());
    }
    return XDDFDataSourcesFactory.fromStringCellRange(sheet, address());
  }

  XDDFNumericalDataSource<Double> numbers() {
    return XDDFDataSourcesFactory.fromNumericCellRange(sheet, address());
  }

  /** The widest of its texts. */
  String longest() {
    String longest = "";
    for (int row = top; row <= bottom; row++) {
      String text = sheet.getRow(row).getCell(left).getStringCellValue();
      longest = TextSize.columns(text) > TextSize.columns(longest) ? text : longest;
    }
    return longest;
  }

  /** Whether any of its cells holds a number. */
  boolean hasNumbers() {
    return StreamSupport.stream(address().spliterator(), false)
        .map(cell -> sheet.getRow(cell.getRow()).getCell(cell.getColumn()))
        .anyMatch(cell -> cell.getCellType() == CellType.NUMERIC);
  }

  /** The largest of its numbers; 0 when there is none. */
  double largest() {
    double largest = 0;
    for (int row = top; row <= bottom; row++) {
      for (int column = left; column <= right; column++) {
        if (sheet.getRow(row).getCell(column).getCellType() == CellType.NUMERIC) {
          largest = Math.max(largest, sheet.getRow(row).getCell(column).getNumericCellValue());
        }
      }
    }
    return largest;
  }
}
