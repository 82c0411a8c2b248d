package jikenbo.job;

import java.time.YearMonth;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * What a run finds out on its way; survives a restart.
 *
 * @param context of the job execution
 */
record RunState(ExecutionContext context) {

  private static final String MONTH = "month";

  static RunState of(JobExecution execution) {
    return new RunState(execution.getExecutionContext());
  }

  static RunState of(StepContribution contribution) {
    return of(contribution.getStepExecution().getJobExecution());
  }

  /** The report month; known after the step {@code count}. */
  YearMonth month() {
    return YearMonth.parse(context.getString(MONTH));
  }

  void month(YearMonth month) {
    context.putString(MONTH, month.toString());
  }

  /** What the step {@code takeStock} found. */
  InputChanges inputChanges() {
    return InputChanges.from(context);
  }

  void inputChanges(InputChanges changes) {
    changes.putInto(context);
  }
}
