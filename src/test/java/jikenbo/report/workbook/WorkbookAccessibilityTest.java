package jikenbo.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import jikenbo.report.workbook.look.Palette;
import jikenbo.report.workbook.look.SheetName;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whether the workbook can be read by those who listen to it, see little or do not see colours, as
 * far as a file shows that.
 */
class WorkbookAccessibilityTest {

  private static final double LEGIBLE = 4.5;
  private static final double VISIBLE = 3;
  private static final Pattern CHART_FILL =
      Pattern.compile("<c:(?:ser|dPt)>.*?<a:srgbClr val=\"(\\p{XDigit}{6})\"", Pattern.DOTALL);

  @ParameterizedTest
  @EnumSource
  void everyChartHasANameOfItsOwnAndSaysWhatItShows(Situation situation) throws IOException {
    Written written = Written.of(situation);
    Set<String> names = new HashSet<>();
    for (XSSFChart chart : WorkbookCharts.of(written.workbook())) {
      String name = WorkbookCharts.frame(chart).getName();

      assertThat(name).matches("[a-z]+(-[a-z]+)*");
      assertThat(names.add(name)).as(name).isTrue();
      assertThat(description(chart))
          .as(name)
          .contains("グラフ「" + chart.getTitleText().getString() + "」。")
          .matches(".+」。.*[0-9].*。");
    }
  }

  @Test
  void descriptionTellsTheValues() throws IOException {
    Written written = Written.of(Situation.QUIET_MONTH);
    assertThat(WorkbookCharts.of(written.sheet(SheetName.SUMMARY)))
        .extracting(WorkbookAccessibilityTest::description)
        .first()
        .asString()
        .endsWith("公表件数：最大は2026年8月の1、最後は2026年9月の0。");
  }

  @Test
  void namesOfChartsDoNotDependOnTheMonth() throws IOException {
    assertThat(chartNames(Situation.YEAR)).isEqualTo(chartNames(Situation.THREE_YEARS));
  }

