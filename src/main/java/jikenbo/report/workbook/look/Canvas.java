package jikenbo.report.workbook.look;

import java.time.YearMonth;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that cells are put on. Rows and columns count from 0; heights and widths are in points.
 */
public final class Canvas {

  /** Stands where there is nothing to show. */
  public static final String NONE = "–";

  /** Points of one unit of column width, at 96 dots per inch and the standard size of letters. */
  public static final double POINTS_PER_UNIT = 6;

  /** Height of a row with one line of text, in points. */
  public static final double LINE = 15.5;

  /** Points of one step of indention. */
  private static final double INDENT = 9;

  private static final Look TITLE =
      Look.TEXT.size(14).heavy().ink(Palette.NAVY).ruled(Palette.NAVY);

  private static final Look BACK = Look.NOTE.linked().right().ruled(Palette.NAVY);

  private final XSSFSheet sheet;
  private final Styles styles;

  /** A canvas on a sheet, whose cells get their styles from those of its workbook. */
  public Canvas(XSSFSheet sheet, Styles styles) {
    this.sheet = sheet;
    this.styles = styles;
  }

  /** What it writes on. */
  public XSSFSheet sheet() {
    return sheet;
  }

  /** The styles of the workbook. */
  public Styles styles() {
    return styles;
  }

  /** Sets the widths of the columns from the left, in digits of standard size. */
  public void widths(double... units) {
    for (int i = 0; i < units.length; i++) {
      sheet.setColumnWidth(i, (int) Math.round(units[i] * 256));
    }
  }

  /** Sets the height of a row. */
  public void height(int row, double points) {
    row(row).setHeightInPoints((float) points);
  }

  /** The height of a row. */
  public double height(int row) {
    return row(row).getHeightInPoints();
  }

  /** The head of the sheet over so many columns; its right end leads back to サマリー. */
  public void title(String text, int lastColumn) {
    height(0, 24);
    for (int column = 0; column <= lastColumn; column++) {
      cell(0, column, TITLE);
    }
    text(0, 0, text, TITLE);
    link(text(0, lastColumn, "サマリーへ", BACK), SheetName.SUMMARY, 0);
    sheet.setDisplayGridlines(false);
  }

  /** The heads of the columns of a table, from the first column on. */
  public void heads(int row, String... names) {
    for (int column = 0; column < names.length; column++) {
      text(row, column, names[column], Look.HEAD);
    }
  }

  /** Lets a click on a cell lead to the first cell of a row, from 0, of a sheet. */
  public void link(XSSFCell cell, SheetName target, int row) {
    XSSFHyperlink link =
        sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress("'%s'!A%d".formatted(target.title(), row + 1));
    cell.setHyperlink(link);
  }

  /** A formula; the cell carries the text that it gives, for programs that do not reckon. */
  public void formula(int row, int column, String formula, String text, Look look) {
    XSSFCell cell = cell(row, column, look);
    cell.setCellFormula(formula);
    cell.setCellValue(text);
  }

  /** Gives a cell a name that readers' formulas can use. */
  public void name(String name, int row, int column) {
    XSSFName named = sheet.getWorkbook().createName();
    named.setNameName(name);
    named.setRefersToFormula(
        new CellReference(sheet.getSheetName(), row, column, true, true).formatAsString());
  }

  /** Takes the figures of a row. */
  public FigureRow figures(int row) {
    return (column, figure, look) -> number(row, column, figure, look);
  }

  /**
   * Takes the sums of the rows above, from one on, and writes them as formulas; if there are any.
   */
  public FigureRow sums(int row, int first) {
    return first == row
        ? figures(row)
        : (column, sum, look) ->
            sum(row, column, sum, look, new CellRangeAddress(first, row - 1, column, column));
  }

  /** The sum of the cells to the left, from a column on, as a formula; a dash if not known. */
  public void sumAcross(int row, int column, int first, @Nullable Number sum, Look look) {
    sum(row, column, sum, look, new CellRangeAddress(row, row, first, column - 1));
  }

  /** The formula carries the sum that was counted, for programs that do not reckon themselves. */
  private void sum(int row, int column, @Nullable Number sum, Look look, CellRangeAddress parts) {
    number(row, column, sum, look);
    if (sum != null) {
      XSSFCell cell = row(row).getCell(column);
      cell.setCellFormula("SUM(" + parts.formatAsString() + ")");
      cell.setCellValue(sum.doubleValue());
    }
  }

  /** Points from the left edge of one column to the right edge of another. */
  public double width(int left, int right) {
    double units = 0;
    for (int column = left; column <= right; column++) {
      units += sheet.getColumnWidth(column) / 256.0;
    }
    return units * POINTS_PER_UNIT;
  }

  /** A text; the end of one that is longer than a cell holds gives way to an ellipsis. */
  public XSSFCell text(int row, int column, String text, Look look) {
    XSSFCell cell = cell(row, column, look);
    CellText.put(cell, text);
    return cell;
  }

  /** A number, or a dash where it is not known. */
  public void number(int row, int column, @Nullable Number number, Look look) {
    XSSFCell cell = cell(row, column, look);
    if (number == null) {
      cell.setCellValue(NONE);
    } else {
      cell.setCellValue(number.doubleValue());
    }
  }

  /** Nothing: a chart leaves a gap there, where it would draw words as 0. */
  public void blank(int row, int column, Look look) {
    cell(row, column, look).setBlank();
  }

  /** A month, as the first of its days, or a dash where it is not known. */
  public void month(int row, int column, @Nullable YearMonth month, Look look) {
    month(row, column, month, look, Look.MONTH);
  }

  /** The same in another format, such as {@link Look#SHORT_MONTH}. */
  public void month(int row, int column, @Nullable YearMonth month, Look look, String format) {
    if (month == null) {
      text(row, column, NONE, look.centred());
    } else {
      cell(row, column, look.format(format).centred()).setCellValue(month.atDay(1));
    }
  }

  /** Text over several columns. */
  public XSSFCell span(int row, int left, int right, String text, Look look) {
    join(row, left, right, look);
    return text(row, left, text, look);
  }

  /** Text that runs on over empty cells up to a column; they are not joined. */
  public void flow(int row, int left, int right, String text, Look look) {
    for (int column = left; column <= right; column++) {
      cell(row, column, look.flowing());
    }
    text(row, left, text, look.flowing());
  }

  /** A number over several columns, or a dash where it is not known. */
  public void span(int row, int left, int right, @Nullable Number number, Look look) {
    join(row, left, right, look);
    number(row, left, number, look);
  }

  /** Text over several columns in as many lines as it needs; returns the height in points. */
  public double paragraph(int row, int left, int right, String text, Look look) {
    span(row, left, right, text, look.wrapped());
    double width = width(left, right) - look.place().indent() * INDENT;
    double height = TextSize.height(TextSize.lines(text, look.size(), width), look.size());
    height(row, height);
    return height;
  }

  private void join(int row, int left, int right, Look look) {
    for (int column = left; column <= right; column++) {
      cell(row, column, look);
    }
    if (right > left) {
      sheet.addMergedRegion(new CellRangeAddress(row, row, left, right));
    }
  }

  private XSSFCell cell(int row, int column, Look look) {
    XSSFRow there = row(row);
    XSSFCell cell =
        there.getCell(column) == null ? there.createCell(column) : there.getCell(column);
    cell.setCellStyle(styles.of(look));
    return cell;
  }

  private XSSFRow row(int row) {
    return sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
  }
}
