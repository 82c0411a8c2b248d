package jikenbo.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jikenbo.report.workbook.look.Canvas;
import jikenbo.report.workbook.look.Palette;
import jikenbo.report.workbook.look.Styles;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextFont;
import org.openxmlformats.schemas.drawingml.x2006.main.ThemeDocument;

/** Whether the workbook is one that Excel opens without repair and prints on whole pages. */
class WorkbookFormTest {

  @ParameterizedTest
  @EnumSource
  void everyPartIsValidAgainstItsSchema(Situation situation) throws IOException {
    XSSFWorkbook workbook = Written.of(situation).workbook();
    assertThat(errors(workbook.getCTWorkbook())).as("workbook").isEmpty();
    assertThat(errors(workbook.getStylesSource().getCTStylesheet())).as("styles").isEmpty();
    for (Sheet sheet : workbook) {
      XSSFSheet one = (XSSFSheet) sheet;
      assertThat(errors(one.getCTWorksheet())).as(sheet.getSheetName()).isEmpty();
      for (XSSFTable table : one.getTables()) {
        assertThat(errors(table.getCTTable())).as("table").isEmpty();
      }
    }
    for (XSSFChart chart : WorkbookCharts.of(workbook)) {
      assertThat(errors(chart.getCTChartSpace())).as(chart.getTitleText().getString()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void chartsDrawFilledCellsOfThisWorkbook(Situation situation) throws IOException {
    XSSFWorkbook workbook = Written.of(situation).workbook();
    for (XSSFChart chart : WorkbookCharts.of(workbook)) {
      List<String> ranges = WorkbookCharts.references(chart);
      assertThat(ranges).as(chart.getTitleText().getString()).hasSizeGreaterThanOrEqualTo(2);
      assertThat(ranges)
          .flatMap(range -> WorkbookCharts.cells(range, workbook))
          .allMatch(WorkbookFormTest::filled);
    }
  }

  /** A series is named as the head of its numbers, and its categories stand beside them. */
  @ParameterizedTest
  @EnumSource
  void chartsDrawTheRangesThatTheyName(Situation situation) throws IOException {
    XSSFWorkbook workbook = Written.of(situation).workbook();
    for (XSSFChart chart : WorkbookCharts.of(workbook)) {
      assertThat(WorkbookCharts.series(chart)).isNotEmpty();
      for (WorkbookCharts.Drawn series : WorkbookCharts.series(chart)) {
        CellRangeAddress values = range(series.values());
        CellRangeAddress categories = range(series.categories());
        Sheet sheet = workbook.getSheet(WorkbookCharts.sheet(series.values()));
        boolean lying = categories.getLastRow() < values.getFirstRow();
        String head =
            lying
                ? sheet.getRow(values.getFirstRow()).getCell(0).getStringCellValue()
                : head(sheet, values);
        assertThat(head)
            .as("%s of %s", series, chart.getTitleText().getString())
            .startsWith(series.name());
        assertThat(values.getNumberOfCells()).isEqualTo(categories.getNumberOfCells());
        assertThat(lying ? values.getFirstColumn() : values.getFirstRow())
            .isEqualTo(lying ? categories.getFirstColumn() : categories.getFirstRow());
      }
    }
  }

  private static CellRangeAddress range(String reference) {
    return CellRangeAddress.valueOf(reference.substring(reference.indexOf('!') + 1));
  }

  /** The words above a column of numbers. */
  private static String head(Sheet sheet, CellRangeAddress values) {
    return IntStream.iterate(values.getFirstRow() - 1, row -> row >= 0, row -> row - 1)
        .mapToObj(row -> sheet.getRow(row).getCell(values.getFirstColumn()))
        .filter(cell -> cell.getCellType() == CellType.STRING)
        .map(Cell::getStringCellValue)
        .filter(words -> !words.equals(Canvas.NONE))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void ordinaryMonthHasAllItsCharts() throws IOException {
    XSSFWorkbook workbook = Written.of(Situation.YEAR).workbook();
    assertThat(WorkbookCharts.of(workbook.getSheet("サマリー"))).hasSize(3);
    assertThat(WorkbookCharts.of(workbook.getSheet("月別推移"))).hasSize(2);
    assertThat(WorkbookCharts.of(workbook.getSheet("原因別"))).hasSize(3);
    assertThat(WorkbookCharts.of(workbook.getSheet("分野別"))).hasSize(3);
    assertThat(WorkbookCharts.of(workbook.getSheet("影響人数"))).hasSize(3);
    for (String name : List.of("情報の種類", "手口", "地域")) {
      assertThat(WorkbookCharts.of(workbook.getSheet(name))).as(name).hasSize(2);
    }
    assertThat(WorkbookCharts.of(workbook.getSheet("公表までの日数"))).hasSize(1);
    assertThat(WorkbookCharts.of(workbook))
        .allSatisfy(
            chart -> {
              assertThat(chart.getTitleOverlay()).isFalse();
              assertThat(chart.getCTChartSpace().xmlText())
                  .contains(Styles.TYPEFACE)
                  .doesNotContain("schemeClr")
                  .doesNotContain("sourceLinked=\"1\"", "sourceLinked=\"true\"");
            });
  }

  @Test
  void whereNoNumberOfPeopleIsKnownWordsStandInPlaceOfTheChart() throws IOException {
    XSSFWorkbook workbook = Written.of(Situation.ONE_POST).workbook();
    for (String name : List.of("月別推移", "原因別", "分野別")) {
      XSSFSheet sheet = workbook.getSheet(name);

      assertThat(WorkbookCharts.of(sheet))
          .extracting(chart -> chart.getTitleText().getString())
          .isNotEmpty()
          .noneMatch(title -> title.contains("影響人数"));
      List<String> words = new ArrayList<>();
      sheet.forEach(row -> row.forEach(cell -> words.add(cell.toString())));
      assertThat(words).contains("影響人数が判明した事案がないため、グラフはありません。");
    }
  }

  @ParameterizedTest
  @EnumSource
  void everySheetPrintsOnWholePagesOfA4Landscape(Situation situation) throws IOException {
    XSSFWorkbook workbook = Written.of(situation).workbook();
    for (Sheet sheet : workbook) {
      PrintSetup setup = sheet.getPrintSetup();
      assertThat(setup.getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
      assertThat(setup.getLandscape()).isTrue();
      assertThat(sheet.getFitToPage()).isTrue();
      assertThat(setup.getFitWidth()).isEqualTo((short) 1);
      assertThat(sheet.getFooter().getCenter()).endsWith("&P / &N");
      assertThat(workbook.getPrintArea(workbook.getSheetIndex(sheet))).isNotNull();
      boolean onePage = List.of("サマリー", "月別推移", "原因×分野").contains(sheet.getSheetName());
      assertThat(setup.getFitHeight()).isEqualTo((short) (onePage ? 1 : 0));
      assertThat(sheet.getRepeatingRows() == null).isEqualTo(onePage);
    }
  }

  @Test
  void everyCellIsWrittenInTheOneTypeface() throws IOException {
    XSSFWorkbook workbook = Written.of(Situation.YEAR).workbook();
    for (int i = 0; i < workbook.getNumberOfFonts(); i++) {
      assertThat(workbook.getFontAt(i).getFontName()).isEqualTo(Styles.TYPEFACE);
    }
    assertThat(workbook.getNumCellStyles()).isLessThan(150);
  }

  @Test
  void readersFindAThemeAndAStandardStyle() throws IOException {
    try (XSSFWorkbook workbook = Written.copyOf(Situation.ONE_POST).workbook()) {
      ThemeDocument theme = ThemeDocument.Factory.parse(part(workbook, XSSFRelation.THEME));
      assertThat(errors(theme)).isEmpty();
      assertThat(rgb(theme.getTheme().getThemeElements().getClrScheme().getAccent1()))
          .isEqualTo(Palette.MAIN.bytes());
      assertThat(rgb(theme.getTheme().getThemeElements().getClrScheme().getAccent2()))
          .isEqualTo(Palette.OTHER.bytes());
      assertThat(rgb(theme.getTheme().getThemeElements().getClrScheme().getAccent3()))
          .isEqualTo(Palette.THIRD.bytes());
      assertThat(theme.getTheme().getThemeElements().getFontScheme().getMinorFont().getLatin())
          .returns(Styles.TYPEFACE, CTTextFont::getTypeface);
      var styles = workbook.getStylesSource().getCTStylesheet().getCellStyles();
      assertThat(styles.getCellStyleArray(0).getName()).isEqualTo("Normal");
      assertThat(styles.getCellStyleArray(0).getBuiltinId()).isZero();
      assertThat(workbook.getFontAt(0).getScheme()).isEqualTo(FontScheme.MINOR);
    } catch (XmlException e) {
      throw new AssertionError(e);
    }
  }

  private static InputStream part(XSSFWorkbook workbook, XSSFRelation kind) throws IOException {
    return workbook
        .getPackage()
        .getPartsByContentType(kind.getContentType())
        .get(0)
        .getInputStream();
  }

  private static byte[] rgb(CTColor colour) {
    return colour.getSrgbClr().getVal();
  }

  @ParameterizedTest
  @EnumSource
  void listPrintsTheReportMonthWhichStandsOnTop(Situation situation) throws IOException {
    XSSFWorkbook workbook = Written.of(situation).workbook();
    XSSFSheet list = workbook.getSheet("一覧");
    int last =
        new AreaReference(
                workbook.getPrintArea(workbook.getSheetIndex(list)), SpreadsheetVersion.EXCEL2007)
            .getLastCell()
            .getRow();
    for (int row = 2; row <= list.getLastRowNum(); row++) {
      Cell month = list.getRow(row).getCell(0);
      boolean reported =
          month.getCellType() == CellType.NUMERIC
              && YearMonth.from(month.getLocalDateTimeCellValue()).equals(Situation.MONTH);
      assertThat(reported).as("%s", month.getAddress()).isEqualTo(row <= last);
    }
  }

  @Test
  void propertiesTellTheReportAndTheTimeOfTheContext() throws IOException {
    XSSFWorkbook workbook = Written.of(Situation.ONE_POST).workbook();
    POIXMLProperties.CoreProperties properties = workbook.getProperties().getCoreProperties();

    assertThat(properties.getTitle()).isEqualTo("セキュリティ事案 月次報告 2026年9月");
    assertThat(properties.getCreator()).isEqualTo("Jikenbo");
    assertThat(properties.getCreated().toInstant()).isEqualTo("2026-10-01T00:00:00Z");
    assertThat(properties.getModified().toInstant()).isEqualTo("2026-10-01T00:00:00Z");
  }

  private static List<XmlError> errors(XmlObject part) {
    List<XmlError> errors = new ArrayList<>();
    part.validate(new XmlOptions().setErrorListener(errors));
    return errors;
  }

  /**
   * Whether a cell has something to draw: a word, a number or, for people, the dash. A month that
   * is not covered is a gap.
   */
  private static boolean filled(Cell cell) {
    boolean months = List.of("月別推移", "原因別", "分野別").contains(cell.getSheet().getSheetName());
    if (months && cell.getCellType() == CellType.BLANK) {
      return true;
    }
    String words = new DataFormatter().formatCellValue(cell);
    Cell head = cell.getSheet().getRow(2).getCell(cell.getColumnIndex());
    boolean people = head != null && head.toString().startsWith("影響人数\n");
    return !words.isEmpty() && (!words.equals(Canvas.NONE) || people);
  }
}
