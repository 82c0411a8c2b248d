package jikenbo.store;

import jikenbo.review.Doubt;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** The columns of a doubt about a post. */
final class DoubtRow {

  /** The place of a doubt that follows from other things than the post itself. */
  static final int BEHIND_ALL = Integer.MAX_VALUE;

  static final String INSERT =
      """
      INSERT INTO doubt (post_id, ordinal, severity, kind, line, message, suggestion)
      VALUES (:post, :ordinal, :severity, :kind, :line, :message, :suggestion)
      """;

  private DoubtRow() {}

  static SqlParameterSource of(long postId, int ordinal, Doubt doubt) {
    return new MapSqlParameterSource("post", postId)
        .addValue("ordinal", ordinal)
        .addValue("severity", doubt.severity().name())
        .addValue("kind", doubt.kind().code())
        .addValue("line", doubt.line())
        .addValue("message", doubt.message())
        .addValue("suggestion", doubt.suggestion());
  }
}
