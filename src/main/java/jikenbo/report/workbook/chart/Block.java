package jikenbo.report.workbook.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jikenbo.report.workbook.look.CellText;
import jikenbo.report.workbook.look.TextSize;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xssf.usermodel.XSSFCell;
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
public record Block(XSSFSheet sheet, int top, int left, int bottom, int right) {

  /** Cells below each other. */
  public static Block column(XSSFSheet sheet, int column, int top, int bottom) {
    return new Block(sheet, top, column, bottom, column);
  }

  /** Cells side by side. */
  public static Block row(XSSFSheet sheet, int row, int left, int right) {
    return new Block(sheet, row, left, row, right);
  }

  /** How many cells it has. */
  public int size() {
    return (bottom - top + 1) * (right - left + 1);
  }

  CellRangeAddress address() {
    return new CellRangeAddress(top, bottom, left, right);
  }

  XDDFDataSource<?> categories() {
    if (sheet.getRow(top).getCell(left).getCellType() == CellType.NUMERIC) {
      return XDDFDataSourcesFactory.fromNumericCellRange(sheet, address());
    }
    return XDDFDataSourcesFactory.fromArray(
        texts().map(CellText::stored).toArray(String[]::new),
        address().formatAsString(sheet.getSheetName(), true));
  }

  XDDFNumericalDataSource<Double> numbers() {
    return XDDFDataSourcesFactory.fromNumericCellRange(sheet, address());
  }

  /** The widest of its texts. */
  String longest() {
    return texts().max(Comparator.comparingInt(TextSize::columns)).orElse("");
  }

  /** Whether any of its cells holds a number. */
  public boolean hasNumbers() {
    return numerals().findAny().isPresent();
  }

  /** The largest of its numbers; 0 when there is none. */
  double largest() {
    return numerals().mapToDouble(Cell::getNumericCellValue).max().orElse(0);
  }

  /** Its cells, row by row. */
  Stream<XSSFCell> cells() {
    return StreamSupport.stream(address().spliterator(), false)
        .map(cell -> sheet.getRow(cell.getRow()).getCell(cell.getColumn()));
  }

  /** Its texts. */
  Stream<String> texts() {
    return cells().map(Cell::getStringCellValue);
  }

  /** Its numbers; empty for what is no number. */
  List<Optional<Double>> values() {
    return cells()
        .map(
            cell ->
                cell.getCellType() == CellType.NUMERIC
                    ? Optional.of(cell.getNumericCellValue())
                    : Optional.<Double>empty())
        .toList();
  }

  private Stream<XSSFCell> numerals() {
    return cells().filter(cell -> cell.getCellType() == CellType.NUMERIC);
  }
}
