package jikenbo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whole runs, from pages to a published report. */
class ReportRunTest {

  @TempDir Path folder;

  @Test
  void makesAReport() throws IOException {
    Pages.write(folder.resolve("input/a.txt"), 3, 2);
    Pages.write(folder.resolve("input/b.txt"), 2, 1);
    Pages.writeText(folder.resolve("input/empty.txt"), "");

    Run run = Run.in(folder);

    assertThat(run.exitCode()).as(run.toString()).isZero();
    assertThat(run.out())
        .contains("Files: 3 (new 3, changed 0, moved 0, unchanged 0)")
        .contains("Posts: 5 = incident 3 + article 0 + duplicate 1 + rejected 1")
        .contains("Disclosures: 3, incidents: 3")
        .contains("Report month: 2024-05")
        .contains("empty.txt:1 空のファイルです。");
    Path report = folder.resolve("output/2024-05");
    assertThat(report.resolve("incident-report-2024-05.xlsx")).isNotEmptyFile();
    assertThat(folder.resolve("output")).isDirectoryNotContaining("glob:**/.jikenbo*");
    JsonNode json = JsonMapper.shared().readTree(report.resolve("run.json"));
    assertThat(json.at("/totals/posts").asInt()).isEqualTo(5);
    assertThat(json.at("/created_at").asString()).isEqualTo("2024-06-01T05:00+09:00");
    assertThat(json.at("/steps"))
        .extracting(step -> step.at("/name").asString())
        .startsWith("takeStock", "readPages", "codePosts")
        .contains("writeCsv", "writeWorkbook")
        .doesNotContain("publish");
    assertThat(json.at("/files/0/source_file").asString()).isEqualTo("a.txt");
  }

  @Test
  void givesTheSameBytesForTheSameInput() throws IOException {
    Pages.write(folder.resolve("input/a.txt"), 3, 2);
    Pages.write(folder.resolve("input/b.txt"), 2, 1);
    Run.in(folder);
    Map<String, String> first = Run.csv(folder);

    Run second = Run.in(folder);

    assertThat(second.out()).contains("Files: 2 (new 0, changed 0, moved 0, unchanged 2)");
    assertThat(Run.csv(folder)).isEqualTo(first);
  }

  @Test
  void followsWhatHappensToTheInputFolder() throws IOException {
    Path input = folder.resolve("input");
    Pages.write(input.resolve("changed.txt"), 1);
    Pages.write(input.resolve("gone.txt"), 2);
    Pages.write(input.resolve("moved.txt"), 3);
    Run.in(folder);

    Pages.write(input.resolve("changed.txt"), 1, 4);
    Files.delete(input.resolve("gone.txt"));
    Files.createDirectory(input.resolve("old"));
    Files.move(input.resolve("moved.txt"), input.resolve("old/moved.txt"));
    Run run = Run.in(folder);

    assertThat(run.out())
        .contains("Files: 2 (new 0, changed 1, moved 1, unchanged 0)")
        .contains("No longer in the input folder, history kept: 1")
        .contains("Posts: 4 = incident 4 + article 0 + duplicate 0 + rejected 0");
    assertThat(Files.readString(folder.resolve("output/2024-05/csv/posts.csv")))
        .contains("gone.txt", "old/moved.txt");
  }

  @Test
  void failsInOneLineWhenThereIsNoMonthToReportOn() {
    Pages.writeText(folder.resolve("input/a.txt"), "ただの日記です。\n");

    Run run = Run.in(folder);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err().get(run.err().size() - 1))
        .startsWith("jikenbo: failed: no disclosure was found")
        .contains("jikenbo.log");
    assertThat(folder.resolve("output/2024-05")).doesNotExist();
  }

  @Test
  void makesAnEmptyReportOfAMonthThatWasAskedFor() {
    Pages.write(folder.resolve("input/a.txt"), 1);

    assertThat(Run.in(folder, "--month=2023-01").exitCode()).isZero();
    assertThat(folder.resolve("output/2023-01/run.json")).exists();
  }
}
