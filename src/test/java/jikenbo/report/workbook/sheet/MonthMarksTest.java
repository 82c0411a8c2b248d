package jikenbo.report.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jikenbo.report.workbook.chart.Block;
import jikenbo.report.workbook.chart.Series;
import jikenbo.report.workbook.look.Palette;
import jikenbo.statistics.Coverage;
import jikenbo.statistics.Coverage.Level;
import jikenbo.statistics.Period;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class MonthMarksTest {

  private static final YearMonth APRIL = YearMonth.of(2026, 4);
  private static final Period SPRING = new Period(APRIL, APRIL.plusMonths(2));
  private static final Series SERIES = Series.of("公表件数", figures(), Palette.MAIN);

  private static final Coverage WITH_PART_OF_MAY =
      Coverage.of(
          new TreeMap<>(
              Map.of(
                  APRIL,
                  Level.FULL,
                  APRIL.plusMonths(1),
                  Level.PARTIAL,
                  APRIL.plusMonths(2),
                  Level.FULL)));

  @Test
  void aMonthThatIsCoveredInPartIsGreyAmongColumnsAndACrossOnLines() {
    assertThat(MonthMarks.ofColumns(SPRING, WITH_PART_OF_MAY).mark(SERIES).points())
        .isEqualTo(Map.of(1, Palette.UNKNOWN));
    assertThat(MonthMarks.ofLines(SPRING, WITH_PART_OF_MAY).mark(SERIES).points())
        .isEqualTo(Map.of(1, Palette.MAIN));
  }

  @Test
  void theTitleTellsOnlyOfMarksThatAreThere() {
    Coverage whole = Coverage.of(List.of(SPRING), List.of());
    Coverage untilMay = Coverage.of(List.of(new Period(APRIL, APRIL.plusMonths(1))), List.of());

    assertThat(MonthMarks.ofLines(SPRING, whole).title("推移（件")).isEqualTo("推移（件）");
    assertThat(MonthMarks.ofLines(SPRING, untilMay).title("推移（件")).isEqualTo("推移（件、空白は収録なし）");
    assertThat(MonthMarks.ofLines(SPRING, WITH_PART_OF_MAY).title("推移（件"))
        .isEqualTo("推移（件、×印は一部収録）");
    assertThat(MonthMarks.ofColumns(SPRING, WITH_PART_OF_MAY).title("推移（件"))
        .isEqualTo("推移（件、灰色は一部収録）");
  }

  private static Block figures() {
    XSSFSheet sheet = new XSSFWorkbook().createSheet();
    sheet.createRow(0);
    return Block.row(sheet, 0, 0, 2);
  }
}
