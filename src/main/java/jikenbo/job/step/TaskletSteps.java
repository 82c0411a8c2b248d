package jikenbo.job.step;

import java.util.List;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.builder.TaskletStepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.transaction.PlatformTransactionManager;

/** Makes steps that do one thing, each in one transaction. */
final class TaskletSteps {

  private final JobRepository repository;
  private final PlatformTransactionManager transactions;
  private final List<StepExecutionListener> listeners;

  TaskletSteps(
      JobRepository repository,
      PlatformTransactionManager transactions,
      List<StepExecutionListener> listeners) {
    this.repository = repository;
    this.transactions = transactions;
    this.listeners = List.copyOf(listeners);
  }

  /** A step that does this. */
  TaskletStepBuilder step(String name, Work work) {
    TaskletStepBuilder step =
        new StepBuilder(name, repository)
            .tasklet(
                (contribution, context) -> {
                  work.run(contribution);
                  return RepeatStatus.FINISHED;
                },
                transactions);
    listeners.forEach(step::listener);
    return step;
  }

  /**
   * Saves the state in the transaction of the step. Spring Batch would save it as well, but only
   * after the step is marked as completed: a kill in between would lose it for good.
   */
  void keepState(StepContribution contribution) {
    repository.updateExecutionContext(contribution.getStepExecution().getJobExecution());
  }

  /** What a step does. */
  interface Work {
    void run(StepContribution contribution) throws Exception;
  }
}
