package jikenbo.report.workbook.incident;

import static jikenbo.fixture.Notice.notice;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import jikenbo.coding.Cause;
import jikenbo.coding.Sector;
import jikenbo.fixture.MemoryCasebook;
import jikenbo.fixture.Notice;
import jikenbo.report.workbook.Situation;
import jikenbo.report.workbook.Written;
import jikenbo.report.workbook.look.SheetName;
import jikenbo.statistics.survey.ChainedIncident;
import jikenbo.statistics.survey.Survey;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChainSheetTest {

  @TempDir Path folder;

  @Test
  void incidentTellsWhoWasHitThroughWhom() throws IOException {
    try (Written written =
        Written.in(
            folder,
            MemoryCasebook.of(
                notice("a")
                    .of("i")
                    .numbered("2026-101")
                    .on("2026-09-01")
                    .by("青葉市")
                    .at("若葉システム")
                    .people(10)
                    .coded(Cause.MALWARE, Sector.MUNICIPALITY),
                notice("b").of("i").on("2026-09-02").by("桜台町").people(5)))) {
      Row line = incidents(written).getRow(firstIncident(written));

      assertThat(line.getCell(1).getStringCellValue()).isEqualTo("2026-101");
      assertThat(line.getCell(2).getStringCellValue()).isEqualTo("若葉システム");
      assertThat(line.getCell(3).getStringCellValue()).isEqualTo("青葉市");
      assertThat(line.getCell(4).getNumericCellValue()).isEqualTo(2);
      assertThat(line.getCell(5).getNumericCellValue()).isEqualTo(2);
      assertThat(line.getCell(6).getNumericCellValue()).isEqualTo(15);
      assertThat(line.getCell(7).getStringCellValue()).isEqualTo("マルウェア感染");
    }
  }

  @Test
  void incidentsLinkToTheirLineInTheList() throws IOException {
    MemoryCasebook casebook = Situation.YEAR.casebook();
    Survey survey = Survey.of(Situation.MONTH, casebook.statistics(), casebook);
    try (Written written = Written.copyOf(Situation.YEAR)) {
      int row = firstIncident(written);
      for (ChainedIncident chained : survey.chains().newest()) {
        int listed = Written.listed(incidents(written).getRow(row++).getCell(8));

        assertThat(Written.id(written.sheet(SheetName.DISCLOSURES), listed).getStringCellValue())
            .isEqualTo(chained.incident().firstDisclosureId());
      }
    }
  }

  @Test
  void listTellsWhatItLeavesOut() throws IOException {
    Notice[] many =
        IntStream.range(0, 57)
            .mapToObj(i -> notice("n%02d".formatted(i)).at("若葉システム"))
            .toArray(Notice[]::new);
    try (Written written = Written.in(folder, MemoryCasebook.of(many))) {
      assertThat(written.words(SheetName.CHAINS))
          .contains(
              "全57件のうち新しい50件。すべては incidents.csv（organizations が2以上、または third_party がある行）にあります。");
    }
  }

  @Test
  void contractorsAreRankedWithExamplesOfWhomTheyHit() throws IOException {
    try (Written written =
        Written.in(
            folder,
            MemoryCasebook.of(
                notice("a").by("青葉市").at("若葉システム").people(4),
                notice("b").by("桜台町").at("株式会社若葉システム"),
                notice("c").by("松風村").at("若葉システム")))) {
      assertThat(written.words(SheetName.CHAINS)).contains("青葉市、桜台町ほか1組織");
      int first = written.row(SheetName.CHAINS, "順位").getRowNum() + 1;
      Row line = incidents(written).getRow(first);
      assertThat(line.getCell(2).getStringCellValue()).isEqualTo("若葉システム");
      assertThat(line.getCell(4).getNumericCellValue()).isEqualTo(3);
      assertThat(line.getCell(5).getNumericCellValue()).isEqualTo(3);
      assertThat(line.getCell(6).getNumericCellValue()).isEqualTo(4);
      assertThat(line.getCell(7).getNumericCellValue()).isEqualTo(2);
    }
  }

  @Test
  void saysSoWhereThereAreNone() throws IOException {
    Written written = Written.of(Situation.ONE_POST);
    assertThat(written.words(SheetName.CHAINS)).contains("委託先等が挙がった事案はありません。", "該当する事案はありません。");
  }

  private static XSSFSheet incidents(Written written) {
    return written.sheet(SheetName.CHAINS);
  }

  private static int firstIncident(Written written) {
    return written.row(SheetName.CHAINS, "最初の\n公表月").getRowNum() + 1;
  }
}
