package jikenbo.report.workbook.look;

import java.time.format.DateTimeFormatter;
import jikenbo.report.Phrases;
import jikenbo.report.ReportContext;
import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How sheets come out of the printer: A4 landscape on whole pages, numbered at the foot. */
public final class PrintLayout {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd");
  private static final double CENTIMETRE = 1 / 2.54;

  /** Centimetres between the margins. */
  private static final double PRINTED_WIDTH = 29.7 - 2 * 1;

  private static final double PRINTED_HEIGHT = 21 - 1 - 1.5;

  /** Typeface and size, in the code of page footers. */
  private static final String LETTERS = "&\"" + Styles.TYPEFACE + ",標準\"&8";

  private final ReportContext context;

  /**
   * The layout of a report.
   *
   * @param context whose month and day of creation stand at the foot of each page
   */
  public PrintLayout(ReportContext context) {
    this.context = context;
  }

  /**
   * Points of height that fill a page together with so many points of width; a little less, so that
   * a program which rounds heights up does not make the page narrower.
   */
  public static double pageHeight(double width) {
    return 0.985 * width * PRINTED_HEIGHT / PRINTED_WIDTH;
  }

  /** All of the area on one page. */
  public void onePage(XSSFSheet sheet, int lastRow, int lastColumn) {
    set(sheet, lastRow, lastColumn, 1);
  }

  /** As many pages as it takes, each as wide as the area; the rows at the head on every page. */
  public void manyPages(XSSFSheet sheet, int lastRow, int lastColumn, int firstHead, int lastHead) {
    set(sheet, lastRow, lastColumn, 0);
    sheet.setRepeatingRows(new CellRangeAddress(firstHead, lastHead, -1, -1));
  }

  private void set(XSSFSheet sheet, int lastRow, int lastColumn, int pagesHigh) {
    XSSFWorkbook workbook = sheet.getWorkbook();
    workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, lastColumn, 0, lastRow);
    sheet.setFitToPage(true);
    sheet.setHorizontallyCenter(true);
    PrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    setup.setLandscape(true);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) pagesHigh);
    sheet.setMargin(PageMargin.LEFT, CENTIMETRE);
    sheet.setMargin(PageMargin.RIGHT, CENTIMETRE);
    sheet.setMargin(PageMargin.TOP, CENTIMETRE);
    sheet.setMargin(PageMargin.BOTTOM, 1.5 * CENTIMETRE);
    sheet.setMargin(PageMargin.HEADER, 0.5 * CENTIMETRE);
    sheet.setMargin(PageMargin.FOOTER, 0.7 * CENTIMETRE);
    foot(sheet);
  }

  private void foot(XSSFSheet sheet) {
    Footer footer = sheet.getFooter();
    footer.setLeft(LETTERS + "セキュリティ事案 月次報告　" + Phrases.month(context.month()));
    footer.setCenter(LETTERS + "&P / &N");
    footer.setRight(LETTERS + "作成 " + DAY.format(context.createdAt()));
  }
}
