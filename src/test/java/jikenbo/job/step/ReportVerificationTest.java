package jikenbo.job.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jikenbo.job.Pages;
import jikenbo.job.Run;
import jikenbo.job.console.OperatorException;
import jikenbo.job.output.OutputFolder;
import jikenbo.report.ControlTotals;
import jikenbo.report.csv.CsvReport;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.FileSystemUtils;

/** What was written is read back before readers get it. */
class ReportVerificationTest {

  private static final ControlTotals TOTALS = new ControlTotals(2, 4, 3, 0, 1, 0, 3, 3);

  @TempDir private static Path original;

  @TempDir Path folder;

  private Path report;

  @BeforeAll
  static void run() {
    Pages.write(original.resolve("input/a.txt"), 1, 2);
    Pages.write(original.resolve("input/b.txt"), 2, 3);
    assertThat(Run.in(original).exitCode()).isZero();
  }

  @BeforeEach
  void copy() throws IOException {
    FileSystemUtils.copyRecursively(original, folder);
    report = folder.resolve("output/2024-05");
  }

  @Test
  void acceptsAReportThatHoldsWhatWasCounted() {
    assertThatCode(() -> verify(TOTALS)).doesNotThrowAnyException();
  }

  @Test
  void missesEveryFile() throws IOException {
    for (String name : CsvReport.fileNames()) {
      Path file = report.resolve("csv").resolve(name);
      byte[] bytes = Files.readAllBytes(file);
      Files.delete(file);
      assertRefused(TOTALS).hasMessage("the file " + name + " was not written");
      Files.write(file, bytes);
    }
    Files.delete(workbook());
    assertRefused(TOTALS).hasMessageContaining("incident-report-2024-05.xlsx was not written");
  }

  @Test
  void missesALineInEveryListThatIsCounted() throws IOException {
    for (String name : List.of("posts", "disclosures", "incidents")) {
      Path file = report.resolve("csv").resolve(name + ".csv");
      List<String> lines = Files.readAllLines(file);
      Files.write(file, lines.subList(0, lines.size() - 1));
      assertRefused(TOTALS).hasMessageStartingWith(name + ".csv: rows comes to ");
      Files.write(file, lines);
    }
  }

  @Test
  void findsPostsOfAnotherKind() {
    assertRefused(new ControlTotals(2, 4, 2, 1, 1, 0, 3, 3))
        .hasMessage("posts.csv: incident comes to 3 where 2 is expected");
  }

  @Test
  void findsFiguresThatDoNotAddUp() throws IOException {
    Path file = report.resolve("csv/monthly_statistics.csv");
    Files.writeString(file, Files.readString(file).replace("company,3,0,3,", "company,3,0,4,"));

    assertRefused(TOTALS)
        .hasMessage("monthly_statistics.csv: incidents comes to 4 where 3 is expected");
  }

  @Test
  void findsAWorkbookThatCannotBeOpened() throws IOException {
    Files.writeString(workbook(), "no workbook");

    assertRefused(TOTALS)
        .hasMessageStartingWith("the workbook incident-report-2024-05.xlsx that was written");
  }

  @Test
  void findsAWorkbookThatListsOtherDisclosures() throws IOException {
    Pages.write(folder.resolve("input/c.txt"), 4);
    Path kept = Files.move(report.resolve("csv"), folder.resolve("kept"));
    Run.in(folder);
    FileSystemUtils.deleteRecursively(report.resolve("csv"));
    Files.move(kept, report.resolve("csv"));

    assertRefused(TOTALS)
        .hasMessage("incident-report-2024-05.xlsx: 一覧 comes to 4 where 3 is expected");
  }

  @Test
  void refusesAPageThatWasCutShort() throws IOException {
    String whole = Files.readString(page());
    Files.writeString(page(), whole.substring(0, whole.indexOf("\"notices\"") + 400));

    assertRefused(TOTALS)
        .hasMessage(
            "the page incident-report-2024-05.html that was written cannot be read: no data");
  }

  @Test
  void aReportThatIsRefusedLeavesTheLastOneAndIsToldInOneLine() throws IOException {
    String before = Files.readString(report.resolve("run.json"));
    Pages.write(folder.resolve("input/c.txt"), 4);

    Run run = Run.with(LosingALine.class, Run.arguments(folder));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .filteredOn(line -> line.startsWith("jikenbo: "))
        .singleElement()
        .asString()
        .contains("posts.csv: rows comes to 4 where 5 is expected", "The last report is untouched");
    assertThat(report.resolve("run.json")).hasContent(before);
    assertThat(folder.resolve("output")).isDirectoryNotContaining("glob:**/.jikenbo*");
  }

  private AbstractThrowableAssert<?, ? extends Throwable> assertRefused(ControlTotals totals) {
    return assertThatThrownBy(() -> verify(totals)).isInstanceOf(OperatorException.class);
  }

  private void verify(ControlTotals totals) throws IOException {
    new ReportVerification(report.resolve("csv"), workbook(), page(), totals).run();
  }

  private Path workbook() {
    return report.resolve("incident-report-2024-05.xlsx");
  }

  private Path page() {
    return report.resolve("incident-report-2024-05.html");
  }

  /** A disk that swallows the end of a file. */
  @Configuration(proxyBeanMethods = false)
  static class LosingALine {

    @Bean
    StepExecutionListener loss(OutputFolder output) {
      return new StepExecutionListener() {
        @Override
        public void beforeStep(StepExecution step) {
          if (step.getStepName().equals("publish")) {
            shorten(output.stagedCsv().resolve("posts.csv"));
          }
        }
      };
    }

    private static void shorten(Path file) {
      try {
        List<String> lines = Files.readAllLines(file);
        Files.write(file, lines.subList(0, lines.size() - 1));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
