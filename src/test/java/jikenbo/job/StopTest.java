package jikenbo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A run that is asked to end stops at once, and the same command comes to its report. */
class StopTest {

  private static final AtomicReference<String> STOPPED_STEP = new AtomicReference<>("");

  @TempDir Path folder;

  @Test
  void resumesAfterItWasStoppedInEveryStep() throws IOException {
    Pages.write(folder.resolve("input/a.txt"), 1, 2);

    for (String step : RestartTest.STEPS) {
      STOPPED_STEP.set(step);
      Run stopped = Run.with(Stopping.class, Run.arguments(folder));

      assertThat(stopped.exitCode()).as("%s: %s", step, stopped).isEqualTo(1);
      assertThat(stopped.lastLine()).isEqualTo("jikenbo: stopped; the same command resumes");
    }
    Run next = Run.in(folder);

    assertThat(next.exitCode()).as(next.toString()).isZero();
    assertThat(Run.csv(folder)).isEqualTo(Run.csv(FirstIssue.of(1, 2)));
  }

  @Configuration(proxyBeanMethods = false)
  static class Stopping {

    @Bean
    StepExecutionListener stop(StopRequest request) {
      return new StepExecutionListener() {
        @Override
        public void beforeStep(StepExecution execution) {
          if (execution.getStepName().equals(STOPPED_STEP.get())) {
            request.make();
          }
        }
      };
    }
  }
}
