package jikenbo.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import jikenbo.report.workbook.look.Canvas;
import jikenbo.report.workbook.look.SheetName;
import jikenbo.statistics.Measure;
import jikenbo.statistics.survey.Survey;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether what the workbook reckons is what was counted. */
class FormulaTest {

  @ParameterizedTest
  @EnumSource
  void everySumIsTheFigureThatWasCounted(Situation situation) throws IOException {
    Written written = Written.of(situation);
    FormulaEvaluator evaluator = written.workbook().getCreationHelper().createFormulaEvaluator();
    for (Cell cell : formulas(written)) {
      if (cell.getCellFormula().startsWith("SUM")) {
        assertThat(evaluator.evaluate(cell).getNumberValue())
            .as("%s %s", cell.getSheet().getSheetName(), cell.getAddress())
            .isCloseTo(cell.getNumericCellValue(), within(1e-9));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"月別推移", "原因別", "分野別", "原因×分野", "手口", "地域", "影響人数", "公表までの日数"})
  void totalsUnderTheirRowsAreFormulas(String sheet) throws IOException {
    Written written = Written.of(Situation.YEAR);
    List<Cell> totals = new ArrayList<>();
    for (Row row : written.workbook().getSheet(sheet)) {
      if (row.getCell(0) != null && row.getCell(0).toString().matches("合計.*|計")) {
        row.forEach(totals::add);
      }
    }
    assertThat(totals).anyMatch(cell -> cell.getCellType() == CellType.FORMULA);
    assertThat(totals)
        .filteredOn(cell -> cell.getCellType() == CellType.NUMERIC)
        .extracting(FormulaTest::head)
        .allMatch(head -> head.matches("(?s)影響組織数.*|平均.*|中央値.*|最大.*"));
  }

  @Test
  void idsLeadToTheirLineAlsoWhenTheListIsSorted() throws IOException {
    try (Written written = Written.copyOf(Situation.YEAR)) {
      XSSFSheet list = written.sheet(SheetName.DISCLOSURES);
      List<Cell> links =
          formulas(written).stream()
              .filter(cell -> cell.getCellFormula().contains("HYPERLINK"))
              .toList();
      assertThat(links).hasSizeGreaterThan(30);

      swap(list, 2, list.getLastRowNum());
      for (Cell link : List.of(links.get(0), links.get(links.size() - 1))) {
        assertThat(Written.id(list, Written.listed(link)).getStringCellValue())
            .isEqualTo(link.getStringCellValue());
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void figuresOfTheSummaryHaveNames(Situation situation) throws IOException {
    var casebook = situation.casebook();
    Survey survey = Survey.of(Situation.MONTH, casebook.statistics(), casebook);
    Written written = Written.of(situation);
    assertThat(named(written, "公表件数")).isEqualTo(survey.indicator(Measure.DISCLOSURES).value());
    assertThat(named(written, "影響人数")).isEqualTo(survey.indicator(Measure.PEOPLE).value());
    assertThat(named(written, "事案数_年度累計"))
        .isEqualTo(survey.indicator(Measure.INCIDENTS).fiscalYear());
    assertThat(named(written, "影響組織数_前月差"))
        .isEqualTo(survey.indicator(Measure.ORGANIZATIONS).previousMonth().difference());
  }

  private static @Nullable Long named(Written written, String name) {
    CellReference reference =
        new CellReference(written.workbook().getName(name).getRefersToFormula());
    Cell cell =
        written
            .workbook()
            .getSheet(reference.getSheetName())
            .getRow(reference.getRow())
            .getCell(reference.getCol());
    return cell.getCellType() == CellType.NUMERIC ? Math.round(cell.getNumericCellValue()) : null;
  }

  private static void swap(XSSFSheet list, int one, int other) {
    Cell first = Written.id(list, one);
    Cell second = Written.id(list, other);
    String id = first.getStringCellValue();
    first.setCellValue(second.getStringCellValue());
    second.setCellValue(id);
  }

  private static String head(Cell cell) {
    for (int row = cell.getRowIndex() - 1; row >= 0; row--) {
      Row above = cell.getSheet().getRow(row);
      Cell head = above == null ? null : above.getCell(cell.getColumnIndex());
      if (head != null
          && head.getCellType() == CellType.STRING
          && !head.getStringCellValue().equals(Canvas.NONE)) {
        return head.getStringCellValue();
      }
    }
    return "";
  }

  private static List<Cell> formulas(Written written) {
    List<Cell> formulas = new ArrayList<>();
    for (Sheet sheet : written.workbook()) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA) {
            formulas.add(cell);
          }
        }
      }
    }
    return formulas;
  }
}
