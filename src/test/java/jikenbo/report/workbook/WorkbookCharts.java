package jikenbo.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The native charts of a workbook that was read back. */
public final class WorkbookCharts {

  private static final Pattern REFERENCE = Pattern.compile("<c:f>([^<]+)</c:f>");
  private static final Pattern VALUES =
      Pattern.compile("<c:val>.*?<c:f>([^<]+)</c:f>", Pattern.DOTALL);

  private static final Pattern SERIES =
      Pattern.compile(
          "<c:ser>.*?<c:tx>.*?<c:v>([^<]+)</c:v>.*?<c:cat>.*?<c:f>([^<]+)</c:f>"
              + ".*?<c:val>.*?<c:f>([^<]+)</c:f>",
          Pattern.DOTALL);

  private WorkbookCharts() {}

  public static List<XSSFChart> of(XSSFWorkbook workbook) {
    List<XSSFChart> charts = new ArrayList<>();
    workbook.forEach(sheet -> charts.addAll(of((XSSFSheet) sheet)));
    return charts;
  }

  public static List<XSSFChart> of(XSSFSheet sheet) {
    return sheet.getRelations().stream()
        .filter(XSSFDrawing.class::isInstance)
        .map(POIXMLDocumentPart::getRelations)
        .flatMap(List::stream)
        .filter(XSSFChart.class::isInstance)
        .map(XSSFChart.class::cast)
        .toList();
  }

  /** The frame of a chart, which has its name. */
  static XSSFGraphicFrame frame(XSSFChart chart) {
    XSSFDrawing drawing = (XSSFDrawing) Objects.requireNonNull(chart.getParent());
    String relation = "\"" + drawing.getRelationId(chart) + "\"";
    return drawing.getShapes().stream()
        .filter(XSSFGraphicFrame.class::isInstance)
        .map(XSSFGraphicFrame.class::cast)
        .filter(frame -> graphic(frame).contains(relation))
        .findFirst()
        .orElseThrow();
  }

  private static String graphic(XSSFGraphicFrame frame) {
    return frame.getCTGraphicalObjectFrame().getGraphic().getGraphicData().xmlText();
  }

  /** Every range that a chart refers to. */
  static List<String> references(XSSFChart chart) {
    return matches(REFERENCE, chart);
  }

  /** The series that a chart draws. */
  static List<Drawn> series(XSSFChart chart) {
    List<Drawn> series = new ArrayList<>();
    Matcher matcher = SERIES.matcher(chart.getCTChartSpace().xmlText());
    while (matcher.find()) {
      series.add(new Drawn(matcher.group(1), matcher.group(2), matcher.group(3)));
    }
    return series;
  }

  /**
   * One series as the file has it.
   *
   * @param name as the legend shows it
   * @param categories the range of its categories
   * @param values the range of its values
   */
  record Drawn(String name, String categories, String values) {}

  /** The numbers that a chart draws, from the cells that it refers to. */
  public static List<@Nullable Double> values(XSSFChart chart, XSSFWorkbook workbook) {
    List<@Nullable Double> values = new ArrayList<>();
    for (String range : matches(VALUES, chart)) {
      for (Cell cell : cells(range, workbook)) {
        values.add(cell.getCellType() == CellType.BLANK ? null : cell.getNumericCellValue());
      }
    }
    return values;
  }

  /** The sheet that a range lies on. */
  static String sheet(String range) {
    return new AreaReference(range, SpreadsheetVersion.EXCEL2007).getFirstCell().getSheetName();
  }

  static List<Cell> cells(String range, XSSFWorkbook workbook) {
    List<Cell> cells = new ArrayList<>();
    AreaReference area = new AreaReference(range, workbook.getSpreadsheetVersion());
    for (CellReference reference : area.getAllReferencedCells()) {
      XSSFSheet sheet = workbook.getSheet(reference.getSheetName());
      cells.add(sheet.getRow(reference.getRow()).getCell(reference.getCol()));
    }
    return cells;
  }

  private static List<String> matches(Pattern pattern, XSSFChart chart) {
    List<String> ranges = new ArrayList<>();
    Matcher matcher = pattern.matcher(chart.getCTChartSpace().xmlText());
    while (matcher.find()) {
      ranges.add(matcher.group(1));
    }
    return ranges;
  }
}
