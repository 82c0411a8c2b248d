package jikenbo.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A published workbook, read as a person does: by the words beside and above a figure. */
final class WorkbookCells implements AutoCloseable {

  private final XSSFWorkbook workbook;

  private WorkbookCells(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  /** Opens the workbook of a report. */
  static WorkbookCells of(Path report) throws IOException {
    Path file = report.resolve("incident-report-" + report.getFileName() + ".xlsx");
    return new WorkbookCells(new XSSFWorkbook(Files.newInputStream(file)));
  }

  /** A sheet. */
  Sheet sheet(String name) {
    return workbook.getSheet(name);
  }

  /** The figure on a card of サマリー. */
  long card(String label) {
    Cell head = find(sheet("サマリー"), label);
    return number(sheet("サマリー"), head.getRowIndex() + 1, head.getColumnIndex());
  }

  /** The number in the row of one word and the column of another, of the first such place. */
  long at(String sheet, String row, String column) {
    Cell head = find(sheet(sheet), column);
    return number(sheet(sheet), find(sheet(sheet), row).getRowIndex(), head.getColumnIndex());
  }

  /** The number in a cell, counted from 0; 0 for the dash. */
  static long number(Sheet sheet, int row, int column) {
    Cell cell = sheet.getRow(row).getCell(column);
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return type == CellType.NUMERIC ? Math.round(cell.getNumericCellValue()) : 0;
  }

  /** The first cell, row by row, whose text begins so and that is no link. */
  static Cell find(Sheet sheet, String words) {
    return find(sheet, 0, words);
  }

  /** Likewise from a row on, counted from 0. */
  static Cell find(Sheet sheet, int from, String words) {
    return StreamSupport.stream(sheet.spliterator(), false)
        .flatMap((Row row) -> StreamSupport.stream(row.spliterator(), false))
        .filter(cell -> cell.getRowIndex() >= from)
        .filter(cell -> cell.getCellType() == CellType.STRING && cell.getHyperlink() == null)
        .filter(cell -> cell.getStringCellValue().replace("\n", "").startsWith(words))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(words));
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
