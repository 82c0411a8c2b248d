package jikenbo.report.workbook.sheet;

import static jikenbo.fixture.Notice.notice;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import jikenbo.fixture.MemoryCasebook;
import jikenbo.report.workbook.Written;
import jikenbo.report.workbook.look.SheetName;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrendSheetTest {

  private static final int APRIL = 1;
  private static final int AUGUST = 5;
  private static final int SUM = 13;

  @TempDir Path folder;

  @Test
  void totalsThatLackMonthsBearTheMarkOfMonths() throws IOException {
    try (Written written = Written.in(folder, gaps())) {
      Row year = written.row(SheetName.TREND, "2026年度");
      Row total = year.getSheet().getRow(year.getRowNum() + 1);

      assertThat(shown(year, SUM)).isEqualTo("3（一部）");
      assertThat(shown(total, APRIL)).isEqualTo("–");
      assertThat(shown(total, AUGUST)).isEqualTo("1");
      assertThat(shown(total, SUM)).isEqualTo("3（一部）");
      assertThat(written.words(SheetName.TREND))
          .contains("一部")
          .anyMatch(words -> words.startsWith("「（一部）」は、一部収録の月"))
          .anyMatch(words -> words.contains("「一部」の合計は収録のある月だけの合計です（13か月のうち全月収録3か月）"));
    }
  }

  @Test
  void totalsOfWholeMonthsBearNone() throws IOException {
    MemoryCasebook whole =
        MemoryCasebook.of(notice("a").in("2025-04"), notice("b").in("2026-09"))
            .running("2025-04..2026-09");
    try (Written written = Written.in(folder, whole)) {
      assertThat(shown(written.row(SheetName.TREND, "2026年度"), SUM)).isEqualTo("1");
      assertThat(written.words(SheetName.TREND)).doesNotContain("一部");
    }
  }

  private static MemoryCasebook gaps() {
    return MemoryCasebook.of(
            notice("a").in("2026-07"), notice("b").in("2026-08"), notice("c").in("2026-09"))
        .running("2026-07..2026-09");
  }

  private static String shown(Row row, int column) {
    DataFormatter formatter = new DataFormatter();
    formatter.setUseCachedValuesForFormulaCells(true);
    return formatter.formatCellValue(row.getCell(column));
  }
}
