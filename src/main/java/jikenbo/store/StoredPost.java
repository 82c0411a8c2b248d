package jikenbo.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import jikenbo.archive.Post;
import jikenbo.archive.SourceLocation;

/**
 * A post and its key.
 *
 * @param id key in the store; means nothing outside
 * @param post the post
 */
public record StoredPost(long id, Post post) {

  /** Columns that {@link #of} reads. */
  public static final String SELECT = "post_id, source_file, line, newer, older, post_text";

  /** Where they are read from. */
  public static final String FROM = "post JOIN page ON page.page_id = post.page_id";

  /** The condition of those that are not coded with the rule version {@code version}. */
  public static final String UNCODED =
      """
      NOT EXISTS (
        SELECT 1 FROM coded_post
        WHERE coded_post.post_id = post.post_id AND coded_post.rule_version = :version)
      """;

  /** Reads the row the cursor stands on. */
  public static StoredPost of(ResultSet row, int number) throws SQLException {
    return new StoredPost(
        row.getLong("post_id"),
        new Post(
            new SourceLocation(row.getString("source_file"), row.getInt("line")),
            List.of(row.getString("post_text").split("\n", -1)),
            row.getObject("newer", LocalDate.class),
            row.getObject("older", LocalDate.class)));
  }
}
