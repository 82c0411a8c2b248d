package jikenbo.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenWorkbookTest {

  private final Path file;

  WrittenWorkbookTest(@TempDir Path folder) {
    file = folder.resolve("report.xlsx");
  }

  @ParameterizedTest
  @EnumSource
  void findsEverySheetAndEveryRowOfTheList(Situation situation) throws IOException {
    Written.write(situation, file);

    WrittenWorkbook written = WrittenWorkbook.read(file);

    assertThat(written.hasEverySheet()).as("%s", written.sheets()).isTrue();
    assertThat(written.listed()).isEqualTo(situation.casebook().totals().disclosures());
  }

  @Test
  void theListEndsWhereASheetOfExcelDoes() {
    assertThat(WorkbookReport.listed(200_000)).isEqualTo(200_000);
    assertThat(WorkbookReport.listed(2_000_000)).isEqualTo(1_048_574);
  }

  @Test
  void countsTheRowsThatAreThereAndNotThoseThatTheTableClaims() throws IOException {
    Written.write(Situation.YEAR, file);
    int listed = WrittenWorkbook.read(file).listed();
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      var list = workbook.getSheet("一覧");
      list.removeRow(list.getRow(list.getLastRowNum()));
      save(workbook);
    }

    assertThat(WrittenWorkbook.read(file).listed()).isEqualTo(listed - 1);
  }

  @Test
  void missesASheet() throws IOException {
    Written.write(Situation.YEAR, file);
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      workbook.removeSheetAt(1);
      save(workbook);
    }

    assertThat(WrittenWorkbook.read(file).hasEverySheet()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.0001, 0.5, 0.9999})
  void refusesAFileThatEndsTooEarly(double share) throws IOException {
    Written.write(Situation.YEAR, file);
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, (int) (bytes.length * share)));

    assertThatThrownBy(() -> WrittenWorkbook.read(file)).isInstanceOf(IOException.class);
  }

  @Test
  void refusesAFileThatIsNoWorkbook() throws IOException {
    Files.writeString(file, "これはブックではありません。".repeat(100));

    assertThatThrownBy(() -> WrittenWorkbook.read(file)).isInstanceOf(IOException.class);
  }

  private void save(XSSFWorkbook workbook) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
  }
}
