package jikenbo.job;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import jikenbo.archive.file.ArchiveFolder;
import jikenbo.coding.rule.RuleBook;
import jikenbo.job.option.CorrectionFile;
import jikenbo.job.option.RunSettings;
import jikenbo.job.output.OutputFolder;
import jikenbo.job.part.SharedCoding;
import jikenbo.job.record.PublishedReport;
import jikenbo.job.step.RunState;
import jikenbo.store.PartStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Starts or resumes the job, and stops it in good order when the process is asked to end. */
class ReportRun implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(ReportRun.class);

  /** How long a step may take to come to the end of its chunk. */
  private static final long PATIENCE_SECONDS = 25;

  private final JobRepository repository;
  private final JobOperator operator;
  private final ObjectProvider<ReportJob> job;
  private final RunIdentity identity;
  private final FormerRuns formerRuns;
  private final OutputFolder output;
  private final StopRequest stopRequest;
  private final PartStore parts;
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean running;

  ReportRun(
      JobRepository repository,
      JobOperator operator,
      ObjectProvider<ReportJob> job,
      RunSettings settings,
      ArchiveFolder archive,
      RuleBook ruleBook,
      CorrectionFile corrections,
      OutputFolder output,
      StopRequest stopRequest,
      JdbcClient client) {
    this.repository = repository;
    this.operator = operator;
    this.job = job;
    this.identity = RunIdentity.of(settings, archive, ruleBook, corrections);
    this.formerRuns = new FormerRuns(repository);
    this.output = output;
    this.stopRequest = stopRequest;
    this.parts = new PartStore(client);
  }

  /**
   * The report that a former run published after doing the work of this one, if it is still whole
   * and the store has not changed since.
   */
  Optional<PublishedReport> published() throws IOException {
    for (RunState former : formerRuns.thatDid(identity)) {
      Optional<PublishedReport> report = PublishedReport.read(output.report(former.month()));
      if (report.isPresent()
          && report.get().recordHash().equals(former.record())
          && report.get().isWhole()) {
        return report;
      }
    }
    return Optional.empty();
  }

  /**
   * Runs the job to its end.
   *
   * @return how it ended
   */
  JobExecution run() throws JobExecutionException {
    running = true;
    try {
      // Workers of a killed run may still be at work on what this one will change.
      parts.withdraw(SharedCoding.STEP);
      // Only a killed process leaves these: a living one would hold the lock of the database.
      repository.findRunningJobExecutions(RunIdentity.JOB).forEach(operator::recover);
      JobExecution execution =
          operator.start(job.getObject().job(), formerRuns.parametersFor(identity));
      formerRuns.prune();
      return execution;
    } finally {
      running = false;
      ended.countDown();
    }
  }

  @Override
  public void start() {
    // The launcher starts the run when the whole context stands.
  }

  @Override
  public void stop() {
    if (!running) {
      return;
    }
    stopRequest.make();
    try {
      if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        LOG.warn("The job did not stop in {} s; the next run recovers it", PATIENCE_SECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return true;
  }
}
