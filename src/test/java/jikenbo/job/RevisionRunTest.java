package jikenbo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jikenbo.job.record.PublishedReport;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** A month that is published again tells what changed, and keeps what it said before. */
class RevisionRunTest {

  private static final String HEADER = "\uFEFFtable,key,measure,before,after,reason";
  private static final String CELL = "monthly_statistics,2024-05|misoperation|company,";

  @TempDir Path folder;

  private Path report;

  @BeforeEach
  void publish() throws IOException {
    FirstIssue.in(folder, 1, 2);
    report = folder.resolve("output/2024-05");
    assertThat(changes()).containsExactly(HEADER);
  }

  @Test
  void aNewPageAndACorrectionAreTold() throws IOException {
    String first = id("2024-1");

    Run run = reviseByPageAndCorrection();

    String second = id("2024-3");
    assertThat(run.out()).contains("Changed since the issue of 2024-06-01 05:00: 9 (changes.csv)");
    assertThat(changes())
        .containsExactlyElementsOf(
            Stream.concat(
                    Stream.of(HEADER),
                    Stream.of(
                            "disclosures,%s,affected_count,11,99,correction".formatted(first),
                            "disclosures,%1$s,disclosure_id,,%1$s,new_pages".formatted(second),
                            "incidents,I2024-1,affected_people,11,99,correction",
                            "incidents,I2024-3,incident_id,,I2024-3,new_pages",
                            CELL + "affected_known,2,3,new_pages",
                            CELL + "affected_people,23,124,several",
                            CELL + "disclosures_new,2,3,new_pages",
                            CELL + "incidents,2,3,new_pages",
                            CELL + "organizations,2,3,new_pages")
                        .sorted())
                .toList());
  }

  @Test
  void theWorkbookAndTheRecordNameTheIssueBefore() throws IOException {
    reviseByPageAndCorrection();

    assertThat(qualitySheet()).contains("前回の作成日：2024年6月1日 5:00。変わった値は全9件（公表2件、事案2件、月別集計5件）。");
    assertThat(
            JsonMapper.shared()
                .readTree(report.resolve("run.json"))
                .at("/compared_with")
                .asString())
        .isEqualTo("2024-06-01T05:00+09:00");
  }

  @Test
  void theIssueBeforeStaysInTheHistory() throws IOException {
    SortedMap<String, String> before = Run.csv(folder);

    reviseByPageAndCorrection();

    Path kept = report.resolve("history/20240601T050000");
    assertThat(PublishedReport.read(kept).orElseThrow().isWhole()).isTrue();
    assertThat(kept.resolve("incident-report-2024-05.xlsx")).exists();
    assertThat(Run.csvIn(kept)).isEqualTo(before);
  }

  @Test
  void aPageThatIsMovedAwayChangesNothing() throws IOException {
    Pages.write(folder.resolve("input/b.txt"), 3);
    Run.at("2024-06-01T20:00:00Z", folder);
    SortedMap<String, String> before = Run.csv(folder);
    Files.delete(folder.resolve("input/b.txt"));

    Run run = Run.at("2024-06-02T20:00:00Z", folder);

    assertThat(run.out()).contains("Report: ");
    assertThat(Run.csv(folder)).isEqualTo(before);
  }

  @Test
  void thePageThatWentIsToldAfterARebuild() throws IOException {
    Pages.write(folder.resolve("input/b.txt"), 3);
    Run.at("2024-06-01T20:00:00Z", folder);
    Files.delete(folder.resolve("input/b.txt"));
    String gone = id("2024-3");

    Run.at("2024-06-03T20:00:00Z", folder, "--rebuild");

    assertThat(changes())
        .contains("disclosures,%1$s,disclosure_id,%1$s,,removed_page".formatted(gone))
        .contains(CELL + "disclosures_new,3,2,removed_page");
  }

  @Test
  void aRepeatedRunTellsTheSameChanges() throws IOException {
    reviseByPageAndCorrection();
    SortedMap<String, String> before = Run.csv(folder);

    Run.withWorkbookAt("2024-06-07T20:00:00Z", folder, corrections(), "--rebuild");

    assertThat(Run.csv(folder)).isEqualTo(before);
    assertThat(qualitySheet()).anyMatch(text -> text.startsWith("前回の作成日：2024年6月1日 5:00。"));
    assertThat(report.resolve("history"))
        .isDirectoryNotContaining(path -> !path.endsWith("20240601T050000"));
  }

  @Test
  void aRunThatFailedBehindThePublicationTellsTheSameChangesWhenResumed() throws IOException {
    Pages.write(folder.resolve("input/b.txt"), 3);
    Run failed = Run.with(FailingAtTheEnd.class, Run.arguments(folder));
    assertThat(failed.exitCode()).isEqualTo(1);
    SortedMap<String, String> published = Run.csv(folder);
    assertThat(changes()).hasSizeGreaterThan(1);

    Run resumed = Run.in(folder);

    assertThat(resumed.out()).contains("Files: 2 (new 1, ");
    assertThat(Run.csv(folder)).isEqualTo(published);
    try (Stream<Path> history = Files.list(report.resolve("history"))) {
      assertThat(history).hasSize(1);
    }
  }

  private Run reviseByPageAndCorrection() {
    Pages.write(folder.resolve("input/b.txt"), 3);
    Pages.writeText(
        folder.resolve("corrections.csv"),
        """
        disclosure_id,case_number,organization,field,value,reason,date
        ,2024-1,株式会社架空商事1,affected_count,99,第2報,
        """);
    return Run.withWorkbookAt("2024-06-05T20:00:00Z", folder, corrections());
  }

  private String corrections() {
    return "--corrections=" + folder.resolve("corrections.csv");
  }

  private List<String> changes() throws IOException {
    return Files.readAllLines(report.resolve("csv/changes.csv"));
  }

  private String id(String number) throws IOException {
    String row =
        Files.readAllLines(report.resolve("csv/disclosures.csv")).stream()
            .filter(line -> line.contains("," + number + ","))
            .findFirst()
            .orElseThrow();
    return row.substring(0, row.indexOf(','));
  }

  private List<String> qualitySheet() throws IOException {
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(Files.newInputStream(report.resolve("incident-report-2024-05.xlsx")))) {
      return StreamSupport.stream(workbook.getSheet("データ品質").spliterator(), false)
          .filter(row -> row.getCell(0) != null)
          .map(row -> row.getCell(0).toString())
          .toList();
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class FailingAtTheEnd {

    @Bean
    StepExecutionListener failure() {
      return new StepExecutionListener() {
        @Override
        public @Nullable ExitStatus afterStep(StepExecution step) {
          if (!step.getStepName().equals("publish")) {
            return null;
          }
          step.setStatus(BatchStatus.FAILED);
          return ExitStatus.FAILED;
        }
      };
    }
  }
}
