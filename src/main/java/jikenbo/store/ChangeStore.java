package jikenbo.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jikenbo.revision.Change;
import jikenbo.revision.Reason;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What differs from the issue before. Call the writing method inside a transaction. */
public final class ChangeStore {

  private static final int BATCH = 500;

  private final JdbcClient client;
  private final NamedParameterJdbcTemplate template;

  /** Works on the database of this template. */
  public ChangeStore(NamedParameterJdbcTemplate template) {
    this.client = JdbcClient.create(template);
    this.template = template;
  }

  /** Puts changes in the place of all former ones; closes the stream. */
  public void replace(Stream<Change> changes) {
    client.sql("DELETE FROM change").update();
    List<SqlParameterSource> batch = new ArrayList<>(BATCH);
    try (changes) {
      changes.forEach(
          change -> {
            batch.add(row(change));
            if (batch.size() == BATCH) {
              insert(batch);
            }
          });
    }
    insert(batch);
  }

  /** All changes by table, key and measure. */
  public Stream<Change> changes() {
    return client
        .sql("SELECT * FROM change ORDER BY table_name, row_key, measure")
        .withFetchSize(BATCH)
        .query(
            (row, number) ->
                new Change(
                    row.getString("table_name"),
                    row.getString("row_key"),
                    row.getString("measure"),
                    row.getString("value_before"),
                    row.getString("value_after"),
                    Reason.valueOf(row.getString("reason"))))
        .stream();
  }

  private void insert(List<SqlParameterSource> batch) {
    template.batchUpdate(
        """
        INSERT INTO change (table_name, row_key, measure, value_before, value_after, reason)
        VALUES (:table, :key, :measure, :before, :after, :reason)
        """,
        batch.toArray(SqlParameterSource[]::new));
    batch.clear();
  }

  private static SqlParameterSource row(Change change) {
    return new MapSqlParameterSource("table", change.table())
        .addValue("key", change.key())
        .addValue("measure", change.measure())
        .addValue("before", change.before())
        .addValue("after", change.after())
        .addValue("reason", change.reason().name());
  }
}
