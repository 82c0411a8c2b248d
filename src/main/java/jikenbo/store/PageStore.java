package jikenbo.store;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jikenbo.archive.ReadPage;
import jikenbo.archive.ReadingGeneration;
import jikenbo.archive.file.ArchiveComparison;
import jikenbo.archive.file.ArchiveFile;
import jikenbo.archive.file.ArchiveFolder;
import jikenbo.archive.post.CutPage;
import jikenbo.archive.post.DateLine;
import jikenbo.archive.post.Imprint;
import jikenbo.archive.post.Post;
import jikenbo.archive.post.RejectedPassage;
import jikenbo.archive.post.Succession;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pages and the posts on them. Call the writing methods inside a transaction. */
public final class PageStore {

  /** A backup can hold tens of thousands of posts, whose texts should not be held twice. */
  private static final int POSTS = 500;

  private final JdbcClient client;
  private final NamedParameterJdbcTemplate template;
  private final FormerState state;
  private final String reading;

  /**
   * Works on the database of this template.
   *
   * @param programVersion the version that cuts the pages; pages that another one cut, or this one
   *     in another way, are outdated
   */
  public PageStore(NamedParameterJdbcTemplate template, String programVersion) {
    this.reading = ReadingGeneration.of(programVersion);
    this.client = JdbcClient.create(template);
    this.state = new FormerState(client);
    this.template = template;
  }

