package jikenbo.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jikenbo.report.workbook.look.Canvas;
import jikenbo.report.workbook.look.SheetName;
import jikenbo.report.workbook.look.Styles;
import jikenbo.report.workbook.look.TextSize;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether every text has the room that it needs, as far as it is printed. */
class FitTest {

  /** For what a program rounds. */
  private static final double POINT = 1;

  @ParameterizedTest
  @EnumSource
  void noTextIsCut(Situation situation) throws IOException {
    try (Written written = Written.copyOf(situation)) {
      List<String> cut = new ArrayList<>();
      for (SheetName name : SheetName.values()) {
        Page page = Page.of(written, name);
        for (Row row : page.sheet()) {
          for (Cell cell : row) {
            if (page.prints(cell) && !page.fits(cell)) {
              cut.add(name.title() + " " + cell.getAddress() + " " + cell);
            }
          }
        }
      }
      assertThat(cut).isEmpty();
    }
  }

  /** The printed part of a sheet. */
  private record Page(XSSFSheet sheet, Canvas canvas, int lastColumn) {

    static Page of(Written written, SheetName name) {
      XSSFSheet sheet = written.sheet(name);
      String area = sheet.getWorkbook().getPrintArea(sheet.getWorkbook().getSheetIndex(sheet));
      int last =
          new AreaReference(area, sheet.getWorkbook().getSpreadsheetVersion())
              .getLastCell()
              .getCol();
      return new Page(sheet, new Canvas(sheet, new Styles(sheet.getWorkbook())), last);
    }

    boolean prints(Cell cell) {
      return Cells.type(cell) == CellType.STRING && cell.getColumnIndex() <= lastColumn;
    }

    boolean fits(Cell cell) {
      XSSFCellStyle style = (XSSFCellStyle) cell.getCellStyle();
      int size = style.getFont().getFontHeightInPoints();
      String text = cell.getStringCellValue();
      CellRangeAddress box = box(cell);
      if (!style.getWrapText()) {
        return TextSize.points(text, size) <= room(cell, box) + POINT;
      }
      double width = canvas.width(box.getFirstColumn(), box.getLastColumn());
      double height =
          IntStream.rangeClosed(box.getFirstRow(), box.getLastRow())
              .mapToDouble(canvas::height)
              .sum();
      return TextSize.height(TextSize.lines(text, size, width), size) <= height + POINT;
    }

    /** The cell with those that are joined to it. */
    private CellRangeAddress box(Cell cell) {
      return sheet.getMergedRegions().stream()
          .filter(region -> region.isInRange(cell))
          .findFirst()
          .orElse(
              new CellRangeAddress(
                  cell.getRowIndex(),
                  cell.getRowIndex(),
                  cell.getColumnIndex(),
                  cell.getColumnIndex()));
    }

    /** Text runs on over the empty cells beside it. */
    private double room(Cell cell, CellRangeAddress box) {
      HorizontalAlignment across = cell.getCellStyle().getAlignment();
      int left = box.getFirstColumn();
      int right = box.getLastColumn();
      while (across != HorizontalAlignment.RIGHT
          && right < lastColumn
          && isEmpty(cell.getRow().getCell(right + 1))) {
        right++;
      }
      while (across != HorizontalAlignment.LEFT
          && left > 0
          && isEmpty(cell.getRow().getCell(left - 1))) {
        left--;
      }
      return canvas.width(left, right);
    }

    private static boolean isEmpty(Cell cell) {
      return cell == null || cell.toString().isEmpty();
    }
  }
}
