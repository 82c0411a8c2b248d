package jikenbo.job.step;

import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import jikenbo.report.csv.ReplacedCharacters;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * What a run finds out on its way; survives a restart.
 *
 * @param context of the job execution
 */
public record RunState(ExecutionContext context) {

  private static final String MONTH = "month";
  private static final String REPLACED = "replaced";
  private static final String FIRST_REPLACED = "firstReplaced";
  private static final String SINCE = "since";
  private static final String RECORD = "record";

  /** Of a run, at work or former. */
  public static RunState of(JobExecution execution) {
    return new RunState(execution.getExecutionContext());
  }

  static RunState of(StepContribution contribution) {
    return of(contribution.getStepExecution().getJobExecution());
  }

  /** The report month; known after the step {@code count}. */
  public YearMonth month() {
    return YearMonth.parse(context.getString(MONTH));
  }

  void month(YearMonth month) {
    context.putString(MONTH, month.toString());
  }

  /** How many cells of the CSV files had a character replaced; known after {@code writeCsv}. */
  public int replaced() {
    return context.getInt(REPLACED);
  }

  /** The first of those cells; empty when there is none. */
  public String firstReplaced() {
    return context.getString(FIRST_REPLACED);
  }

  void replaced(List<ReplacedCharacters> cells) {
    context.putInt(REPLACED, cells.size());
    context.putString(FIRST_REPLACED, cells.isEmpty() ? "" : cells.get(0).toString());
  }

  /**
   * When the issue was made that this one is compared with, known after the step {@code compare};
   * null for the first issue of a month.
   */
  public @Nullable ZonedDateTime since() {
    String time = context.getString(SINCE, "");
    return time.isEmpty() ? null : ZonedDateTime.parse(time);
  }

  void since(@Nullable ZonedDateTime time) {
    context.putString(SINCE, time == null ? "" : time.toString());
  }

  /** SHA-256 of the {@code run.json} that was published; empty before the step {@code publish}. */
  public String record() {
    return context.getString(RECORD, "");
  }

  void record(String sha256) {
    context.putString(RECORD, sha256);
  }

  /** What the step {@code takeStock} found. */
  public InputChanges inputChanges() {
    return InputChanges.from(context);
  }

  void inputChanges(InputChanges changes) {
    changes.putInto(context);
  }
}
