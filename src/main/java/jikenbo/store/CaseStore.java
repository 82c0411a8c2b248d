package jikenbo.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jikenbo.casebook.Incident;
import jikenbo.review.DoubtKind;
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
   * Opens all cases anew: of the copies of one notice, the fullest is the disclosure, with the
   * values that the rules gave it. What is dated after this month is counted in none. There are no
   * incidents and no corrections yet.
   *
   * @param today the month in which the job runs
   * @return how many disclosures there are
   */
  public int openDisclosures(YearMonth today) {
    joinCopies();
    client.sql("DELETE FROM incident").update();
    client.sql("DELETE FROM reviewed_value").update();
    client.sql("DELETE FROM correction_problem").update();
    client.sql("DELETE FROM disclosure").update();
    int disclosures =
        client
            .sql(
                """
            INSERT INTO disclosure (id, incident_id, post_id, corrected, %1$s)
            SELECT disclosure_id, incident_id, post_id, FALSE, %1$s
            FROM (
              SELECT notice.*,
                ROW_NUMBER() OVER (
                  PARTITION BY notice.disclosure_id
                  ORDER BY notice.is_teaser, notice.characters DESC, notice.facts DESC,
                    notice.printed_on NULLS LAST, notice.report_month NULLS LAST,
                    page.source_file, post.line) AS place
              FROM notice
              JOIN post ON post.post_id = notice.post_id
              JOIN page ON page.page_id = post.page_id) AS copies
            WHERE place = 1
            """
                    .formatted(NoticeColumns.NAMES))
            .update();
    completeFromCopies();
    leaveOutMonthsAfter(today);
    return disclosures;
  }

  /** The fullest copy holds; what another form of the same post knows besides is added to it. */
  private void completeFromCopies() {
    completeFromCopies("source_url");
    completeFromCopies("labels");
    client
        .sql(
            """
            UPDATE disclosure SET (published_on, published_on_basis, report_month) = (
              SELECT dated.published_on, dated.published_on_basis, dated.report_month
              FROM notice AS dated
              JOIN post ON post.post_id = dated.post_id
              JOIN page ON page.page_id = post.page_id
              WHERE dated.disclosure_id = disclosure.id
                AND dated.published_on_basis IN ('HEADING', 'POST')
              ORDER BY dated.published_on_basis, page.source_file, post.line
              LIMIT 1)
            WHERE published_on_basis NOT IN ('HEADING', 'POST')
              AND EXISTS (
                SELECT 1 FROM notice
                JOIN post ON post.post_id = notice.post_id
                WHERE notice.disclosure_id = disclosure.id AND post.is_entry
                  AND notice.published_on_basis IN ('HEADING', 'POST'))
            """)
        .update();
  }

  private void completeFromCopies(String column) {
    client
        .sql(
            """
            UPDATE disclosure SET %1$s = (
              SELECT post.%1$s
              FROM notice
              JOIN post ON post.post_id = notice.post_id
              JOIN page ON page.page_id = post.page_id
              WHERE notice.disclosure_id = disclosure.id AND post.%1$s IS NOT NULL
              ORDER BY CASE WHEN post.post_id = disclosure.post_id THEN 0 ELSE 1 END,
                page.source_file, post.line
              LIMIT 1)
            WHERE id IN (
              SELECT notice.disclosure_id
              FROM post
              JOIN notice ON notice.post_id = post.post_id
              WHERE post.%1$s IS NOT NULL)
            """
                .formatted(column))
        .update();
  }

  /** No notice can have been published after the day on which the job runs. */
  private void leaveOutMonthsAfter(YearMonth today) {
    template.update(
        "DELETE FROM doubt WHERE kind = :kind", Map.of("kind", DoubtKind.MONTH_AHEAD.code()));
    List<SqlParameterSource> doubts =
        client
            .sql(
                """
                SELECT post.post_id, post.line, disclosure.report_month FROM disclosure
                JOIN post ON post.post_id = disclosure.post_id
                WHERE disclosure.report_month > :today
                """)
            .param("today", today.toString())
            .query(
                (row, number) ->
                    DoubtRow.of(
                        row.getLong(1),
                        DoubtRow.BEHIND_ALL,
                        DoubtKind.MONTH_AHEAD.at(row.getInt(2), YearMonth.parse(row.getString(3)))))
            .list();
    template.batchUpdate(DoubtRow.INSERT, doubts.toArray(SqlParameterSource[]::new));
    client
        .sql("UPDATE disclosure SET report_month = NULL WHERE report_month > :today")
        .param("today", today.toString())
        .update();
  }

  /**
   * A copy without date belongs to the dated one under the same numbered heading, and a heading
   * without text to any post with text under it.
   */
  private void joinCopies() {
    client.sql("UPDATE notice SET disclosure_id = own_id WHERE disclosure_id <> own_id").update();
    client
        .sql(
            """
            UPDATE notice SET disclosure_id = COALESCE(
              (SELECT full_copy.own_id
               FROM notice AS full_copy
               WHERE full_copy.heading_key = notice.heading_key
                 AND full_copy.has_body
                 AND (full_copy.printed_on IS NOT NULL OR NOT notice.has_body)
               ORDER BY full_copy.printed_on NULLS LAST, full_copy.own_id
               LIMIT 1),
              own_id)
            WHERE printed_on IS NULL AND (case_number IS NOT NULL OR NOT has_body)
            """)
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

  /**
   * The newest disclosure, by the months that hold: a day counts only where it lies in its month,
   * and a month also where it is counted in none because it lies ahead. Empty when no month is
   * known.
   */
  public Optional<NewestNotice> newestNotice() {
    return client
        .sql(
            """
            SELECT report_month,
              MAX(CASE WHEN TO_CHAR(published_on, 'YYYY-MM') = report_month THEN published_on END)
            FROM (
              SELECT COALESCE(disclosure.report_month, notice.report_month) AS report_month,
                disclosure.published_on
              FROM disclosure
              JOIN notice ON notice.post_id = disclosure.post_id) AS dated
            WHERE report_month = (
              SELECT MAX(COALESCE(disclosure.report_month, notice.report_month))
              FROM disclosure
              JOIN notice ON notice.post_id = disclosure.post_id)
            GROUP BY report_month
            """)
        .query(
            (row, number) ->
                new NewestNotice(
                    YearMonth.parse(row.getString(1)), row.getObject(2, LocalDate.class)))
        .optional();
  }

  /** The newest report month of any disclosure; empty when there is no disclosure. */
  public Optional<YearMonth> latestMonth() {
    return client
        .sql(
            """
            SELECT report_month FROM disclosure WHERE report_month IS NOT NULL
            ORDER BY report_month DESC LIMIT 1
            """)
        .query((row, number) -> YearMonth.parse(row.getString(1)))
        .optional();
  }
}
