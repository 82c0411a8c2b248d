package jikenbo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What programs that watch the job are told. */
class ObservationTest {

  private static final String ENDED = "jikenbo_last_run_timestamp_seconds 1.7171856E9";
  private static final String EARLIER = "jikenbo_last_success_timestamp_seconds 1.7E9";
  private static final String SUCCEEDED = "jikenbo_last_success_timestamp_seconds 1.7171856E9";

  @TempDir Path folder;
  private Path metrics;

  @BeforeEach
  void writePages() {
    Pages.write(folder.resolve("input/a.txt"), 1, 2);
    Pages.write(folder.resolve("input/b.txt"), 2);
    metrics = folder.resolve("jikenbo.prom");
  }

  @Test
  void metricsTellWhatTheReportIsMadeOf() throws IOException {
    assertThat(watchedRun().exitCode()).isZero();

    assertThat(Files.readAllLines(metrics))
        .contains(
            "jikenbo_files 2.0",
            "jikenbo_posts{kind=\"incident\"} 2.0",
            "jikenbo_posts{kind=\"duplicate\"} 1.0",
            "jikenbo_disclosures 2.0",
            "jikenbo_incidents 2.0",
            "jikenbo_review_items{severity=\"error\"} 0.0",
            "jikenbo_last_run_exit_code 0.0",
            ENDED,
            SUCCEEDED)
        .anyMatch(
            line ->
                line.startsWith("spring_batch_step_seconds_sum{")
                    && line.contains("spring_batch_step_name=\"publish\""));
  }

  @Test
  void metricsOfAFailedRunStillTellWhenOneSucceededLast() throws IOException {
    Files.writeString(metrics, EARLIER + "\n");
    Files.move(folder.resolve("input"), folder.resolve("elsewhere"));

    assertThat(watchedRun().exitCode()).isEqualTo(2);

    assertThat(Files.readAllLines(metrics))
        .contains("jikenbo_last_run_exit_code 2.0", ENDED, EARLIER)
        .noneMatch(line -> line.startsWith("jikenbo_disclosures"));
  }

  @Test
  void metricsOfTheFirstRunTellThatNoneSucceeded() throws IOException {
    Pages.writeText(folder.resolve("input/a.txt"), "【搭乗記】朝の便で西の島へ向かう旅\n\n\n\n眺めのよい旅でした。\n");
    Files.delete(folder.resolve("input/b.txt"));

    assertThat(watchedRun().exitCode()).isEqualTo(2);

    assertThat(Files.readAllLines(metrics))
        .contains("jikenbo_last_run_exit_code 2.0", "jikenbo_last_success_timestamp_seconds 0.0");
  }

  @Test
  void metricsThatCannotBeWrittenDoNotTakeTheReportAway() {
    Path nowhere = folder.resolve("none/jikenbo.prom");

    Run run = Run.in(folder, "--metrics=" + nowhere);

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("Report: ");
    assertThat(run.lastLine()).startsWith("jikenbo: the metrics " + nowhere + " cannot be written");
  }

  @Test
  void metricsThatAnybodyGarbledAreWrittenAnew() throws IOException {
    Files.write(metrics, new byte[] {(byte) 0xFF, '\n'});
    Run.in(folder, "--metrics=" + metrics);
    Files.writeString(metrics, "jikenbo_last_success_timestamp_seconds soon\n");

    watchedRun();

    assertThat(Files.readAllLines(metrics)).contains(SUCCEEDED);
  }

  @Test
  void metricsDoNotFollowALinkThatSomebodyLaid() throws IOException {
    Path victim = Files.writeString(folder.resolve("victim"), "precious");
    Files.createSymbolicLink(folder.resolve(".jikenbo.prom.tmp"), victim);

    watchedRun();

    assertThat(victim).hasContent("precious");
    assertThat(metrics).isRegularFile();
  }

  @Test
  void everyLineOfAJsonLogIsAnObject() throws IOException {
    Run.in(folder, "--log-format=json");

    List<String> log = Files.readAllLines(folder.resolve("data/jikenbo.log"));

    assertThat(log)
        .isNotEmpty()
        .allSatisfy(
            line ->
                assertThat(JsonMapper.shared().readTree(line).at("/service/name").asString())
                    .isEqualTo("jikenbo"));
  }

  @Test
  void refusesOtherLogFormats() {
    assertThat(Run.in(folder, "--log-format=xml").lastLine())
        .startsWith("jikenbo: --log-format=xml is not known: write text or json");
  }

  private Run watchedRun() {
    return Run.in(folder, "--metrics=" + metrics);
  }
}
