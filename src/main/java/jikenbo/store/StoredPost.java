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

  /** The select clause that {@link #of} reads. */
  public static final String SELECT =
      "SELECT post.id AS id, source_file, line, newer, older, post_text";

  /** Reads the row the cursor stands on. */
  public static StoredPost of(ResultSet row, int number) throws SQLException {
    return new StoredPost(
        row.getLong("id"),
        new Post(
            new SourceLocation(row.getString("source_file"), row.getInt("line")),
            List.of(row.getString("post_text").split("\n", -1)),
            row.getObject("newer", LocalDate.class),
            row.getObject("older", LocalDate.class)));
  }
}
