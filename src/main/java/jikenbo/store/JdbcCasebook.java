package jikenbo.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import jikenbo.archive.post.SourceLocation;
import jikenbo.casebook.Casebook;
import jikenbo.casebook.Disclosure;
import jikenbo.casebook.DisclosureEvidence;
import jikenbo.casebook.Incident;
import jikenbo.casebook.PostAccount;
import jikenbo.casebook.PostKind;
import jikenbo.casebook.ReviewItem;
import jikenbo.casebook.ReviewedValue;
import jikenbo.review.Doubt;
import jikenbo.review.DoubtKind;
import jikenbo.review.Severity;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The casebook in the database.
 *
 * <p>Text is ordered by its characters' codes, as H2 does; another database needs the collation
 * {@code C} for the same order.
 */
public final class JdbcCasebook implements Casebook {

  private static final int FETCH_SIZE = 500;

  private final JdbcClient client;

  /** Reads through this client. */
  public JdbcCasebook(JdbcClient client) {
    this.client = client;
  }

  @Override
  public Stream<PostAccount> posts() {
    return stream(
        """
        SELECT page.source_file, post.line, post.line_count,
          CASE
            WHEN notice.post_id IS NULL THEN coded_post.kind
            WHEN disclosure.post_id = post.post_id THEN 'INCIDENT'
            ELSE 'DUPLICATE'
          END AS kind,
          notice.disclosure_id,
          coded_post.reason,
          first_page.source_file AS first_file,
          first_post.line AS first_line,
          first_post.is_entry AS first_is_entry,
          post.source_url,
          post.labels
        FROM post
        JOIN page ON page.page_id = post.page_id
        JOIN coded_post ON coded_post.post_id = post.post_id
        LEFT JOIN notice ON notice.post_id = post.post_id
        LEFT JOIN disclosure ON disclosure.id = notice.disclosure_id
        LEFT JOIN post AS first_post ON first_post.post_id = disclosure.post_id
        LEFT JOIN page AS first_page ON first_page.page_id = first_post.page_id
        UNION ALL
        SELECT page.source_file, rejected_passage.line, rejected_passage.line_count, 'REJECTED',
          NULL, rejected_passage.reason, NULL, NULL, NULL, NULL, NULL
        FROM rejected_passage
        JOIN page ON page.page_id = rejected_passage.page_id
        ORDER BY source_file, line, line_count, kind
        """,
        JdbcCasebook::account);
  }

  @Override
  public Stream<Disclosure> disclosures() {
    return stream(
        DisclosureRow.SELECT
            + "ORDER BY disclosure.report_month, disclosure.published_on NULLS LAST, disclosure.id",
        DisclosureRow::of);
  }

  @Override
  public Stream<Disclosure> newestFirst(YearMonth first) {
    return client
        .sql(
            DisclosureRow.SELECT
                + """
                ORDER BY CASE WHEN disclosure.report_month = :first THEN 0 ELSE 1 END,
                  disclosure.report_month DESC NULLS LAST,
                  disclosure.published_on DESC NULLS LAST,
                  disclosure.id
                """)
        .param("first", first.toString())
        .withFetchSize(FETCH_SIZE)
        .query(DisclosureRow::of)
        .stream();
  }

  @Override
  public Stream<Incident> incidents() {
    return stream("SELECT * FROM incident ORDER BY report_month, id", IncidentRow::of);
  }

  @Override
  public Stream<DisclosureEvidence> evidence() {
    try (Stream<ReviewedValue> reviewed = reviewed()) {
      return stream(EvidenceRows.SELECT, new EvidenceRows(reviewed)::of).flatMap(List::stream);
    }
  }

  @Override
  public Stream<ReviewItem> doubts() {
    return stream(
        """
        SELECT disclosure.id, page.source_file, doubt.line, doubt.kind, doubt.ordinal,
          doubt.severity, doubt.message, doubt.suggestion, disclosure.source_url
        FROM disclosure
        JOIN doubt ON doubt.post_id = disclosure.post_id
        JOIN post ON post.post_id = disclosure.post_id
        JOIN page ON page.page_id = post.page_id
        UNION ALL
        SELECT NULL, page.source_file, doubt.line, doubt.kind, doubt.ordinal,
          doubt.severity, doubt.message, doubt.suggestion, post.source_url
        FROM coded_post
        JOIN doubt ON doubt.post_id = coded_post.post_id
        JOIN post ON post.post_id = coded_post.post_id
        JOIN page ON page.page_id = post.page_id
        WHERE coded_post.kind = 'ARTICLE'
        UNION ALL
        SELECT NULL, page.source_file, rejected_passage.line, rejected_passage.kind, 0,
          'ERROR', rejected_passage.reason, rejected_passage.suggestion, NULL
        FROM rejected_passage
        JOIN page ON page.page_id = rejected_passage.page_id
        UNION ALL
        SELECT NULL, source_file, 1, NULL, left_out, NULL, NULL, NULL, NULL
        FROM page
        WHERE left_out > 0
        UNION ALL
        SELECT problem.disclosure_id, problem.source_file, problem.line, problem.kind, 0,
          problem.severity, problem.message, problem.suggestion, disclosure.source_url
        FROM correction_problem AS problem
        LEFT JOIN disclosure ON disclosure.id = problem.disclosure_id
        ORDER BY source_file, line, kind, ordinal
        """,
        JdbcCasebook::doubt);
  }

  @Override
  public Stream<ReviewedValue> reviewed() {
    return stream(
        "SELECT * FROM reviewed_value ORDER BY disclosure_id, field", ReviewedValueRow::of);
  }

  private <T> Stream<T> stream(String sql, RowMapper<T> mapper) {
    return client.sql(sql).withFetchSize(FETCH_SIZE).query(mapper).stream();
  }

  private static PostAccount account(ResultSet row, int number) throws SQLException {
    PostKind kind = PostKind.valueOf(row.getString("kind"));
    return new PostAccount(
        new SourceLocation(row.getString("source_file"), row.getInt("line")),
        row.getInt("line_count"),
        kind,
        row.getString("disclosure_id"),
        kind == PostKind.DUPLICATE ? sameAs(row) : row.getString("reason"),
        StoredPost.imprint(row));
  }

  private static String sameAs(ResultSet row) throws SQLException {
    String place = row.getBoolean("first_is_entry") ? " 件目" : " 行目";
    return row.getString("first_file") + " の " + row.getInt("first_line") + place + "と同じ公表です。";
  }

  private static ReviewItem doubt(ResultSet row, int number) throws SQLException {
    if (row.getString("kind") == null) {
      Doubt leftOut = DoubtKind.ENTRIES_LEFT_OUT.of(row.getInt("ordinal"));
      SourceLocation file = new SourceLocation(row.getString("source_file"), leftOut.line());
      return ReviewItem.of(leftOut, null, file, null);
    }
    return new ReviewItem(
        Severity.valueOf(row.getString("severity")),
        row.getString("kind"),
        row.getString("id"),
        new SourceLocation(row.getString("source_file"), row.getInt("line")),
        row.getString("message"),
        row.getString("suggestion"),
        row.getString("source_url"));
  }
}
