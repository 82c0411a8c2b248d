package jikenbo.report.workbook.list;

import static jikenbo.fixture.Notice.notice;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import jikenbo.fixture.MemoryCasebook;
import jikenbo.fixture.Notice;
import jikenbo.report.workbook.Written;
import jikenbo.report.workbook.look.SheetName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListRoomTest {

  @TempDir Path folder;

  @Test
  void sheetOfExcelHoldsAHeadAndTheHeadsOfColumnsToo() {
    assertThat(ListRoom.MOST).isEqualTo(1_048_576 - 2);
    assertThat(new ListRoom(2_000_000, ListRoom.MOST).lastRow()).isEqualTo(1_048_575);
  }

  @Test
  void whereThereIsNoRoomTheOldestAreLeftOut() {
    assertThat(new ListRoom(3, 10).leftOut()).isZero();
    assertThat(new ListRoom(12, 10).leftOut()).isEqualTo(2);
    assertThat(new ListRoom(12, 10).lastRow()).isEqualTo(11);
  }

  @Test
  void listHoldsTheNewestAndSaysWhatIsMissing() throws IOException {
    try (Written written = Written.in(folder, twelve(), 10)) {
      XSSFSheet list = written.sheet(SheetName.DISCLOSURES);

      assertThat(list.getRow(2).getCell(ListColumns.ID).getStringCellValue()).isEqualTo("n11");
      assertThat(list.getRow(11).getCell(ListColumns.ID).getStringCellValue()).isEqualTo("n02");
      assertThat(list.getLastRowNum()).isEqualTo(11);
      assertThat(list.getTables().get(0).getEndRowIndex()).isEqualTo(11);
      assertThat(list.getRow(0).getCell(0).getStringCellValue()).isEqualTo("公表一覧　2026年9月 10件／全12件");
      assertThat(list.getRow(0).getCell(3).getStringCellValue())
          .isEqualTo("Excelの行数の上限により、古い2件は載せていません（disclosures.csv にあります）。");
      assertThat(written.words(SheetName.QUALITY))
          .contains("一覧にはExcelの行数の上限まで、新しい10件だけを載せました。古い2件は disclosures.csv にあります。");
    }
  }

  @Test
  void whatIsMissingIsStillNamed() throws IOException {
    try (Written written = Written.in(folder, twelve(), 10)) {
      assertThat(written.words(SheetName.CHAINS)).contains("n00");
    }
  }

  @Test
  void whereNothingIsMissingNothingIsSaid() throws IOException {
    try (Written written = Written.in(folder, twelve())) {
      assertThat(written.words(SheetName.DISCLOSURES)).noneMatch(words -> words.contains("上限"));
      assertThat(written.words(SheetName.QUALITY)).noneMatch(words -> words.contains("上限"));
    }
  }

  /** Of one month, so that the list of chains has them in the same order. */
  private static MemoryCasebook twelve() {
    return MemoryCasebook.of(
        IntStream.range(0, 12)
            .mapToObj(
                i ->
                    notice("n%02d".formatted(i))
                        .on("2026-09-%02d".formatted(i + 1))
                        .at("若葉システム")
                        .people(100 - i))
            .toArray(Notice[]::new));
  }
}
