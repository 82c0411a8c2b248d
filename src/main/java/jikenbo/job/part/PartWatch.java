package jikenbo.job.part;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import jikenbo.job.console.OperatorException;
import jikenbo.store.PartStore;
import org.aopalliance.intercept.MethodInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

/**
 * Looks on while workers do their parts. Spring Batch would wait for ever for a part that nobody
 * does, and would not hear that the run is to stop.
 */
final class PartWatch implements StepExecutionListener {

  private final PartStore parts;
  private final Duration patience;
  private final InstantSource clock;
  private volatile @Nullable StepExecution step;
  private long progress = -1;
  private Instant since = Instant.EPOCH;

  /**
   * Of a step.
   *
   * @param patience how long nothing may happen to any part
   */
  PartWatch(PartStore parts, Duration patience, InstantSource clock) {
    this.parts = parts;
    this.patience = patience;
    this.clock = clock;
  }

  /** The repository through which the step asks how far its parts are. */
  JobRepository watching(JobRepository repository) {
    ProxyFactory proxy = new ProxyFactory(new Class<?>[] {JobRepository.class});
    proxy.setTarget(repository);
    proxy.addAdvice(
        (MethodInterceptor)
            call -> {
              Object answer = call.proceed();
              if (answer instanceof JobExecution run
                  && call.getMethod().getName().equals("getJobExecution")) {
                look(run);
              }
              return answer;
            });
    return (JobRepository) proxy.getProxy();
  }

  @Override
  public void beforeStep(StepExecution execution) {
    step = execution;
    progress = -1;
  }

  /** Nobody goes on with a part of a step that has ended. */
  @Override
  public @Nullable ExitStatus afterStep(StepExecution execution) {
    parts.withdraw(execution.getStepName());
    step = null;
    return null;
  }

  private void look(JobExecution run) {
    StepExecution current = step;
    if (current == null) {
      return;
    }
    if (current.isTerminateOnly()) {
      // The step ends when the parts have.
      parts.withdraw(current.getStepName());
      return;
    }
    List<StepExecution> executions =
        run.getStepExecutions().stream()
            .filter(part -> part.getStepName().startsWith(current.getStepName() + ":"))
            .toList();
    failWithPart(executions);
    long now = executions.stream().mapToLong(StepExecution::getVersion).sum();
    if (now != progress) {
      progress = now;
      since = clock.instant();
    } else if (Duration.between(since, clock.instant()).compareTo(patience) > 0) {
      throw impatience(executions);
    }
  }

  private static void failWithPart(List<StepExecution> executions) {
    executions.stream()
        .filter(part -> part.getStatus() == BatchStatus.FAILED)
        .findFirst()
        .ifPresent(
            part -> {
              throw new OperatorException(
                  "failed.part", part.getStepName(), told(part).orElse("?"));
            });
  }

  private OperatorException impatience(List<StepExecution> executions) {
    List<StepExecution> left =
        executions.stream().filter(part -> part.getStatus().isRunning()).toList();
    return left.stream()
        .flatMap(part -> told(part).stream())
        .findFirst()
        .map(reason -> new OperatorException("failed.refused", reason))
        .orElseGet(
            () ->
                new OperatorException(
                    "failed.patience", patience.toSeconds(), left.size(), executions.size()));
  }

  /** The first line of what a worker wrote, which begins with the name of a Java class or not. */
  private static Optional<String> told(StepExecution part) {
    return part.getExitStatus().getExitDescription().lines().findFirst();
  }
}
