package jikenbo.report.workbook.incident;

import static jikenbo.fixture.Notice.notice;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.IntStream;
import jikenbo.coding.Cause;
import jikenbo.coding.Sector;
import jikenbo.fixture.MemoryCasebook;
import jikenbo.fixture.Notice;
import jikenbo.report.workbook.Situation;
import jikenbo.report.workbook.Written;
import jikenbo.report.workbook.look.Canvas;
import jikenbo.report.workbook.look.SheetName;
import jikenbo.statistics.days.DayBand;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LagSheetTest {

  private static final String MONTH = "対象月　2026年9月";

  @Test
  void lineTellsBothSpansWithTheirUnknownOnes() throws IOException {
    try (Written written =
        laid(
            notice("a").on("2026-09-20").happened("2026-09-01", "2026-09-10"),
            notice("b").on("2026-09-20").happened("2026-09-08", "2026-09-12"),
            notice("c").on("2026-09-20"))) {
      assertThat(written.values(SheetName.LAGS, MONTH))
          .containsExactly(2.0, 1.0, 9.0, 10.0, 10.0, 2.0, 1.0, 6.5, 9.0, 9.0);
    }
  }

  @Test
  void figuresOfFewNoticesAreMarked() throws IOException {
    try (Written written = laid(known(4))) {
      assertThat(median(written)).isEqualTo("\"＊\"#,##0.0");
    }
    try (Written written = laid(known(5))) {
      assertThat(median(written)).isEqualTo("#,##0.0");
    }
  }

  @Test
  void headlineTellsTheMonth() throws IOException {
    try (Written written = laid(known(6))) {
      assertThat(written.words(SheetName.LAGS))
          .contains("対象月の新規の公表6件のうち、発覚から公表までの日数が分かるのは6件で、中央値は3.5日、9割が6日以内です。");
    }
    try (Written written = laid(known(2))) {
      assertThat(written.words(SheetName.LAGS))
          .contains("対象月の新規の公表2件のうち、発覚から公表までの日数が分かるのは2件だけで、中央値などは参考にとどまります。");
    }
  }

  @Test
  void headlineSaysWhatIsMissing() throws IOException {
    try (Written written = laid(notice("a"))) {
      assertThat(written.words(SheetName.LAGS)).contains("対象月の新規の公表1件に、発覚から公表までの日数が分かるものはありません。");
    }
    try (Written written = laid(notice("a").on("2026-09-01").update())) {
      assertThat(written.words(SheetName.LAGS))
          .contains("対象月に新規の公表はありません。", "新規の公表がないため、グラフはありません。");
    }
    Written written = Written.of(Situation.EMPTY);
    assertThat(written.words(SheetName.LAGS)).contains("対象月（2026年9月）は収録していません。");
  }

  @Test
  void impossibleOrderOfDaysIsUnknownAndTold() throws IOException {
    try (Written written =
        laid(
            notice("a").on("2026-09-10").happened("2026-09-01", "2026-09-15"),
            notice("b").on("2026-09-10").happened("2026-09-01", "2026-09-08"))) {
      assertThat(written.values(SheetName.LAGS, MONTH).subList(0, 5))
          .containsExactly(1.0, 1.0, 2.0, 2.0, 2.0);
      assertThat(written.words(SheetName.LAGS))
          .anySatisfy(words -> assertThat(words).endsWith("0日とはしません（矛盾する日数は全期間で1個）。"));
    }
  }

  @Test
  void classesTellTheirOwnFigures() throws IOException {
    try (Written written =
        laid(
            notice("a")
                .on("2026-08-20")
                .happened("2026-08-01", "2026-08-10")
                .coded(Cause.LOSS, Sector.SCHOOL))) {
      assertThat(written.values(SheetName.LAGS, "紛失・置忘れ").subList(0, 3))
          .containsExactly(1.0, 0.0, 10.0);
      assertThat(written.values(SheetName.LAGS, "学校・教育").subList(0, 3))
          .containsExactly(1.0, 0.0, 10.0);
      assertThat(written.values(SheetName.LAGS, "盗難").subList(0, 3)).containsExactly(0.0, 0.0, "–");
    }
  }

  @ParameterizedTest
  @EnumSource
  void bandsAddUpToTheirTotals(Situation situation) throws IOException {
    Written written = Written.of(situation);
    int top = written.row(SheetName.LAGS, "0～3日").getRowNum();
    int total = written.row(SheetName.LAGS, "合計（新規の公表）").getRowNum();

    assertThat(total - top).isEqualTo(DayBand.values().length + 1);
    for (int column : new int[] {1, 3, 4}) {
      int here = column;
      assertThat(
              IntStream.range(top, total)
                  .mapToDouble(row -> number(written.sheet(SheetName.LAGS).getRow(row), here))
                  .sum())
          .isEqualTo(number(written.sheet(SheetName.LAGS).getRow(total), column));
    }
  }

  private static Written laid(Notice... notices) {
    return Written.laid(
        SheetName.LAGS,
        MemoryCasebook.of(notices),
        (canvas, survey, print) -> new LagSheet(canvas, survey).fill(print));
  }

  private static double number(Row row, int column) {
    return row.getCell(column).toString().equals(Canvas.NONE)
        ? 0
        : row.getCell(column).getNumericCellValue();
  }

  private static String median(Written written) {
    return written.row(SheetName.LAGS, MONTH).getCell(3).getCellStyle().getDataFormatString();
  }

  /** So many notices that took 1, 2, 3 … days. */
  private static Notice[] known(int count) {
    LocalDate day = LocalDate.of(2026, 9, 20);
    return IntStream.rangeClosed(1, count)
        .mapToObj(
            i ->
                notice("n" + i)
                    .on(day.toString())
                    .happened(day.minusDays(i).toString(), day.minusDays(i).toString()))
        .toArray(Notice[]::new);
  }
}
