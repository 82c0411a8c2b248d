package jikenbo.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import jikenbo.archive.post.DateLine;
import jikenbo.archive.post.Imprint;
import jikenbo.archive.post.Post;
import jikenbo.archive.post.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * A post and its key.
 *
 * @param id key in the store; means nothing outside
 * @param post the post
 */
public record StoredPost(long id, Post post) {

  /** Columns that {@link #of} reads. */
  public static final String SELECT =
      "post.post_id, source_file, line, date_line, date_text, dated_on, body, is_entry, source_url, labels";

  /** Where they are read from. */
  public static final String FROM =
      """
      post
      JOIN page ON page.page_id = post.page_id
      JOIN post_body ON post_body.post_id = post.post_id
      """;

  /** Reads the row the cursor stands on. */
  public static StoredPost of(ResultSet row, int number) throws SQLException {
    return new StoredPost(
        row.getLong("post_id"),
        new Post(
            new SourceLocation(row.getString("source_file"), row.getInt("line")),
            List.of(new String(row.getBytes("body"), StandardCharsets.UTF_8).split("\n", -1)),
            dateLine(row),
            row.getBoolean("is_entry") ? imprint(row) : null));
  }

  /** Reads the columns {@code source_url} and {@code labels}. */
  static Imprint imprint(ResultSet row) throws SQLException {
    String labels = row.getString("labels");
    return new Imprint(
        row.getString("source_url"), labels == null ? List.of() : labels.lines().toList());
  }

  private static @Nullable DateLine dateLine(ResultSet row) throws SQLException {
    int line = row.getInt("date_line");
    return row.wasNull()
        ? null
        : new DateLine(
            line, row.getString("date_text"), row.getObject("dated_on", LocalDate.class));
  }
}
