package jikenbo.job;

import java.util.ArrayList;
import java.util.List;
import jikenbo.job.step.RunState;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.JobRepository;

/** What is remembered of earlier runs. */
final class FormerRuns {

  /** Runs that are remembered, an unfinished one with all its attempts among them. */
  static final int KEPT = 24;

  private final JobRepository repository;

  FormerRuns(JobRepository repository) {
    this.repository = repository;
  }

  /**
   * The parameters for a run: those of the last one, where that did the same work and did not
   * finish, so that it is resumed; otherwise with a new revision. Only the last one can be resumed:
   * what runs in between changes the store.
   */
  JobParameters parametersFor(RunIdentity identity) {
    JobInstance last = repository.getLastJobInstance(RunIdentity.JOB);
    if (last == null) {
      return identity.parameters(1);
    }
    // A process that was killed while it started leaves an instance without an execution, whose
    // revision nobody can tell; ids of instances are never used twice.
    JobExecution execution = repository.getLastJobExecution(last);
    return execution != null && isUnfinished(execution) && isOf(identity, execution)
        ? execution.getJobParameters()
        : identity.parameters(last.getId() + 1);
  }

  /**
   * Completed runs that did the work of this one, newest first. None of them is older than a run
   * with other input: that one has changed the store, so the same work would now come to something
   * else.
   */
  List<RunState> thatDid(RunIdentity identity) {
    List<RunState> done = new ArrayList<>();
    for (JobInstance instance : repository.getJobInstances(RunIdentity.JOB, 0, KEPT)) {
      JobExecution execution = repository.getLastJobExecution(instance);
      if (execution == null) {
        continue;
      }
      RunIdentity other = RunIdentity.of(execution.getJobParameters());
      if (!identity.hasInputOf(other)) {
        break;
      }
      RunState state = RunState.of(execution);
      if (execution.getStatus() == BatchStatus.COMPLETED
          && identity.isDoneBy(other, state.month())) {
        done.add(state);
      }
    }
    return done;
  }

  /** Forgets the oldest runs. The last one, which may have to be resumed, is never among them. */
  void prune() {
    List<JobInstance> old;
    do {
      old = repository.getJobInstances(RunIdentity.JOB, KEPT, KEPT);
      old.forEach(repository::deleteJobInstance);
    } while (!old.isEmpty());
  }

  private static boolean isUnfinished(JobExecution execution) {
    return execution.getStatus() == BatchStatus.FAILED
        || execution.getStatus() == BatchStatus.STOPPED;
  }

  private static boolean isOf(RunIdentity identity, JobExecution execution) {
    return identity.equals(RunIdentity.of(execution.getJobParameters()));
  }
}
