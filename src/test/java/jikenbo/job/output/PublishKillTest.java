package jikenbo.job.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that is killed while it publishes one issue after the other leaves a whole one, and all
 * those before it in the history.
 */
class PublishKillTest {

  private static final YearMonth MAY = YearMonth.of(2024, 5);
  private static final OffsetDateTime FIRST = OffsetDateTime.parse("2024-06-01T08:30:00+09:00");

  @TempDir Path folder;

  @Test
  @Timeout(600)
  void losesNothing() throws Exception {
    publishAndKill(6);
  }

  @Test
  @Tag("faults")
  @Timeout(900)
  void losesNothingHoweverOftenItIsKilled() throws Exception {
    publishAndKill(15);
  }

  /** Waits a little longer each time, so that the kills fall into all parts of a publication. */
  private void publishAndKill(int kills) throws Exception {
    int newest = 0;
    for (int kill = 0; kill < kills; kill++) {
      Process process = start(newest + 1);
      try (BufferedReader told = process.inputReader(StandardCharsets.UTF_8)) {
        assertThat(told.readLine()).isNotNull();
        TimeUnit.MICROSECONDS.sleep(20_000 + 3_517L * kill);
      } finally {
        process.destroyForcibly();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
      }

      new OutputFolder(folder).clean();

      assertThat(folder).isDirectoryNotContaining("glob:**/.jikenbo*");
      List<Integer> issues = issues();
      assertThat(issues.get(0)).isGreaterThan(newest);
      newest = issues.get(0);
      for (int i = 0; i < issues.size(); i++) {
        assertThat(issues.get(i)).isEqualTo(newest - i);
      }
      assertThat(issues).hasSize(Math.min(newest, 1 + IssueHistory.KEPT));
    }
  }

  /** The numbers of the issues, newest first; each is read as a whole. */
  private List<Integer> issues() throws IOException {
    List<Integer> numbers = new ArrayList<>();
    for (Path issue : new OutputFolder(folder).issues(MAY)) {
      numbers.add(Integer.parseInt(Issues.read(issue)));
    }
    return numbers;
  }

  private Process start(int number) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Publisher.class.getName(),
            folder.toString(),
            Integer.toString(number))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** Publishes numbered issues until it is killed. */
  static final class Publisher {

    private Publisher() {}

    public static void main(String[] args) throws IOException {
      OutputFolder output = new OutputFolder(Path.of(args[0]));
      for (int number = Integer.parseInt(args[1]); ; number++) {
        Issues.write(
            output.staging(), FIRST.plusSeconds(number).toString(), Integer.toString(number));
        output.publish(MAY);
        System.out.println(number);
      }
    }
  }
}
