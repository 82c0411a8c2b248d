package jikenbo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a person says of a coded value, from the corrections file to every table. */
class CorrectionRunTest {

  private static final String HEADER =
      "disclosure_id,case_number,organization,field,value,reason,date\r\n";

  @TempDir Path folder;

  @BeforeEach
  void writePages() {
    Pages.write(folder.resolve("input/a.txt"), 1, 2, 3);
  }

  @Test
  void aCorrectedCauseMovesOneDisclosureAndItsIncidentBetweenCells() throws IOException {
    FirstIssue.in(folder, 1, 2, 3);
    assertThat(cells()).isEqualTo(Map.of("2024-05 misoperation company", "3 0 3 3"));

    Run run = correct(",2024-2,株式会社架空商事2,cause_code,loss,紛失と判明,2024/6/1");

    assertThat(run.exitCode()).as(run.toString()).isZero();
    assertThat(run.out())
        .contains("Corrections: 1 = overruled 1 + confirmed 0 + not applied 0")
        .contains("Disclosures: 3, incidents: 3");
    assertThat(cells())
        .isEqualTo(
            Map.of("2024-05 misoperation company", "2 0 2 2", "2024-05 loss company", "1 0 1 1"));
    assertThat(csv("incidents")).filteredOn(row -> row.contains("2024-2")).hasSize(1);
    assertThat(csv("incidents"))
        .filteredOn(row -> row.contains("I2024-2"))
        .singleElement()
        .asString()
        .contains(",loss,unknown,company,");
  }

  @Test
  void aCorrectionIsMarkedInTheDisclosuresAndReplacesTheEvidence() throws IOException {
    correct(",2024-2,株式会社架空商事2,cause_code,loss,紛失と判明,2024-06-01");

    assertThat(csv("disclosures"))
        .filteredOn(row -> row.endsWith(",true,,"))
        .singleElement()
        .asString()
        .contains("2024-2", ",loss,high,unknown,");
    String id = id("2024-2");
    assertThat(csv("evidence"))
        .filteredOn(row -> row.startsWith(id + ",cause_code,"))
        .containsExactly(id + ",cause_code,loss,high,correction,corrections.csv,2,紛失と判明");
    assertThat(csv("evidence")).noneMatch(row -> row.startsWith(id + ",method_code,"));
  }

