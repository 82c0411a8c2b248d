package jikenbo.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jikenbo.coding.rule.RuleBook;
import jikenbo.fixture.MemoryCasebook;
import jikenbo.report.workbook.list.ListRoom;
import jikenbo.report.workbook.look.Canvas;
import jikenbo.report.workbook.look.PrintLayout;
import jikenbo.report.workbook.look.SheetName;
import jikenbo.report.workbook.look.Styles;
import jikenbo.statistics.survey.Survey;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.util.FileSystemUtils;

/**
 * The workbook of a casebook as it was written, for a test to read.
 *
 * <p>Writing takes longest, so that of each {@link Situation} is written once in a process: {@link
 * #of} shares one among all who only look, {@link #copyOf} opens another for who alters it.
 */
public record Written(XSSFWorkbook workbook) implements AutoCloseable {

  public static final RuleBook RULES = RuleBook.standard();

  private static final Pattern LINK =
      Pattern.compile("IFERROR\\(HYPERLINK\\(\"(.+)\"&(MATCH\\(.+,0\\)),\"(.+)\"\\),\"\\3\"\\)");

  private static final Map<Situation, byte[]> FILES = new EnumMap<>(Situation.class);
  private static final Map<Situation, Written> SHARED = new EnumMap<>(Situation.class);

  /** What all tests look at and none may alter or close. */
  public static synchronized Written of(Situation situation) throws IOException {
    Written shared = SHARED.get(situation);
    if (shared == null) {
      shared = copyOf(situation);
      SHARED.put(situation, shared);
    }
    return shared;
  }

  /** One that a test may alter; to be closed. */
  public static Written copyOf(Situation situation) throws IOException {
    return new Written(new XSSFWorkbook(new ByteArrayInputStream(bytesOf(situation))));
  }

  /** Lays the workbook of a situation down as a file. */
  static void write(Situation situation, Path file) throws IOException {
    Files.write(file, bytesOf(situation));
  }

  private static synchronized byte[] bytesOf(Situation situation) throws IOException {
    byte[] bytes = FILES.get(situation);
    if (bytes == null) {
      Path folder = Files.createTempDirectory("written");
      bytes = Files.readAllBytes(write(folder, situation.casebook(), ListRoom.MOST));
      FileSystemUtils.deleteRecursively(folder);
      FILES.put(situation, bytes);
    }
    return bytes;
  }

  /** Writes into a folder. */
  public static Written in(Path folder, MemoryCasebook casebook) throws IOException {
    return in(folder, casebook, ListRoom.MOST);
  }

  /** Writes into a folder with room for so many disclosures in 一覧. */
  public static Written in(Path folder, MemoryCasebook casebook, int mostListed)
      throws IOException {
    try (InputStream in = Files.newInputStream(write(folder, casebook, mostListed))) {
      return new Written(new XSSFWorkbook(in));
    }
  }

  /** What lays a sheet. */
  public interface Layer {

    /** Fills an empty sheet. */
    void lay(Canvas canvas, Survey survey, PrintLayout print);
  }

  /** One sheet of a casebook as it is laid, not written: that takes a hundredth of the time. */
  public static Written laid(SheetName name, MemoryCasebook casebook, Layer layer) {
    XSSFWorkbook workbook = new XSSFWorkbook();
    Styles styles = new Styles(workbook);
    layer.lay(
        new Canvas(workbook.createSheet(name.title()), styles),
        Survey.of(Situation.MONTH, casebook.statistics(), casebook),
        new PrintLayout(Situation.context(casebook)));
    return new Written(workbook);
  }

  private static Path write(Path folder, MemoryCasebook casebook, int mostListed)
      throws IOException {
    Path file = folder.resolve("report.xlsx");
    new WorkbookReport(RULES, mostListed)
        .write(file, Situation.context(casebook), casebook, casebook.statistics());
    return file;
  }

  public XSSFSheet sheet(SheetName name) {
    return workbook.getSheet(name.title());
  }

  /** All texts of a sheet. */
  public List<String> words(SheetName name) {
    List<String> words = new ArrayList<>();
    for (Row row : sheet(name)) {
      row.forEach(
          cell -> {
            if (Cells.type(cell) == CellType.STRING) {
              words.add(cell.getStringCellValue());
            }
          });
    }
    return words;
  }

  /** The rows of a sheet as their cells show them, without empty ones. */
  public List<List<String>> lines(SheetName name) {
    DataFormatter formatter = Cells.formatter();
    List<List<String>> lines = new ArrayList<>();
    for (Row row : sheet(name)) {
      List<String> line = new ArrayList<>();
      row.forEach(cell -> line.add(formatter.formatCellValue(cell)));
      line.removeIf(String::isEmpty);
      lines.add(line);
    }
    return lines;
  }

  /** The first row of a sheet that begins with a text. */
  public Row row(SheetName name, String first) {
    for (Row row : sheet(name)) {
      Cell cell = row.getCell(0);
      if (cell != null
          && cell.getCellType() == CellType.STRING
          && cell.getStringCellValue().equals(first)) {
        return row;
      }
    }
    throw new AssertionError("no row " + first + " in " + words(name));
  }

  /** What follows in that row: texts and numbers. */
  public List<Object> values(SheetName name, String first) {
    List<Object> values = new ArrayList<>();
    for (Cell cell : row(name, first)) {
      if (cell.getColumnIndex() > 0 && cell.getCellType() != CellType.BLANK) {
        values.add(
            Cells.type(cell) == CellType.NUMERIC
                ? (Object) cell.getNumericCellValue()
                : cell.getStringCellValue());
      }
    }
    return values;
  }

  /** The row, from 0, of 一覧 that a program leads to which reckons the link of a cell. */
  public static int listed(Cell cell) {
    Workbook workbook = cell.getSheet().getWorkbook();
    Matcher link = LINK.matcher(cell.getCellFormula());
    assertThat(link.matches()).as(cell.getCellFormula()).isTrue();
    assertThat(link.group(3)).isEqualTo(cell.getStringCellValue());
    Cell scratch = workbook.createSheet().createRow(0).createCell(0);
    scratch.setCellFormula(link.group(2));
    double row =
        workbook.getCreationHelper().createFormulaEvaluator().evaluate(scratch).getNumberValue();
    workbook.removeSheetAt(workbook.getNumberOfSheets() - 1);
    assertThat(link.group(1)).isEqualTo("#'一覧'!A");
    return (int) row - 1;
  }

  /** The cell of 一覧 with the id of the disclosure that stands in a row, from 0. */
  public static Cell id(XSSFSheet list, int row) {
    for (Cell head : list.getRow(1)) {
      if (head.getStringCellValue().equals("公表ID")) {
        return list.getRow(row).getCell(head.getColumnIndex());
      }
    }
    throw new AssertionError("no ids");
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
