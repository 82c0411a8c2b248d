package jikenbo.job;

import jikenbo.job.console.OperatorException;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Fails a step that lost items: a step can complete although a transaction was rolled back. */
final class Reconciliation implements StepExecutionListener {

  @Override
  public @Nullable ExitStatus afterStep(StepExecution step) {
    if (step.getStatus() != BatchStatus.COMPLETED || step.getReadCount() == step.getWriteCount()) {
      return null;
    }
    OperatorException lost =
        new OperatorException(
            "failed.lost", step.getStepName(), step.getReadCount(), step.getWriteCount());
    step.setStatus(BatchStatus.FAILED);
    step.addFailureException(lost);
    return ExitStatus.FAILED.addExitDescription(lost);
  }
}
