package jikenbo.job;

import jikenbo.archive.ArchiveFolder;
import jikenbo.coding.RuleBook;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.repository.JobRepository;

/**
 * Tells when two runs are the same.
 *
 * <p>A run with the same month, input, rules, corrections and encoding as the one before, which did
 * not finish, goes on with that. Any other gets a new revision, also one that finished in the same
 * way earlier: what ran in between has changed the store.
 *
 * @param month month option
 * @param input fingerprint of the input folder
 * @param ruleVersion version of the rule book
 * @param corrections SHA-256 of the corrections
 * @param csvEncoding encoding of the CSV files
 */
record RunIdentity(
    String month, String input, String ruleVersion, String corrections, String csvEncoding) {

  /** Name of the job. */
  static final String JOB = "jikenbo";

  private static final String MONTH = "month";
  private static final String INPUT = "input";
  private static final String RULES = "rules";
  private static final String CORRECTIONS = "corrections";
  private static final String CSV_ENCODING = "csvEncoding";
  private static final String REVISION = "revision";

  static RunIdentity of(
      RunSettings settings, ArchiveFolder archive, RuleBook ruleBook, CorrectionFile corrections) {
    return new RunIdentity(
        settings.monthOption(),
        archive.fingerprint(),
        ruleBook.version(),
        corrections.sha256(),
        settings.csvEncoding().code());
  }

  /**
   * The job parameters, all of them identifying: those of the last run when it can be resumed, or a
   * new revision.
   */
  JobParameters parameters(JobRepository repository) {
    JobInstance last = repository.getLastJobInstance(JOB);
    if (last == null) {
      return parameters(1);
    }
    // A process that was killed while it started leaves an instance without an execution, whose
    // revision nobody can tell; ids of instances are never used twice.
    JobExecution execution = repository.getLastJobExecution(last);
    return execution != null && resumes(execution)
        ? execution.getJobParameters()
        : parameters(last.getId() + 1);
  }

  private boolean resumes(JobExecution last) {
    boolean unfinished =
        last.getStatus() == BatchStatus.FAILED || last.getStatus() == BatchStatus.STOPPED;
    return unfinished && equals(of(last.getJobParameters()));
  }

  /** JobParameters cannot be compared themselves: they are equal when their names are. */
  private static RunIdentity of(JobParameters parameters) {
    return new RunIdentity(
        parameters.getString(MONTH, ""),
        parameters.getString(INPUT, ""),
        parameters.getString(RULES, ""),
        parameters.getString(CORRECTIONS, ""),
        parameters.getString(CSV_ENCODING, ""));
  }

  private JobParameters parameters(long revision) {
    return new JobParametersBuilder()
        .addString(MONTH, month)
        .addString(INPUT, input)
        .addString(RULES, ruleVersion)
        .addString(CORRECTIONS, corrections)
        .addString(CSV_ENCODING, csvEncoding)
        .addLong(REVISION, revision)
        .toJobParameters();
  }
}
