package jikenbo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import jikenbo.fixture.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.listener.ItemWriteListener;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A run that fails and is started again comes to the report of a run that did not. */
class RestartTest {

  /** Every step, in the order of the job. */
  static final List<String> STEPS =
      List.of(
          "takeStock",
          "readPages",
          "codePosts",
          "openCases",
          "foldIncidents",
          "count",
          "compare",
          "writeCsv",
          "writePage",
          "writeWorkbook",
          "publish");

  private static final AtomicReference<String> FAILING_STEP = new AtomicReference<>("");

  @TempDir Path folder;
  @TempDir Path undisturbed;

  @Test
  void resumesAfterAFailureInAnyStep() throws IOException {
    write(folder);
    write(undisturbed);
    assertThat(Run.in(undisturbed).exitCode()).isZero();

    for (String step : STEPS) {
      Run run = runFailingIn(step);
      assertThat(run.exitCode()).as(step).isEqualTo(1);
      assertThat(run.err().get(run.err().size() - 1)).contains("broken " + step);
      assertThat(folder.resolve("output")).isDirectoryNotContaining("glob:**/20*");
    }
    Run last = runFailingIn("");

    assertThat(last.exitCode()).as(last.toString()).isZero();
    assertThat(last.err()).doesNotContain("Reading changed pages: 0");
    assertThat(Run.csv(folder)).isEqualTo(Run.csv(undisturbed));
  }

  /** What a process leaves that was killed between naming its run and starting it. */
  @Test
  void startsWhereTheLastProcessNamedARunButNeverStartedIt() throws Exception {
    write(folder);
    assertThat(Run.in(folder).exitCode()).isZero();
    Map<String, String> before = Run.csv(folder);
    try (Connection connection = TestDatabase.connect(folder.resolve("data"));
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          INSERT INTO BATCH_JOB_INSTANCE (JOB_INSTANCE_ID, VERSION, JOB_NAME, JOB_KEY)
          VALUES (%s, 0, 'jikenbo', 'never started')
          """
              .formatted(TestDatabase.nextValue("BATCH_JOB_INSTANCE_SEQ")));
    }

    assertThat(Run.in(folder, "--month=2024-03").exitCode()).isZero();
    assertThat(Run.in(folder, "--month=2024-04").exitCode()).isZero();
    assertThat(Run.csv(folder)).isEqualTo(before);
  }

  @Test
  void leavesTheLastReportWhenARunFails() throws IOException {
    write(folder);
    Run.in(folder);
    Map<String, String> before = Run.csv(folder);

    Pages.write(folder.resolve("input/new.txt"), 900);
    assertThat(runFailingIn("publish").exitCode()).isEqualTo(1);

    assertThat(Run.csv(folder)).isEqualTo(before);
  }

  /** What was read for the failed run must not be taken for what the folder holds now. */
  @Test
  void startsAnewWhenTheInputChangedAfterAFailure() throws IOException {
    write(folder);
    runFailingIn("count");
    Pages.write(folder.resolve("input/new.txt"), 900);
    Run.in(folder);
    Map<String, String> after = Run.csv(folder);

    Run again = Run.in(folder, "--rebuild");

    assertThat(again.exitCode()).isZero();
    assertThat(Run.csv(folder)).isEqualTo(after);
  }

  /** More pages than one chunk takes, so that there is something to go on with. */
  private static void write(Path folder) {
    for (int i = 0; i < 30; i++) {
      Pages.write(folder.resolve("input/" + (100 + i) + ".txt"), 10 * i + 2, 10 * i + 1);
    }
  }

  private Run runFailingIn(String step) {
    FAILING_STEP.set(step);
    return Run.with(FailingSteps.class, Run.arguments(folder));
  }

  @Configuration(proxyBeanMethods = false)
  static class FailingSteps {

    @Bean
    StepExecutionListener failure() {
      return new Failure();
    }
  }

  /** Breaks a step that works in chunks behind a write, any other before it begins. */
  private static final class Failure implements StepExecutionListener, ItemWriteListener<Object> {

    private static final List<String> CHUNK_STEPS =
        List.of("readPages", "codePosts", "foldIncidents");

    private String chunkStep = "";
    private int chunks;

    @Override
    public void beforeStep(StepExecution execution) {
      if (CHUNK_STEPS.contains(execution.getStepName())) {
        chunkStep = execution.getStepName();
        chunks = 0;
      } else {
        breakIn(execution.getStepName());
      }
    }

    @Override
    public void afterWrite(Chunk<? extends Object> items) {
      if (chunks++ > 0 || !chunkStep.equals("readPages")) {
        breakIn(chunkStep);
      }
    }

    private static void breakIn(String step) {
      if (step.equals(FAILING_STEP.get())) {
        throw new IllegalStateException("broken " + step);
      }
    }
  }
}
