package jikenbo.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;
import jikenbo.report.csv.CsvReport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * The CSV files of the sample pages, loaded into a database that knows nothing of them but their
 * datapackage.json. One correction has lost its target, so that review.csv has a row of no
 * disclosure.
 */
class DataPackageTest {

  private static final String MONTH = "2025-10";

  @TempDir private static Path folder;
  private static Path csv;
  private static Warehouse warehouse;

  @BeforeAll
  static void load() throws IOException, SQLException {
    Path corrections =
        Files.writeString(
            folder.resolve("corrections.csv"),
            """
            disclosure_id,case_number,organization,field,value,reason,date
            D000000000000,,,cause_code,theft,gone,2025-11-04
            D91650040313f,,,published_on,,not certain,2025-11-04
            """);
    Run run =
        Run.ofSample(
            "--input=input",
            "--output=" + folder.resolve("output"),
            "--data=" + folder.resolve("data"),
            "--corrections=" + corrections);
    assertThat(run.exitCode()).as(run.toString()).isZero();
    csv = folder.resolve("output/2025-10/csv");
    warehouse = Warehouse.of(csv);
  }

  @AfterAll
  static void close() throws SQLException {
    warehouse.close();
  }

  @Test
  void namesEveryFileOfTheFolder() throws IOException {
    try (Stream<Path> files = Files.list(csv)) {
      assertThat(Warehouse.resources(csv))
          .extracting(resource -> resource.get("path").asString())
          .containsExactlyInAnyOrderElementsOf(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> !name.equals("datapackage.json"))
                  .toList());
    }
  }

  @Test
  void loadsEveryRow() throws IOException, SQLException {
    for (JsonNode resource : Warehouse.resources(csv)) {
      String name = resource.get("name").asString();

      assertThat(warehouse.single("SELECT count(*) FROM " + name))
          .as(name)
          .isEqualTo(rows(resource.get("path").asString()));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "',loss,', ',lost,', CHECK",
    "',heading,', ',,', NOT NULL",
    "',2024-10-08,', ',2024-10-32,', 2024-10-32",
    "Db679bf756463, D90517f8907e5, duplicate key"
  })
  void refusesWhatBreaksItsDescription(String right, String wrong, String complaint)
      throws IOException {
    Path broken = Files.createTempDirectory(folder, "broken");
    for (String name : CsvReport.fileNames()) {
      String text = Files.readString(csv.resolve(name));
      Files.writeString(
          broken.resolve(name), name.equals("disclosures.csv") ? text.replace(right, wrong) : text);
    }

    assertThatThrownBy(() -> Warehouse.of(broken))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining(complaint);
  }

  @Test
  void resolvesEveryKey() throws SQLException {
    for (JsonNode resource : Warehouse.resources(csv)) {
      for (JsonNode key : resource.at("/schema/foreignKeys")) {
        assertThat(warehouse.unresolved(resource, key))
            .as(resource.get("name") + " " + key)
            .isZero();
      }
    }
  }

  @Test
  void hasAMemberForWhatIsNotKnownInEveryDimensionButTheMonths() throws SQLException {
    for (String dimension : new String[] {"cause", "method", "sector"}) {
      assertThat(
              warehouse.single(
                  "SELECT name_ja FROM dim_%s WHERE %s_code = 'unknown'"
                      .formatted(dimension, dimension)))
          .isEqualTo("不明");
    }
    assertThat(warehouse.single("SELECT name_ja FROM dim_data_type WHERE data_type = 'unknown'"))
        .isEqualTo("不明");
  }

  @Test
  void givesTheFiguresOfTheWorkbook() throws IOException, SQLException {
    try (WorkbookCells workbook = WorkbookCells.of(folder.resolve("output").resolve(MONTH))) {
      assertThat(ofMonth("SELECT count(*) FROM disclosures")).isEqualTo(workbook.card("公表件数"));
      assertThat(ofMonth("SELECT count(*) FROM incidents")).isEqualTo(workbook.card("事案数"));
      assertThat(ofMonth("SELECT count(DISTINCT organization) FROM disclosures"))
          .isEqualTo(workbook.card("影響組織数"));
      assertThat(ofMonth("SELECT sum(affected_people) FROM incidents"))
          .isEqualTo(workbook.card("影響人数"));
      assertThat(
              ofMonth("SELECT sum(disclosures_new + disclosures_update) FROM monthly_statistics"))
          .isEqualTo(workbook.card("公表件数"));
      assertThat(ofMonth("SELECT sum(incidents) FROM monthly_statistics"))
          .isEqualTo(workbook.card("事案数"));
      assertThat(ofMonth("SELECT sum(affected_people) FROM monthly_statistics"))
          .isEqualTo(workbook.card("影響人数"));
    }
  }

  private static long ofMonth(String sql) throws SQLException {
    Object sum = warehouse.single(sql + " WHERE report_month = '" + MONTH + "'");
    return ((Number) sum).longValue();
  }

  private static long rows(String file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(csv.resolve(file), StandardCharsets.UTF_8, format);
        Stream<CSVRecord> rows = parser.stream()) {
      return rows.count();
    }
  }
}
