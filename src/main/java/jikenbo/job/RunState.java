package jikenbo.job;

import java.time.YearMonth;
import jikenbo.archive.ArchiveComparison;
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

  void comparison(ArchiveComparison comparison) {
    context.putInt("added", comparison.added().size());
    context.putInt("changed", comparison.changed().size());
    context.putInt("moved", comparison.moved().size());
    context.putInt("unchanged", comparison.unchanged());
    context.putInt("gone", comparison.gone().size());
  }

  /** One of the figures of the comparison. */
  int figure(String name) {
    return context.getInt(name);
  }
}
