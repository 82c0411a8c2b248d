package jikenbo.report.workbook.sheet;

import static jikenbo.fixture.Notice.notice;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import jikenbo.coding.Cause;
import jikenbo.coding.Sector;
import jikenbo.fixture.MemoryCasebook;
import jikenbo.report.workbook.WorkbookCharts;
import jikenbo.report.workbook.Written;
import jikenbo.report.workbook.look.SheetName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MethodSheetTest {

  @Test
  void unknownMethodsAreToldInTheFormOfTheCaption(@TempDir Path folder) throws IOException {
    MemoryCasebook casebook =
        MemoryCasebook.of(
            notice("a").coded(Cause.THEFT, Sector.COMPANY),
            notice("b").coded(Cause.UNKNOWN, Sector.COMPANY));

    try (Written written = Written.in(folder, casebook)) {
      assertThat(written.words(SheetName.METHODS))
          .contains("不明（盗難）", "不明（原因も不明）")
          .anyMatch(words -> words.contains("「不明（…）」は手口が分からない公表で、かっこ内は原因"));
    }
  }

  @Test
  void monthAndFiscalYearAreEachInTheirOwnOrder(@TempDir Path folder) throws IOException {
    MemoryCasebook casebook =
        MemoryCasebook.of(
            notice("a").in("2026-08").coded(Cause.THEFT, Sector.COMPANY),
            notice("b").in("2026-08").coded(Cause.THEFT, Sector.COMPANY),
            notice("c").in("2026-08").coded(Cause.MALWARE, Sector.COMPANY),
            notice("d").coded(Cause.LOSS, Sector.COMPANY));

    try (Written written = Written.in(folder, casebook)) {
      assertThat(written.words(SheetName.METHODS))
          .containsSubsequence("対象月　2026年9月（公表 n＝1）", "不明（紛失・置忘れ）", "合計", "不明（盗難）", "合計")
          .filteredOn(words -> words.equals("不明（マルウェア感染）"))
          .hasSize(1);
      assertThat(WorkbookCharts.of(written.sheet(SheetName.METHODS)))
          .extracting(chart -> chart.getTitleText().getString())
          .containsExactly("手口の公表件数（件）　対象月　2026年9月", "手口の公表件数（件）　年度累計　2026年4月～9月");
    }
  }
}
