package jikenbo.report.workbook.list;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import jikenbo.casebook.Casebook;
import jikenbo.casebook.Disclosure;
import jikenbo.report.MethodNames;
import jikenbo.report.Phrases;
import jikenbo.report.workbook.look.Canvas;
import jikenbo.report.workbook.look.CellText;
import jikenbo.report.workbook.look.Look;
import jikenbo.report.workbook.look.Palette;
import jikenbo.report.workbook.look.PrintLayout;
import jikenbo.report.workbook.look.TextSize;
import jikenbo.statistics.survey.Survey;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/**
 * 一覧: the disclosures as a native table, those of the report month on top, for they are printed;
 * then the others, the newest first.
 *
 * <p>A native table belongs to a sheet that is held in memory, and hundreds of thousands of rows do
 * not. So the sheet is begun in memory, with the heads and a table over the rows to come, and the
 * rows are streamed to it afterwards.
 */
public final class DisclosureSheet {

  private static final String TABLE = "公表一覧";

  /** Every second row in a tint of the theme. */
  private static final String BANDED = "TableStyleLight2";

  private static final int LINE_HEIGHT = 16;
  private static final int LAST_COLUMN = ListColumns.PRINTED - 1;

  /** Column of the title row where what is missing is told. */
  private static final int REMARK = 3;

  /** Excel opens no sheet with more. */
  private static final int MOST_LINKS = 65_000;

  /** Half-width characters of a cell. */
  private static final int LONGEST_TEXT = 2000;

  private final Canvas canvas;
  private final List<ListColumn> columns;
  private final ListRoom room;
  private final YearMonth month;
  private final int inMonth;
  private int cut;
  private int links;

  /**
   * A sheet.
   *
   * @param room for the disclosures that there will be
   */
  public DisclosureSheet(Canvas canvas, MethodNames methods, ListRoom room, Survey survey) {
    this.canvas = canvas;
    this.columns = ListColumns.all(methods);
    this.room = room;
    this.month = survey.month();
    this.inMonth = Math.min(survey.monthGaps().disclosures(), room.listed());
  }

  /** Makes all but the rows. */
  public void begin(PrintLayout print) {
    canvas.widths(columns.stream().mapToDouble(ListColumn::width).toArray());
    canvas.title(
        "公表一覧　%s %s件／全%s件"
            .formatted(
                Phrases.month(month), Phrases.number(inMonth), Phrases.number(room.disclosures())),
        LAST_COLUMN);
    canvas.height(ListRoom.HEAD, 20);
    for (int column = 0; column < columns.size(); column++) {
      canvas.text(ListRoom.HEAD, column, columns.get(column).head(), Look.HEAD);
    }
    canvas.sheet().createFreezePane(3, ListRoom.HEAD + 1);
    if (room.disclosures() == 0) {
      canvas.text(ListRoom.HEAD + 1, 0, "収録された公表はありません。", Look.NOTE);
    } else {
      table();
    }
    print.manyPages(canvas.sheet(), ListRoom.HEAD + inMonth, LAST_COLUMN, 0, ListRoom.HEAD);
  }

  private void table() {
    AreaReference area =
        new AreaReference(
            new CellReference(ListRoom.HEAD, 0),
            new CellReference(room.lastRow(), columns.size() - 1),
            SpreadsheetVersion.EXCEL2007);
    XSSFTable table = canvas.sheet().createTable(area);
    table.setName(TABLE);
    table.setDisplayName(TABLE);
    table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
    // To be given a name, a style of POI would first read every style that Excel has.
    CTTableStyleInfo style = table.getCTTable().addNewTableStyleInfo();
    style.setName(BANDED);
    style.setShowRowStripes(true);
  }

  /** Adds the rows, and tells what is missing; closes the stream of the casebook. */
  public void stream(SXSSFSheet sheet, Casebook casebook) {
    try (Stream<Disclosure> disclosures = casebook.newestFirst(month).limit(room.listed())) {
      int row = ListRoom.HEAD + 1;
      for (Disclosure disclosure : (Iterable<Disclosure>) disclosures::iterator) {
        fill(sheet.createRow(row++), disclosure);
      }
    }
    remark();
  }

  private void remark() {
    StringBuilder remark = new StringBuilder();
    if (room.leftOut() > 0) {
      remark.append(
          "Excelの行数の上限により、古い%s件は載せていません（disclosures.csv にあります）。"
              .formatted(Phrases.number(room.leftOut())));
    }
    if (cut > 0) {
      remark.append("長い文字列%s個は末尾を「…」で省略しました（全文は disclosures.csv）。".formatted(Phrases.number(cut)));
    }
    if (!remark.isEmpty()) {
      canvas.text(0, REMARK, remark.toString(), Look.NOTE.heavy().ruled(Palette.NAVY));
    }
  }

  private void link(SXSSFCell cell, String address) {
    if (links == MOST_LINKS) {
      return;
    }
    try {
      Hyperlink link =
          canvas.sheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.URL);
      link.setAddress(address);
      cell.setHyperlink(link);
      links++;
    } catch (IllegalArgumentException e) {
      // Blogs write addresses that hold what no address may; these stay text.
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
        cut += fitted.equals(text) ? 0 : 1;
        CellText.put(cell, fitted);
        if (column.isAddress() && fitted.equals(disclosure.imprint().url())) {
          link(cell, fitted);
        }
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
