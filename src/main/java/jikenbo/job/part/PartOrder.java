package jikenbo.job.part;

/**
 * Asks a worker to do a part of a step. Everything else, the posts above all, stands in the
 * database.
 *
 * @param step name of the part, which no other ever had
 * @param stepExecution key of its execution
 * @param jobExecution key of the execution of the job that it belongs to
 * @param edition what the posts must be coded with
 */
public record PartOrder(String step, long stepExecution, long jobExecution, Edition edition) {}
