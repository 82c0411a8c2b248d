package jikenbo.job;

import java.io.IOException;
import java.time.InstantSource;
import jikenbo.job.console.Console;
import jikenbo.job.option.RunSettings;
import jikenbo.job.record.PublishedReport;
import jikenbo.job.record.RunMetrics;
import jikenbo.store.CaseStore;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.context.ApplicationContext;

/** Tells of a report that stands, and with which exit code. */
final class Outcome {

  private final RunSettings settings;
  private final RunSummary summary;
  private final ClockCheck clockCheck;
  private final Console console;
  private final @Nullable RunMetrics metrics;

  /**
   * Of one run.
   *
   * @param metrics null when nobody asked for them: they take a walk through the whole store
   */
  Outcome(ApplicationContext context, RunSettings settings, @Nullable RunMetrics metrics) {
    this.settings = settings;
    this.summary = context.getBean(RunSummary.class);
    this.clockCheck =
        new ClockCheck(context.getBean(CaseStore.class), context.getBean(InstantSource.class));
    this.console = context.getBean(Console.class);
    this.metrics = metrics;
  }

  /** Of a report that stood before. */
  int of(PublishedReport published) {
    summary.printPublished(published);
    return exitCode(published);
  }

  /** Of a report that the run has made. */
  int of(JobExecution execution) throws IOException {
    summary.print(execution);
    return exitCode(summary.published(execution));
  }

  private int exitCode(PublishedReport report) {
    clockCheck.tell(console);
    if (metrics != null) {
      summary.describe(metrics);
    }
    return settings.strict() && summary.needsReview(report) ? Launcher.NEEDS_REVIEW : Launcher.DONE;
  }
}