  @Test
  void aCorrectionIsShownInTheWorkbook() throws IOException {
    write(
        ",2024-2,株式会社架空商事2,cause_code,loss,紛失と判明,2024-06-01",
        ",2024-3,株式会社架空商事3,cause_code,misoperation,読んで確認,");

    Run.withWorkbookAt("2024-06-02T08:00:00Z", folder, "--corrections=" + file());

    String target = id("2024-2");
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(
            Files.newInputStream(folder.resolve("output/2024-05/incident-report-2024-05.xlsx")))) {
      assertThat(rows(workbook.getSheet("一覧")))
          .filteredOn(row -> row.contains("あり"))
          .singleElement()
          .satisfies(row -> assertThat(row).contains("株式会社架空商事2", "紛失・置忘れ"));
      assertThat(rows(workbook.getSheet("データ品質")))
          .contains(
              List.of(
                  "株式会社架空商事2", target, "原因", "cause_code", "誤操作", "紛失・置忘れ", "2024-06-01", "紛失と判明"))
          .contains(List.of("原因（cause_code）", "2", "1", "50.0%"));
    }
  }

  @Test
  void aCorrectionSurvivesARebuild() throws IOException {
    correct(",2024-2,株式会社架空商事2,cause_code,loss,紛失と判明,");
    SortedMap<String, String> before = Run.csv(folder);

    Run run = Run.in(folder, "--corrections=" + file(), "--rebuild");

    assertThat(run.out()).contains("Files: 1 (new 1, changed 0, moved 0, unchanged 0)");
    assertThat(Run.csv(folder)).isEqualTo(before);
  }

  @Test
  void aRebuildForgetsWhatLeftTheInputFolder() throws IOException {
    Pages.write(folder.resolve("input/gone.txt"), 4);
    Run.in(folder);
    Files.delete(folder.resolve("input/gone.txt"));

    assertThat(Run.in(folder).out()).contains("Disclosures: 4");
    assertThat(Run.in(folder, "--rebuild").out()).contains("Disclosures: 3");
  }

  @Test
  void aRefusedRebuildKeepsTheStore() throws IOException {
    FirstIssue.in(folder, 1, 2, 3);

    assertThat(Run.in(folder, "--rebuild", "--corrections=" + file()).exitCode()).isEqualTo(2);

    assertThat(Run.in(folder, "--month=2024-04").out()).contains("unchanged 1");
  }

  @Test
  void withoutTheOptionNoCorrectionApplies() throws IOException {
    FirstIssue.in(folder, 1, 2, 3);
    List<String> before = csv("disclosures");
    correct(",2024-2,株式会社架空商事2,cause_code,loss,紛失と判明,");
    assertThat(csv("disclosures")).isNotEqualTo(before);

    Run.in(folder);

    assertThat(csv("disclosures")).isEqualTo(before);
  }

  @Test
  void aConfirmationChangesNoFile() throws IOException {
    FirstIssue.in(folder, 1, 2, 3);
    SortedMap<String, String> before = Run.csv(folder);

    Run run = correct(",2024-2,株式会社架空商事2,cause_code,misoperation,読んで確認,");

    assertThat(run.out()).contains("overruled 0 + confirmed 1 + not applied 0");
    assertThat(Run.csv(folder)).isEqualTo(before);
  }

  @Test
  void aCorrectedNumberRegroupsIncidents() throws IOException {
    correct(",2024-2,株式会社架空商事2,case_number,2024-1,同じ事案,");

    assertThat(csv("incidents")).hasSize(3).anyMatch(row -> row.startsWith("I2024-1,2024-1,"));
    assertThat(cells()).isEqualTo(Map.of("2024-05 misoperation company", "3 0 2 3"));
  }

  @Test
  void aCorrectedDayMovesTheMonth() throws IOException {
    correct(",2024-2,株式会社架空商事2,published_on,2024/4/30,発表資料で確認,");

    assertThat(cells().keySet())
        .containsExactly("2024-04 misoperation company", "2024-05 misoperation company");
  }

  /** The run is of the first of June 2024 in Japan. */
  @Test
  void aCorrectionIntoTheFutureIsRefusedAndMovesNoMonth() throws IOException {
    Run run =
        correct(
            ",2024-1,株式会社架空商事1,report_month,2024-07,x,",
            ",2024-2,株式会社架空商事2,report_month,2030-01,x,",
            ",2024-3,株式会社架空商事3,published_on,2024-06-02,x,");

    assertThat(run.exitCode()).isZero();
    for (int line = 2; line <= 4; line++) {
      String place = "corrections.csv," + line + ",";
      assertThat(csv("review"))
          .anyMatch(row -> row.startsWith("error,correction_not_allowed,") && row.contains(place));
    }
    assertThat(csv("dim_month")).hasSize(2);
    assertThat(csv("disclosures")).filteredOn(row -> row.contains(",2024-05,")).hasSize(3);
  }

  @Test
  void whatCannotBeAppliedIsReportedAndEndsWithThreeWhenStrict() throws IOException {
    String[] lines = {"D000000000000,,,cause_code,loss,x,", ",2024-2,株式会社架空商事2,cause_code,lost,x,"};

    assertThat(correct(lines).exitCode()).isZero();
    Run strict = Run.in(folder, "--corrections=" + file(), "--strict");

    String id = id("2024-2");
    assertThat(strict.exitCode()).isEqualTo(3);
    assertThat(strict.err().get(strict.err().size() - 1))
        .isEqualTo(
            "jikenbo: the report is written, but needs review (see review.csv):"
                + " correction_not_allowed 1, correction_without_target 1");
    assertThat(csv("review"))
        .anyMatch(row -> row.startsWith("error,correction_without_target,,corrections.csv,2,D0"))
        .anyMatch(
            row ->
                row.startsWith("error,correction_not_allowed," + id)
                    && row.contains(",corrections.csv,3,「lost」"));
    assertThat(csv("disclosures")).noneMatch(row -> row.endsWith(",true,,"));
  }

  @Test
  void aStrictRunWithNothingWrongEndsWithZero() {
    assertThat(Run.in(folder, "--strict").exitCode()).isZero();
  }

  @Test
  void aStrictRunEndsWithThreeWhenAPageWasRejected() {
    Pages.writeText(folder.resolve("input/empty.txt"), "");

    assertThat(Run.in(folder, "--strict").exitCode()).isEqualTo(3);
  }

  @Test
  void theRunRecordNamesTheFile() throws IOException {
    correct(",2024-2,株式会社架空商事2,cause_code,loss,紛失と判明,");

    JsonNode json = JsonMapper.shared().readTree(folder.resolve("output/2024-05/run.json"));

    assertThat(json.at("/corrections/file").asString()).isEqualTo(file().toString());
    assertThat(json.at("/corrections/sha256").asString()).matches("[0-9a-f]{64}");
    assertThat(json.at("/corrections/rows").asInt()).isEqualTo(1);
  }

  private Path file() {
    return folder.resolve("corrections.csv");
  }

  private Run correct(String... lines) throws IOException {
    write(lines);
    return Run.in(folder, "--corrections=" + file());
  }

  private void write(String... lines) throws IOException {
    Files.writeString(file(), HEADER + String.join("\r\n", lines) + "\r\n");
  }

  /** New, update, incidents and organisations of every cell, by month, cause and sector. */
  private SortedMap<String, String> cells() throws IOException {
    SortedMap<String, String> cells = new TreeMap<>();
    for (String row : csv("monthly_statistics").subList(1, csv("monthly_statistics").size())) {
      List<String> fields = List.of(row.split(",", -1));
      cells.put(String.join(" ", fields.subList(0, 3)), String.join(" ", fields.subList(3, 7)));
    }
    return cells;
  }

  private String id(String number) throws IOException {
    String row =
        csv("disclosures").stream()
            .filter(line -> line.contains("," + number + ","))
            .findFirst()
            .orElseThrow();
    return row.substring(0, row.indexOf(','));
  }

  private List<String> csv(String name) throws IOException {
    return Files.readAllLines(folder.resolve("output/2024-05/csv/" + name + ".csv"));
  }

  private static List<List<String>> rows(XSSFSheet sheet) {
    List<List<String>> rows = new ArrayList<>();
    for (Row row : sheet) {
      rows.add(
          StreamSupport.stream(row.spliterator(), false)
              .map(CorrectionRunTest::shown)
              .filter(text -> !text.isEmpty())
              .toList());
    }
    return rows;
  }

  private static String shown(Cell cell) {
    return new DataFormatter().formatCellValue(cell);
  }
}