  @ParameterizedTest
  @EnumSource
  void onlyWordsAndTheCardsOfTheSummaryRunOverJoinedCells(Situation situation) throws IOException {
    Written written = Written.of(situation);
    for (SheetName name : SheetName.values()) {
      XSSFSheet sheet = written.sheet(name);
      for (CellRangeAddress region : sheet.getMergedRegions()) {
        if (name != SheetName.SUMMARY || region.getFirstRow() > lastCardRow(sheet)) {
          Row row = sheet.getRow(region.getFirstRow());
          assertThat(Cells.type(row.getCell(region.getFirstColumn())))
              .as("%s %s", name.title(), region.formatAsString())
              .isEqualTo(CellType.STRING);
          assertThat(row)
              .as("%s %s", name.title(), region.formatAsString())
              .filteredOn(cell -> !region.isInRange(cell) && !isPanel(region))
              .noneMatch(WorkbookAccessibilityTest::isNumber);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void noNumberStandsWithoutAHeadOverIt(Situation situation) throws IOException {
    Written written = Written.of(situation);
    for (SheetName name : SheetName.values()) {
      XSSFSheet sheet = written.sheet(name);
      int lastCardRow = name == SheetName.SUMMARY ? lastCardRow(sheet) : -1;
      Set<Integer> headed = new HashSet<>();
      List<String> bare = new ArrayList<>();
      for (Row row : sheet) {
        boolean table = row.getRowNum() > lastCardRow && !isLegend(row);
        for (Cell cell : row) {
          if (isHead(cell)) {
            headed.add(cell.getColumnIndex());
          } else if (table && isNumber(cell) && !headed.contains(cell.getColumnIndex())) {
            bare.add(cell.getAddress().formatAsString());
          }
        }
      }
      assertThat(bare).as(name.title()).isEmpty();
    }
  }

  @Test
  void listIsATableWithHeadsAndBands() throws IOException {
    Written written = Written.of(Situation.YEAR);
    XSSFTable table = written.sheet(SheetName.DISCLOSURES).getTables().get(0);

    assertThat(table.getHeaderRowCount()).isOne();
    assertThat(table.getStyle().isShowRowStripes()).isTrue();
    assertThat(table.getStyleName()).isEqualTo("TableStyleLight2");
  }

  @ParameterizedTest
  @EnumSource
  void everySheetBeginsWithItsTitle(Situation situation) throws IOException {
    Written written = Written.of(situation);
    for (SheetName name : SheetName.values()) {
      assertThat(written.sheet(name).getRow(0).getCell(0).getStringCellValue()).isNotBlank();
    }
  }

  @ParameterizedTest
  @EnumSource
  void lettersStandOutFromTheirBackground(Situation situation) throws IOException {
    Written written = Written.of(situation);
    for (SheetName name : SheetName.values()) {
      for (Row row : written.sheet(name)) {
        for (Cell cell : row) {
          if (Cells.type(cell) != CellType.BLANK) {
            XSSFCellStyle style = (XSSFCellStyle) cell.getCellStyle();
            assertThat(
                    contrast(
                        value(style.getFont().getXSSFColor()),
                        value(style.getFillForegroundColorColor())))
                .as("%s %s", name.title(), cell.getAddress())
                .isGreaterThanOrEqualTo(LEGIBLE);
          }
        }
      }
    }
  }

  @Test
  void lettersStandOutFromTheDarkestShadeOfAColourScale() {
    assertThat(contrast(Palette.INK.value(), Palette.TINT.value())).isGreaterThanOrEqualTo(LEGIBLE);
  }

  @ParameterizedTest
  @EnumSource
  void marksOfChartsStandOutFromThePaper(Situation situation) throws IOException {
    Written written = Written.of(situation);
    for (XSSFChart chart : WorkbookCharts.of(written.workbook())) {
      Matcher fill = CHART_FILL.matcher(chart.getCTChartSpace().xmlText());
      while (fill.find()) {
        assertThat(contrast(Integer.parseInt(fill.group(1), 16), Palette.WHITE.value()))
            .as("%s %s", WorkbookCharts.frame(chart).getName(), fill.group(1))
            .isGreaterThanOrEqualTo(VISIBLE);
      }
    }
  }

  private List<String> chartNames(Situation situation) throws IOException {
    Written written = Written.of(situation);
    return WorkbookCharts.of(written.workbook()).stream()
        .map(chart -> WorkbookCharts.frame(chart).getName())
        .toList();
  }

  private static String description(XSSFChart chart) {
    return WorkbookCharts.frame(chart)
        .getCTGraphicalObjectFrame()
        .getNvGraphicFramePr()
        .getCNvPr()
        .getDescr();
  }

  /** The cards are figures on a page, not a table. */
  private static int lastCardRow(XSSFSheet summary) {
    return Cells.row(summary, 0, "前年度同期比");
  }

  /** Words in place of a chart, beside a table or below it. */
  private static boolean isPanel(CellRangeAddress region) {
    return region.getFirstRow() < region.getLastRow();
  }

  private static boolean isNumber(Cell cell) {
    return Cells.type(cell) == CellType.NUMERIC;
  }

  private static boolean isHead(Cell cell) {
    return Palette.HEADER.value()
        == value(((XSSFCellStyle) cell.getCellStyle()).getFillForegroundColorColor());
  }

  /** The legend of a heat map, which tells itself what it is. */
  private static boolean isLegend(Row row) {
    return StreamSupport.stream(row.spliterator(), false)
        .anyMatch(cell -> cell.toString().startsWith("色の凡例"));
  }

  /** White where there is no colour. */
  private static int value(@Nullable XSSFColor colour) {
    return colour == null || colour.getARGBHex() == null
        ? Palette.WHITE.value()
        : Integer.parseInt(colour.getARGBHex().substring(2), 16);
  }

  /** As WCAG 2 defines it. */
  private static double contrast(int one, int other) {
    double first = luminance(one);
    double second = luminance(other);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double luminance(int colour) {
    return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
  }

  private static double linear(int channel) {
    double share = (channel & 0xFF) / 255.0;
    return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
