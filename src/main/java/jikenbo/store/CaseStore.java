package jikenbo.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Optional;
import jikenbo.casebook.Incident;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Disclosures and incidents. Call the writing methods inside a transaction. */
public final class CaseStore {

  private final JdbcClient client;
  private final NamedParameterJdbcTemplate template;

  /** Works on the database of this template. */
  public CaseStore(NamedParameterJdbcTemplate template) {
    this.client = JdbcClient.create(template);
    this.template = template;
  }

  /**
   * Opens all cases anew: of the posts with the same disclosure id, the first by file and line is
   * the disclosure, with the values that the rules gave it. There are no incidents and no
   * corrections yet.
   *
   * @return how many disclosures there are
   */
  public int openDisclosures() {
    client.sql("DELETE FROM incident").update();
    client.sql("DELETE FROM reviewed_value").update();
    client.sql("DELETE FROM correction_problem").update();
    client.sql("DELETE FROM disclosure").update();
    return client
        .sql(
            """
            INSERT INTO disclosure (id, incident_id, post_id, corrected, %1$s)
            SELECT disclosure_id, incident_id, post_id, FALSE, %1$s
            FROM (
              SELECT notice.*,
                ROW_NUMBER() OVER (
                  PARTITION BY notice.disclosure_id ORDER BY page.source_file, post.line) AS place
              FROM notice
              JOIN post ON post.post_id = notice.post_id
              JOIN page ON page.page_id = post.page_id) AS copies
            WHERE place = 1
            """
                .formatted(NoticeColumns.NAMES))
        .update();
  }

  /** Counts the rows of the tables themselves. */
  public RowCounts rowCounts() {
    return client
        .sql(
            """
            SELECT
              (SELECT COUNT(*) FROM page),
              (SELECT COUNT(*) FROM post) + (SELECT COUNT(*) FROM rejected_passage),
              (SELECT COUNT(*) FROM disclosure),
              (SELECT COUNT(*) FROM incident)
            """)
        .query(
            (row, number) ->
                new RowCounts(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)))
        .single();
  }

  /** How many incidents have disclosures but are not folded yet. */
  public long countUnfolded() {
    return client
        .sql(
            """
            SELECT COUNT(DISTINCT incident_id) FROM disclosure
            WHERE NOT EXISTS (SELECT 1 FROM incident WHERE incident.id = disclosure.incident_id)
            """)
        .query(Long.class)
        .single();
  }

  /** Adds incidents. */
  public void add(Collection<? extends Incident> incidents) {
    template.batchUpdate(
        IncidentRow.INSERT,
        incidents.stream().map(IncidentRow::parameters).toArray(SqlParameterSource[]::new));
  }

  /** The newest day on which a disclosure was published; empty when none is known. */
  public Optional<LocalDate> latestPublication() {
    return client
        .sql("SELECT MAX(published_on) FROM disclosure WHERE published_on IS NOT NULL")
        .query(LocalDate.class)
        .optional();
  }

  /** The newest report month of any disclosure; empty when there is no disclosure. */
  public Optional<YearMonth> latestMonth() {
    return client
        .sql(
            """
            SELECT report_month FROM disclosure ORDER BY report_month DESC LIMIT 1
            """)
        .query((row, number) -> YearMonth.parse(row.getString(1)))
        .optional();
  }
}
