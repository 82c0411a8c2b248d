package jikenbo.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a written sheet; rows and columns count from 0. */
public final class Cells {

  private Cells() {}

  public static String text(XSSFSheet sheet, int row, int column) {
    return sheet.getRow(row).getCell(column).getStringCellValue();
  }

  /** What a cell shows, be it written there or reckoned. */
  public static CellType type(Cell cell) {
    return cell.getCellType() == CellType.FORMULA
        ? cell.getCachedFormulaResultType()
        : cell.getCellType();
  }

  /** Shows cells as a program does that does not reckon again. */
  public static DataFormatter formatter() {
    DataFormatter formatter = new DataFormatter();
    formatter.setUseCachedValuesForFormulaCells(true);
    return formatter;
  }

  /** The number in a cell; null for the dash. */
  public static @Nullable Long number(XSSFSheet sheet, int row, int column) {
    Cell cell = sheet.getRow(row).getCell(column);
    if (type(cell) == CellType.BLANK) {
      return null;
    }
    if (type(cell) == CellType.STRING) {
      assertThat(cell.getStringCellValue()).isIn("–", "収録なし");
      return null;
    }
    return Math.round(cell.getNumericCellValue());
  }

  /** The number in a cell; 0 for the dash. */
  public static long total(XSSFSheet sheet, int row, int column) {
    Long number = number(sheet, row, column);
    return number == null ? 0 : number;
  }

  /** The sum of a column. */
  public static long sum(XSSFSheet sheet, int column, int first, int last) {
    return IntStream.rangeClosed(first, last).mapToLong(row -> total(sheet, row, column)).sum();
  }

  /** The first row at or below another whose leftmost cell begins with these words. */
  public static int row(XSSFSheet sheet, int from, String words) {
    return IntStream.rangeClosed(from, sheet.getLastRowNum())
        .filter(row -> label(sheet.getRow(row)).startsWith(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no row below " + from + " for " + words));
  }

  private static String label(@Nullable Row row) {
    return row == null ? "" : formatter().formatCellValue(row.getCell(0));
  }

  /** What a reader sees in neighbouring cells. */
  public static List<String> shown(XSSFSheet sheet, int row, int left, int right) {
    DataFormatter formatter = formatter();
    return IntStream.rangeClosed(left, right)
        .mapToObj(column -> formatter.formatCellValue(sheet.getRow(row).getCell(column)))
        .toList();
  }
}
