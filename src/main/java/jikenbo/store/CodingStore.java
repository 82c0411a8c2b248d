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
    return uncoded(ruleVersion, 0, Long.MAX_VALUE).stream().map(Uncoded::portion).toList();
  }

  /** The same in a range. */
  public List<PagePortion> uncoded(String ruleVersion, PostRange range) {
    return uncoded(ruleVersion, range.firstPage(), range.lastPage()).stream()
        .map(Uncoded::portion)
        .filter(range::contains)
        .toList();
  }

  /**
   * Divides what is not coded with this rule version into ranges, in the order of the pages.
   *
   * @param posts how many a range has at least, but for the last one
   * @param most how many ranges there are at most; where that does not suffice, they are larger
   */
  public List<PostRange> uncodedRanges(String ruleVersion, int posts, int most) {
    List<Uncoded> all = uncoded(ruleVersion, 0, Long.MAX_VALUE);
    long sum = all.stream().mapToLong(Uncoded::posts).sum();
    long size = Math.max(posts, (sum + most - 1) / most);
    List<PostRange> ranges = new ArrayList<>();
    int first = 0;
    long inside = 0;
    for (int i = 0; i < all.size(); i++) {
      inside += all.get(i).posts();
      if (inside >= size || i == all.size() - 1) {
        ranges.add(PostRange.of(all.get(first).portion(), all.get(i).portion()));
        first = i + 1;
        inside = 0;
      }
    }
    return ranges;
  }

  /** A portion and how many of its posts are not coded. */
  private record Uncoded(PagePortion portion, int posts) {}

  private List<Uncoded> uncoded(String ruleVersion, long firstPage, long lastPage) {
    return template.query(
        """
        SELECT page_id, is_entry, CASE WHEN is_entry THEN (line - 1) / :entries ELSE 0 END AS portion,
          COUNT(*) AS posts
        FROM post
        WHERE page_id BETWEEN :first AND :last AND NOT EXISTS (
          SELECT 1 FROM coded_post
          WHERE coded_post.post_id = post.post_id AND coded_post.rule_version = :version)
        GROUP BY page_id, is_entry, portion
        ORDER BY page_id, portion
        """,
        new MapSqlParameterSource("version", ruleVersion)
            .addValue("entries", PagePortion.ENTRIES)
            .addValue("first", firstPage)
            .addValue("last", lastPage),
        (row, number) ->
            new Uncoded(
                row.getBoolean("is_entry")
                    ? PagePortion.ofEntries(row.getLong("page_id"), row.getInt("portion"))
                    : PagePortion.whole(row.getLong("page_id")),
                row.getInt("posts")));
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
