package jikenbo.report.workbook;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import jikenbo.casebook.Casebook;
import jikenbo.casebook.Disclosure;
import jikenbo.coding.RuleBook;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;

/**
 * 一覧: every disclosure of the casebook in its order, as a native table.
 *
 * <p>A native table belongs to a sheet that is held in memory, and hundreds of thousands of rows do
 * not. So the sheet is begun in memory, with the heads and a table over the rows to come, and the
 * rows are streamed to it afterwards.
 */
final class DisclosureSheet {

  private static final String TABLE = "公表一覧";
  private static final int LINE_HEIGHT = 16;

  /** Half-width characters of a cell; a cell of Excel ends at 32,767 characters. */
  private static final int LONGEST_TEXT = 2000;

  private final Canvas canvas;
  private final List<ListColumn> columns;
  private final int rows;

  /**
   * A sheet.
   *
   * @param rows how many disclosures there will be
   */
  DisclosureSheet(Canvas canvas, RuleBook ruleBook, int rows) {
    this.canvas = canvas;
    this.columns = ListColumn.all(ruleBook);
    this.rows = rows;
  }

  /** The row, from 0, of the disclosure at this place of the casebook, from 0. */
  static int row(int position) {
    return position + 1;
  }

  /** Makes all but the rows. */
  void begin(PrintLayout print) {
    canvas.widths(columns.stream().mapToDouble(ListColumn::width).toArray());
    canvas.height(0, 20);
    for (int column = 0; column < columns.size(); column++) {
      canvas.text(0, column, columns.get(column).head(), Look.HEAD);
    }
    canvas.sheet().createFreezePane(3, 1);
    if (rows == 0) {
      canvas.text(1, 0, "収録された公表はありません。", Look.NOTE);
    } else {
      table();
    }
    print.manyPages(canvas.sheet(), Math.max(1, rows), ListColumn.PRINTED - 1, 0, 0);
  }

  private void table() {
    AreaReference area =
        new AreaReference(
            new CellReference(0, 0),
            new CellReference(rows, columns.size() - 1),
            SpreadsheetVersion.EXCEL2007);
    XSSFTable table = canvas.sheet().createTable(area);
    table.setName(TABLE);
    table.setDisplayName(TABLE);
    table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
  }

  /** Adds the rows; closes the stream of the casebook. */
  void stream(SXSSFSheet sheet, Casebook casebook) {
    try (Stream<Disclosure> disclosures = casebook.disclosures()) {
      int position = 0;
      for (Disclosure disclosure : (Iterable<Disclosure>) disclosures::iterator) {
        fill(sheet.createRow(row(position++)), disclosure);
      }
    }
  }

  private void fill(SXSSFRow row, Disclosure disclosure) {
    int lines = 1;
    for (int i = 0; i < columns.size(); i++) {
      ListColumn column = columns.get(i);
      SXSSFCell cell = row.createCell(i);
      cell.setCellStyle(canvas.styles().of(column.look()));
      Object value = column.value().apply(disclosure);
      if (value instanceof String text) {
        String fitted = TextSize.fit(text, LONGEST_TEXT);
        cell.setCellValue(fitted);
        if (column.look().wraps()) {
          lines = Math.max(lines, TextSize.lines(fitted, column.look().size(), column.points()));
        }
      } else if (value instanceof Number number) {
        cell.setCellValue(number.doubleValue());
      } else if (value instanceof LocalDate day) {
        cell.setCellValue(day);
      } else if (value instanceof YearMonth month) {
        cell.setCellValue(month.atDay(1));
      }
    }
    row.setHeightInPoints(lines == 1 ? LINE_HEIGHT : TextSize.height(lines, Look.CELL.size()));
  }
}
