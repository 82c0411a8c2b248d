package jikenbo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import jikenbo.fixture.TestDatabase;
import jikenbo.job.output.OutputFolder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed leaves nothing that the next one cannot go on with. */
class KillTest {

  @TempDir Path folder;
  @TempDir Path undisturbed;

  @Test
  @Tag("faults")
  @Timeout(600)
  void resumesAfterAKillAtAnyMoment() throws Exception {
    write(folder);
    write(undisturbed);
    Run.in(undisturbed);

    for (String moment :
        List.of(
            "Reading changed pages",
            "Coding the posts of pages",
            "Folding",
            "Comparing",
            "Writing",
            "Publishing")) {
      killAt(moment);
    }

    Run last = Run.in(folder);
    assertThat(last.exitCode()).as(last.toString()).isZero();
    assertThat(Run.csv(folder)).isEqualTo(Run.csv(undisturbed));
    assertThat(folder.resolve("output")).isDirectoryNotContaining("glob:**/.jikenbo*");
  }

  @Test
  @Timeout(600)
  void losesNeitherTheIssueBeforeNorWhatChangedSince() throws Exception {
    for (Path place : List.of(folder, undisturbed)) {
      FirstIssue.in(place, 1, 2);
      Pages.write(place.resolve("input/b.txt"), 3, 4);
    }
    SortedMap<String, String> before = Run.csv(folder);
    Run.in(undisturbed);

    for (String moment : List.of("Comparing", "Writing", "Publishing")) {
      killAt(moment);
    }

    Run last = Run.in(folder);
    assertThat(last.exitCode()).as(last.toString()).isZero();
    assertThat(Run.csv(folder)).isEqualTo(Run.csv(undisturbed));
    assertThat(new OutputFolder(folder.resolve("output")).issues(YearMonth.of(2024, 5)))
        .hasSize(2)
        .last()
        .satisfies(issue -> assertThat(Run.csvIn(issue)).isEqualTo(before));
  }

  private void killAt(String moment) throws IOException, InterruptedException {
    Process process = start();
    try (BufferedReader err = process.errorReader(StandardCharsets.UTF_8)) {
      StringBuilder told = new StringBuilder();
      String line = err.readLine();
      while (line != null && !line.startsWith(moment)) {
        told.append(line).append('\n');
        line = err.readLine();
      }
      assertThat(line).as("the process gets as far as %s: %s", moment, told).isNotNull();
    } finally {
      process.destroyForcibly();
      assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  private Process start() throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Jikenbo.class.getName()));
    command.addAll(List.of(Run.arguments(folder)));
    ProcessBuilder process =
        new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    process.environment().putAll(TestDatabase.environment(folder.resolve("data")));
    return process.start();
  }

  private static void write(Path folder) {
    for (int i = 0; i < 60; i++) {
      Pages.write(folder.resolve("input/" + (100 + i) + ".txt"), 10 * i + 2, 10 * i + 1);
    }
  }
}
