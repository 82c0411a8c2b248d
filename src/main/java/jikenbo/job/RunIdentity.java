package jikenbo.job;

import jikenbo.archive.ArchiveFolder;
import jikenbo.coding.RuleBook;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.repository.JobRepository;

/**
 * Tells when two runs are the same.
 *
 * <p>A run with the same month, input, rules and corrections as the one before, which did not
 * finish, goes on with that. Any other gets a new revision, also one that finished in the same way
 * earlier: what ran in between has changed the store.
 *
 * @param month month option
 * @param input fingerprint of the input folder
 * @param ruleVersion version of the rule book
 * @param corrections SHA-256 of the corrections
 */
record RunIdentity(String month, String input, String ruleVersion, String corrections) {

  /** Name of the job. */
  static final String JOB = "jikenbo";

  private static final String REVISION = "revision";

  static RunIdentity of(
      RunSettings settings, ArchiveFolder archive, RuleBook ruleBook, CorrectionFile corrections) {
    return new RunIdentity(
        settings.monthOption(), archive.fingerprint(), ruleBook.version(), corrections.sha256());
  }

  /** The job parameters, all of them identifying. */
  JobParameters parameters(JobRepository repository) {
    JobInstance instance = repository.getLastJobInstance(JOB);
    JobExecution last = instance == null ? null : repository.getLastJobExecution(instance);
    long revision = last == null ? 0 : revisionOf(last);
    return resumes(last, revision) ? parameters(revision) : parameters(revision + 1);
  }

  private boolean resumes(@Nullable JobExecution last, long revision) {
    return last != null
        && (last.getStatus() == BatchStatus.FAILED || last.getStatus() == BatchStatus.STOPPED)
        && last.getJobParameters().equals(parameters(revision));
  }

  private static long revisionOf(JobExecution execution) {
    Long revision = execution.getJobParameters().getLong(REVISION);
    return revision == null ? 0 : revision;
  }

  private JobParameters parameters(long revision) {
    return new JobParametersBuilder()
        .addString("month", month)
        .addString("input", input)
        .addString("rules", ruleVersion)
        .addString("corrections", corrections)
        .addLong(REVISION, revision)
        .toJobParameters();
  }
}
