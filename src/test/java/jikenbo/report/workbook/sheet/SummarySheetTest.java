package jikenbo.report.workbook.sheet;

import static jikenbo.report.workbook.Cells.number;
import static jikenbo.report.workbook.Cells.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import jikenbo.fixture.MemoryCasebook;
import jikenbo.report.workbook.Cells;
import jikenbo.report.workbook.Situation;
import jikenbo.report.workbook.Written;
import jikenbo.statistics.Comparison;
import jikenbo.statistics.Measure;
import jikenbo.statistics.survey.Indicator;
import jikenbo.statistics.survey.LargeIncident;
import jikenbo.statistics.survey.Survey;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SummarySheetTest {

  @ParameterizedTest
  @EnumSource
  void keyFiguresEqualTheStatistics(Situation situation) throws IOException {
    MemoryCasebook casebook = situation.casebook();
    Survey survey = Survey.of(Situation.MONTH, casebook.statistics(), casebook);
    XSSFWorkbook workbook = Written.of(situation).workbook();
    XSSFSheet summary = workbook.getSheet("サマリー");
    List<Measure> cards = List.of(Measure.values());
    for (int i = 0; i < cards.size(); i++) {
      int left = SummaryGrid.left(i);
      int change = SummaryGrid.left(i, 1);
      Indicator indicator = survey.indicator(cards.get(i));
      assertThat(number(summary, 4, left)).isEqualTo(indicator.value());
      compares(summary, 6, change, indicator.previousMonth());
      compares(summary, 7, change, indicator.lastYear());
      assertThat(number(summary, 8, change)).isEqualTo(indicator.fiscalYear());
      compares(summary, 9, change, indicator.fiscalYearBefore());
    }
  }

  /** The difference, or words where there is none. */
  private static void compares(XSSFSheet summary, int row, int column, Comparison comparison) {
    if (comparison.difference() == null) {
      assertThat(text(summary, row, column)).isNotEmpty();
    } else {
      assertThat(number(summary, row, column)).isEqualTo(comparison.difference());
    }
  }

  @Test
  void largestCasesLinkToTheirLineInTheList() throws IOException {
    MemoryCasebook casebook = Situation.YEAR.casebook();
    Survey survey = Survey.of(Situation.MONTH, casebook.statistics(), casebook);
    try (XSSFWorkbook workbook = Written.copyOf(Situation.YEAR).workbook()) {
      XSSFSheet summary = workbook.getSheet("サマリー");
      XSSFSheet list = workbook.getSheet("一覧");
      int first = Cells.row(summary, 0, "順位") + 1;
      for (int i = 0; i < 10; i++) {
        LargeIncident incident = survey.largest().get(i);
        int row = Written.listed(summary.getRow(first + i).getCell(SummaryGrid.IDS));
        assertThat(text(list, row, 2)).isEqualTo(incident.organization());
        assertThat(Written.id(list, row).getStringCellValue()).isEqualTo(incident.disclosureId());
      }
    }
  }
}
