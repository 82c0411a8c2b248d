package jikenbo.report.workbook.look;

import static jikenbo.fixture.Notice.notice;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import jikenbo.fixture.MemoryCasebook;
import jikenbo.fixture.Notice;
import jikenbo.report.workbook.WorkbookCharts;
import jikenbo.report.workbook.Written;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether texts of pages that look like an escape of the file are read back as they are. */
class CellTextTest {

  @TempDir Path folder;

  /** As many in one workbook as its first sheet lists. */
  static List<List<String>> names() {
    return List.of(
        List.of(
            "_x0041_",
            "_x000d_",
            "_xABCD_と_xabcd_",
            "_x0041_x0042_x0043_",
            "__x0041__",
            "_x005F_x0041_"),
        List.of("_x005F_", "_X0041_", "_x041_", "_x00410_", "file_x0041_name.csv", "青葉市"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyWriterKeepsTheText(List<String> names) throws IOException {
    MemoryCasebook casebook =
        MemoryCasebook.of(
            names.stream()
                .map(
                    name ->
                        notice("d" + names.indexOf(name)).by(name).titled(name).at(name).people(3))
                .toArray(Notice[]::new));

    try (Written written = Written.in(folder, casebook)) {
      for (String name : names) {
        assertThat(written.words(SheetName.SUMMARY)).contains(name);
        assertThat(written.words(SheetName.PEOPLE)).contains(name);
        assertThat(written.words(SheetName.CHAINS)).contains(name);
        assertThat(written.words(SheetName.DISCLOSURES)).filteredOn(name::equals).hasSize(3);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"_x0041_", "_x0041_x0042_"})
  void chartKeepsTheText(String name) throws IOException {
    MemoryCasebook casebook = MemoryCasebook.of(notice("a").by(name).records(12));

    try (Written written = Written.in(folder, casebook)) {
      assertThat(WorkbookCharts.of(written.sheet(SheetName.PEOPLE)))
          .extracting(CellTextTest::firstCategory)
          .contains(name);
    }
  }

  @Test
  void textThatGrowsPastTheEndOfACellIsCut() {
    String stored = TextSize.fit(CellText.stored("_x0041_".repeat(5_000)));

    assertThat(stored).hasSizeLessThanOrEqualTo(32_767).endsWith("…");
  }

  /** As a program reads what the chart remembers of its cells. */
  private static String firstCategory(XSSFChart chart) {
    String remembered =
        chart
            .getCTChart()
            .getPlotArea()
            .getBarChartArray(0)
            .getSerArray(0)
            .getCat()
            .getStrRef()
            .getStrCache()
            .getPtArray(0)
            .getV();
    return new XSSFRichTextString(remembered).getString();
  }
}
