package jikenbo.store;

import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who may work on which part of a step that workers share. The rows are those in which Spring Batch
 * keeps the executions of partitions; their version tells a worker whether the part is still its
 * own, because everybody who takes the part over raises it.
 */
public final class PartStore {

  /** Has been given out and not come to an end. */
  private static final String OPEN = "status IN ('STARTING', 'STARTED')";

  private static final String NAMED = "step_execution_id = :id AND step_name = :name";

  private final JdbcClient client;

  /** Works on the database of this client. */
  public PartStore(JdbcClient client) {
    this.client = client;
  }

  /**
   * Makes a part the caller's own; whoever worked on it until now can write no more.
   *
   * @param id of the step execution
   * @param name of the part, which no other ever had
   * @return the version of the row from now on; empty when the part has come to an end, was
   *     withdrawn, is unknown, or was taken by another at this very moment
   */
  public OptionalInt claim(long id, String name) {
    Optional<Integer> version =
        client
            .sql("SELECT version FROM batch_step_execution WHERE %s AND %s".formatted(NAMED, OPEN))
            .param("id", id)
            .param("name", name)
            .query(Integer.class)
            .optional();
    if (version.isEmpty()) {
      return OptionalInt.empty();
    }
    int raised =
        client
            .sql(
                "UPDATE batch_step_execution SET version = version + 1 WHERE %s AND %s AND version = :version"
                    .formatted(NAMED, OPEN))
            .param("id", id)
            .param("name", name)
            .param("version", version.get())
            .update();
    return raised == 1 ? OptionalInt.of(version.get() + 1) : OptionalInt.empty();
  }

  /**
   * Keeps everybody else from taking the part over until the transaction of the caller ends.
   *
   * @param version that the caller knows
   * @return false when the part is no longer the caller's
   */
  public boolean hold(long id, String name, int version) {
    return client
        .sql(
            "SELECT step_execution_id FROM batch_step_execution WHERE %s AND %s AND version = :version FOR UPDATE"
                .formatted(NAMED, OPEN))
        .param("id", id)
        .param("name", name)
        .param("version", version)
        .query(Long.class)
        .optional()
        .isPresent();
  }

  /** Whether a part has not come to an end. */
  public boolean isOpen(long id, String name) {
    return client
            .sql("SELECT COUNT(*) FROM batch_step_execution WHERE %s AND %s".formatted(NAMED, OPEN))
            .param("id", id)
            .param("name", name)
            .query(Integer.class)
            .single()
        == 1;
  }

  /** Leaves word why a worker did not take a part; another one may still take it. */
  public void refuse(long id, String name, String reason) {
    client
        .sql(
            "UPDATE batch_step_execution SET exit_message = :reason WHERE %s AND %s"
                .formatted(NAMED, OPEN))
        .param("id", id)
        .param("name", name)
        .param("reason", reason)
        .update();
  }

  /**
   * Takes back all parts that have not come to an end; whoever works on one can write no more. What
   * is not done is asked from the posts, so nothing is lost with them.
   *
   * @param step whose parts
   */
  public void withdraw(String step) {
    client
        .sql(
            """
            UPDATE batch_step_execution
            SET status = 'STOPPED', exit_code = 'STOPPED', version = version + 1
            WHERE step_name LIKE :parts AND status NOT IN ('COMPLETED', 'FAILED', 'STOPPED')
            """)
        .param("parts", step + ":%")
        .update();
  }
}
