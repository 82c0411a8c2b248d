package jikenbo.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import jikenbo.casebook.CodedPost;
import jikenbo.review.Doubt;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** What posts were coded with. Call the writing methods inside a transaction. */
public final class CodingStore {

  private final NamedParameterJdbcTemplate template;

  /** Works on the database of this template. */
  public CodingStore(NamedParameterJdbcTemplate template) {
    this.template = template;
  }

  /** What holds a post that is not coded with this rule version, in the order of the pages. */
  public List<PagePortion> uncoded(String ruleVersion) {
    return template.query(
        """
        SELECT DISTINCT page_id, is_entry,
          CASE WHEN is_entry THEN (line - 1) / :entries ELSE 0 END AS portion
        FROM post
        WHERE NOT EXISTS (
          SELECT 1 FROM coded_post
          WHERE coded_post.post_id = post.post_id AND coded_post.rule_version = :version)
        ORDER BY page_id, portion
        """,
        new MapSqlParameterSource("version", ruleVersion).addValue("entries", PagePortion.ENTRIES),
        (row, number) ->
            row.getBoolean("is_entry")
                ? PagePortion.ofEntries(row.getLong("page_id"), row.getInt("portion"))
                : PagePortion.whole(row.getLong("page_id")));
  }

  /** Puts codings in the place of former ones of the same posts. */
  public void replace(Collection<? extends PostCoding> codings) {
    List<SqlParameterSource> posts = new ArrayList<>();
    List<SqlParameterSource> notices = new ArrayList<>();
    List<SqlParameterSource> evidence = new ArrayList<>();
    List<SqlParameterSource> doubts = new ArrayList<>();
    for (PostCoding coding : codings) {
      long id = coding.postId();
      posts.add(post(coding));
      CodedPost.@Nullable Notice notice = coding.coded().notice();
      if (notice != null) {
        notices.add(NoticeColumns.parameters(id, notice));
        evidence.add(
            new MapSqlParameterSource("post", id)
                .addValue("pieces", PackedEvidence.pack(notice.evidence())));
      }
      List<Doubt> own = coding.coded().doubts();
      for (int i = 0; i < own.size(); i++) {
        doubts.add(DoubtRow.of(id, i, own.get(i)));
      }
    }
    batch("DELETE FROM coded_post WHERE post_id = :post", posts);
    batch(
        """
        INSERT INTO coded_post (post_id, rule_version, kind, reason, report_month)
        VALUES (:post, :version, :kind, :reason, :month)
        """,
        posts);
    batch(NoticeColumns.INSERT, notices);
    batch("INSERT INTO evidence (post_id, pieces) VALUES (:post, :pieces)", evidence);
    batch(DoubtRow.INSERT, doubts);
  }

  private void batch(String sql, List<SqlParameterSource> rows) {
    template.batchUpdate(sql, rows.toArray(SqlParameterSource[]::new));
  }

  private static SqlParameterSource post(PostCoding coding) {
    return new MapSqlParameterSource("post", coding.postId())
        .addValue("version", coding.ruleVersion())
        .addValue("kind", coding.coded().kind().name())
        .addValue("reason", coding.coded().reason())
        .addValue("month", Objects.toString(coding.coded().month(), null));
  }
}
