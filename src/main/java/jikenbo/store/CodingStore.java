package jikenbo.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import jikenbo.casebook.CodedPost;
import jikenbo.fact.DataType;
import jikenbo.fact.Evidence;
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

  /** How many posts are not coded with this rule version. */
  public long countUncoded(String ruleVersion) {
    Long count =
        template.queryForObject(
            "SELECT COUNT(*) FROM post WHERE " + StoredPost.UNCODED,
            new MapSqlParameterSource("version", ruleVersion),
            Long.class);
    return count == null ? 0 : count;
  }

  /** Puts codings in the place of former ones of the same posts. */
  public void replace(Collection<? extends PostCoding> codings) {
    List<SqlParameterSource> posts = new ArrayList<>();
    List<SqlParameterSource> notices = new ArrayList<>();
    List<SqlParameterSource> dataTypes = new ArrayList<>();
    List<SqlParameterSource> evidence = new ArrayList<>();
    List<SqlParameterSource> doubts = new ArrayList<>();
    for (PostCoding coding : codings) {
      long id = coding.postId();
      posts.add(post(coding));
      if (coding.coded().rejection() != null) {
        doubts.add(doubt(id, 0, coding.coded().rejection()));
      }
      CodedPost.@Nullable Notice notice = coding.coded().notice();
      if (notice != null) {
        notices.add(NoticeColumns.parameters(id, notice));
        for (DataType type : notice.facts().dataTypes()) {
          dataTypes.add(new MapSqlParameterSource("post", id).addValue("type", type.name()));
        }
        for (int i = 0; i < notice.evidence().size(); i++) {
          evidence.add(evidence(id, i, notice.evidence().get(i)));
        }
        for (int i = 0; i < notice.doubts().size(); i++) {
          doubts.add(doubt(id, i, notice.doubts().get(i)));
        }
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
    batch("INSERT INTO notice_data_type (post_id, data_type) VALUES (:post, :type)", dataTypes);
    batch(
        """
        INSERT INTO evidence
          (post_id, ordinal, field, field_value, confidence, rule_id, line, quote)
        VALUES (:post, :ordinal, :field, :value, :confidence, :rule, :line, :quote)
        """,
        evidence);
    batch(
        """
        INSERT INTO doubt (post_id, ordinal, severity, kind, line, message, suggestion)
        VALUES (:post, :ordinal, :severity, :kind, :line, :message, :suggestion)
        """,
        doubts);
  }

  private void batch(String sql, List<SqlParameterSource> rows) {
    template.batchUpdate(sql, rows.toArray(SqlParameterSource[]::new));
  }

  private static SqlParameterSource post(PostCoding coding) {
    return new MapSqlParameterSource("post", coding.postId())
        .addValue("version", coding.ruleVersion())
        .addValue("kind", coding.coded().kind().name())
        .addValue("reason", coding.coded().reason())
        .addValue("month", month(coding.coded().notice()));
  }

  private static @Nullable String month(CodedPost.@Nullable Notice notice) {
    return notice == null ? null : String.valueOf(notice.facts().reportMonth());
  }

  private static SqlParameterSource evidence(long postId, int ordinal, Evidence piece) {
    return new MapSqlParameterSource("post", postId)
        .addValue("ordinal", ordinal)
        .addValue("field", piece.field())
        .addValue("value", piece.value())
        .addValue("confidence", piece.confidence().name())
        .addValue("rule", piece.rule())
        .addValue("line", piece.line())
        .addValue("quote", piece.quote());
  }

  private static SqlParameterSource doubt(long postId, int ordinal, Doubt doubt) {
    return new MapSqlParameterSource("post", postId)
        .addValue("ordinal", ordinal)
        .addValue("severity", doubt.severity().name())
        .addValue("kind", doubt.kind())
        .addValue("line", doubt.line())
        .addValue("message", doubt.message())
        .addValue("suggestion", doubt.suggestion());
  }
}