  /** SHA-256 of every file that was read, by source file. */
  public Map<String, String> hashes() {
    return client
        .sql("SELECT source_file, sha256 FROM page")
        .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The files of a folder that are new, changed, or were read in another way than they are now. */
  public List<ArchiveFile> pending(ArchiveFolder folder) {
    return ArchiveComparison.of(folder, hashes()).toRead(outdated());
  }

  private Set<String> outdated() {
    return Set.copyOf(
        client
            .sql("SELECT source_file FROM page WHERE cut_by IS NULL OR cut_by <> :reading")
            .param("reading", reading)
            .query(String.class)
            .list());
  }

  /** How many posts the pages of these files have. */
  public long countPosts(Collection<String> sourceFiles) {
    Set<String> files = Set.copyOf(sourceFiles);
    return client
        .sql("SELECT source_file FROM page JOIN post ON post.page_id = page.page_id")
        .query(String.class)
        .list()
        .stream()
        .filter(files::contains)
        .count();
  }

  /**
   * Takes over what happened to files that were read before: moved ones get their new name; of
   * those that left, the posts stay and the complaints go, which nobody could mend any more.
   */
  public void follow(ArchiveComparison comparison) {
    comparison
        .moved()
        .forEach(
            (before, file) ->
                client
                    .sql("UPDATE page SET source_file = :now WHERE source_file = :before")
                    .param("now", file.sourceFile())
                    .param("before", before)
                    .update());
    SqlParameterSource[] gone =
        comparison.gone().stream()
            .map(name -> new MapSqlParameterSource("name", name))
            .toArray(SqlParameterSource[]::new);
    template.batchUpdate(
        """
        DELETE FROM rejected_passage
        WHERE page_id IN (SELECT page_id FROM page WHERE source_file = :name)
        """,
        gone);
    template.batchUpdate(
        """
        DELETE FROM page
        WHERE source_file = :name AND NOT EXISTS (SELECT 1 FROM post WHERE post.page_id = page.page_id)
        """,
        gone);
  }

  /**
   * Puts pages in the place of their former state. A page, or a post, that can no longer be read
   * stays as it was, beside the complaint: a broken file must not take away history.
   */
  public void replace(List<ReadPage> pages) {
    for (ReadPage page : pages) {
      boolean sound = state.isSound(page.file());
      boolean misread = page.cut().isUnreadable() && state.wasReadWell(page.file());
      long id = pageId(page);
      client.sql("DELETE FROM rejected_passage WHERE page_id = :id").param("id", id).update();
      boolean asIs = misread || (sound && page.cut().rejected().isEmpty());
      List<Post> former = asIs ? List.of() : former(id);
      CutPage cut = sound ? page.cut() : new Succession(former).of(page.cut());
      if (cut.isUnreadable() && !misread) {
        insert(id, cut.keeping(former.size()));
      } else {
        client
            .sql("UPDATE page SET label_page = :label, left_out = :out WHERE page_id = :id")
            .param("label", cut.label())
            .param("out", cut.leftOut())
            .param("id", id)
            .update();
        client.sql("DELETE FROM post WHERE page_id = :id").param("id", id).update();
        insert(id, asIs ? cut : cut.withFormer(former));
      }
    }
  }

  private List<Post> former(long pageId) {
    return posts(pageId).stream().map(StoredPost::post).toList();
  }

  private long pageId(ReadPage page) {
    var file = new MapSqlParameterSource();
    file.addValue("name", page.file().sourceFile())
        .addValue("hash", page.file().sha256())
        .addValue("reading", reading);
    int known =
        template.update(
            "UPDATE page SET sha256 = :hash, cut_by = :reading WHERE source_file = :name", file);
    if (known == 0) {
      template.update(
          "INSERT INTO page (source_file, sha256, cut_by) VALUES (:name, :hash, :reading)", file);
    }
    return client
        .sql("SELECT page_id FROM page WHERE source_file = :name")
        .paramSource(file)
        .query(Long.class)
        .single();
  }

  /** The posts of a page, in their order. */
  public List<StoredPost> posts(long pageId) {
    return posts(PagePortion.whole(pageId));
  }

  /** The posts of a part of a page, in their order. */
  public List<StoredPost> posts(PagePortion portion) {
    return client
        .sql(
            "SELECT %s FROM %s WHERE page.page_id = :id AND line BETWEEN :first AND :last ORDER BY line"
                .formatted(StoredPost.SELECT, StoredPost.FROM))
        .param("id", portion.pageId())
        .param("first", portion.first())
        .param("last", portion.last())
        .query(StoredPost::of)
        .list();
  }

  private void insert(long pageId, CutPage cut) {
    for (int from = 0; from < cut.posts().size(); from += POSTS) {
      insert(pageId, cut.posts().subList(from, Math.min(cut.posts().size(), from + POSTS)));
    }
    template.batchUpdate(
        """
        INSERT INTO rejected_passage (page_id, line, line_count, kind, reason, suggestion)
        VALUES (:page, :line, :count, :kind, :reason, :suggestion)
        """,
        cut.rejected().stream()
            .map(passage -> row(pageId, passage))
            .toArray(SqlParameterSource[]::new));
  }

  private void insert(long pageId, List<Post> posts) {
    SqlParameterSource[] rows =
        posts.stream().map(post -> row(pageId, post)).toArray(SqlParameterSource[]::new);
    template.batchUpdate(
        """
        INSERT INTO post (page_id, line, line_count, date_line, date_text, dated_on, is_entry,
          source_url, labels)
        VALUES (:page, :line, :count, :dateLine, :dateText, :datedOn, :entry, :url, :labels)
        """,
        rows);
    template.batchUpdate(
        """
        INSERT INTO post_body (post_id, body)
        SELECT post_id, :body FROM post WHERE page_id = :page AND line = :line
        """,
        rows);
  }

  private static SqlParameterSource row(long pageId, Post post) {
    DateLine above = post.dateLine();
    Imprint imprint = post.imprint();
    String labels = imprint == null ? "" : String.join("\n", imprint.labels());
    return new MapSqlParameterSource("page", pageId)
        .addValue("line", post.source().line())
        .addValue("count", post.lines().size())
        .addValue("dateLine", above == null ? null : above.line())
        .addValue("dateText", above == null ? null : above.text())
        .addValue("datedOn", above == null ? null : above.day())
        .addValue("body", post.text().getBytes(StandardCharsets.UTF_8))
        .addValue("entry", imprint != null)
        .addValue("url", imprint == null ? null : imprint.url())
        .addValue("labels", labels.isEmpty() ? null : labels);
  }

  private static SqlParameterSource row(long pageId, RejectedPassage passage) {
    return new MapSqlParameterSource("page", pageId)
        .addValue("line", passage.source().line())
        .addValue("count", passage.lineCount())
        .addValue("kind", passage.rejection().kind().code())
        .addValue("reason", passage.rejection().message())
        .addValue("suggestion", passage.rejection().suggestion());
  }
}
