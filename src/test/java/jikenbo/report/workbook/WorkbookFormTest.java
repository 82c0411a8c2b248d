package jikenbo.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jikenbo.coding.RuleBook;
import jikenbo.fixture.MemoryCasebook;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether the workbook is one that Excel opens without repair and prints on whole pages. */
class WorkbookFormTest {

  private static final Pattern REFERENCE = Pattern.compile("<c:f>([^<]+)</c:f>");

  private final Path file;

  WorkbookFormTest(@TempDir Path folder) {
    file = folder.resolve("report.xlsx");
  }

  @ParameterizedTest
  @EnumSource
  void everyPartIsValidAgainstItsSchema(Situation situation) throws IOException {
    try (XSSFWorkbook workbook = write(situation)) {
      assertThat(errors(workbook.getCTWorkbook())).as("workbook").isEmpty();
      assertThat(errors(workbook.getStylesSource().getCTStylesheet())).as("styles").isEmpty();
      for (Sheet sheet : workbook) {
        XSSFSheet one = (XSSFSheet) sheet;
        assertThat(errors(one.getCTWorksheet())).as(sheet.getSheetName()).isEmpty();
        for (XSSFTable table : one.getTables()) {
          assertThat(errors(table.getCTTable())).as("table").isEmpty();
        }
      }
      for (XSSFChart chart : charts(workbook)) {
        assertThat(errors(chart.getCTChartSpace())).as(chart.getTitleText().getString()).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void chartsDrawFilledCellsOfThisWorkbook(Situation situation) throws IOException {
    try (XSSFWorkbook workbook = write(situation)) {
      for (XSSFChart chart : charts(workbook)) {
        Matcher references = REFERENCE.matcher(chart.getCTChartSpace().xmlText());
        int count = 0;
        while (references.find()) {
          count++;
          assertThat(filled(workbook, references.group(1))).as(references.group(1)).isTrue();
        }
        assertThat(count).as(chart.getTitleText().getString()).isGreaterThanOrEqualTo(2);
      }
    }
  }

  @Test
  void ordinaryMonthHasAllItsCharts() throws IOException {
    try (XSSFWorkbook workbook = write(Situation.YEAR)) {
      assertThat(charts(workbook.getSheet("サマリー"))).hasSize(3);
      assertThat(charts(workbook.getSheet("月別推移"))).hasSize(2);
      assertThat(charts(workbook.getSheet("原因別"))).hasSize(3);
      assertThat(charts(workbook.getSheet("分野別"))).hasSize(3);
      assertThat(charts(workbook.getSheet("公表までの日数"))).hasSize(1);
      assertThat(charts(workbook))
          .allSatisfy(
              chart -> {
                assertThat(chart.getTitleOverlay()).isFalse();
                assertThat(chart.getCTChartSpace().xmlText())
                    .contains(Styles.TYPEFACE)
                    .doesNotContain("schemeClr")
                    .doesNotContain("sourceLinked=\"1\"", "sourceLinked=\"true\"");
              });
    }
  }

  @ParameterizedTest
  @EnumSource
  void everySheetPrintsOnWholePagesOfA4Landscape(Situation situation) throws IOException {
    try (XSSFWorkbook workbook = write(situation)) {
      for (Sheet sheet : workbook) {
        PrintSetup setup = sheet.getPrintSetup();
        assertThat(setup.getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        assertThat(setup.getLandscape()).isTrue();
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(setup.getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getFooter().getCenter()).endsWith("&P / &N");
        assertThat(workbook.getPrintArea(workbook.getSheetIndex(sheet))).isNotNull();
        boolean onePage = List.of("サマリー", "月別推移").contains(sheet.getSheetName());
        assertThat(setup.getFitHeight()).isEqualTo((short) (onePage ? 1 : 0));
        assertThat(sheet.getRepeatingRows() == null).isEqualTo(onePage);
      }
    }
  }

  @Test
  void everyCellIsWrittenInTheOneTypeface() throws IOException {
    try (XSSFWorkbook workbook = write(Situation.YEAR)) {
      for (int i = 0; i < workbook.getNumberOfFonts(); i++) {
        assertThat(workbook.getFontAt(i).getFontName()).isEqualTo(Styles.TYPEFACE);
      }
      assertThat(workbook.getNumCellStyles()).isLessThan(150);
    }
  }

  @Test
  void propertiesTellTheReportAndTheTimeOfTheContext() throws IOException {
    try (XSSFWorkbook workbook = write(Situation.ONE_POST)) {
      POIXMLProperties.CoreProperties properties = workbook.getProperties().getCoreProperties();

      assertThat(properties.getTitle()).isEqualTo("セキュリティ事案 月次報告 2026年9月");
      assertThat(properties.getCreator()).isEqualTo("Jikenbo");
      assertThat(properties.getCreated().toInstant()).isEqualTo("2026-10-01T00:00:00Z");
      assertThat(properties.getModified().toInstant()).isEqualTo("2026-10-01T00:00:00Z");
    }
  }

  private XSSFWorkbook write(Situation situation) throws IOException {
    MemoryCasebook casebook = situation.casebook();
    new WorkbookReport(RuleBook.standard())
        .write(file, Situation.context(casebook), casebook, casebook.statistics());
    return new XSSFWorkbook(Files.newInputStream(file));
  }

  private static List<XmlError> errors(XmlObject part) {
    List<XmlError> errors = new ArrayList<>();
    part.validate(new XmlOptions().setErrorListener(errors));
    return errors;
  }

  private static List<XSSFChart> charts(XSSFWorkbook workbook) {
    List<XSSFChart> charts = new ArrayList<>();
    workbook.forEach(sheet -> charts.addAll(charts((XSSFSheet) sheet)));
    return charts;
  }

  private static List<XSSFChart> charts(XSSFSheet sheet) {
    return sheet.getRelations().stream()
        .filter(XSSFDrawing.class::isInstance)
        .map(POIXMLDocumentPart::getRelations)
        .flatMap(List::stream)
        .filter(XSSFChart.class::isInstance)
        .map(XSSFChart.class::cast)
        .toList();
  }

  /** Whether every cell of a range holds a word or a number, or, for people, the dash. */
  private static boolean filled(XSSFWorkbook workbook, String range) {
    AreaReference area = new AreaReference(range, workbook.getSpreadsheetVersion());
    for (CellReference reference : area.getAllReferencedCells()) {
      XSSFSheet sheet = workbook.getSheet(reference.getSheetName());
      Cell cell = sheet.getRow(reference.getRow()).getCell(reference.getCol());
      String words = new DataFormatter().formatCellValue(cell);
      boolean people =
          sheet.getRow(2).getCell(reference.getCol()).getStringCellValue().startsWith("影響人数\n");
      if (words.isEmpty() || (words.equals(Canvas.NONE) && !people)) {
        return false;
      }
    }
    return true;
  }
}
