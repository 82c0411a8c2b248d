package jikenbo.job.record;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.step.StepExecution;

/**
 * How long a step took.
 *
 * @param name of the step
 * @param seconds from its start to its end
 */
public record StepTime(String name, double seconds) {

  /** The steps that have ended so far, in the order in which they began. */
  public static List<StepTime> of(JobExecution execution) {
    return execution.getStepExecutions().stream().flatMap(StepTime::of).toList();
  }

  private static Stream<StepTime> of(StepExecution step) {
    if (step.getStepName().contains(":")) {
      // A part of a step, which is told as a whole.
      return Stream.empty();
    }
    LocalDateTime start = step.getStartTime();
    LocalDateTime end = step.getEndTime();
    return start == null || end == null
        ? Stream.empty()
        : Stream.of(
            new StepTime(step.getStepName(), Duration.between(start, end).toMillis() / 1000.0));
  }
}
