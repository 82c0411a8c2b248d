package jikenbo.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import jikenbo.archive.ReadPage;
import jikenbo.archive.file.ArchiveFile;
import jikenbo.archive.file.ArchiveFolder;
import jikenbo.archive.post.CutPage;
import jikenbo.archive.post.Imprint;
import jikenbo.archive.post.Post;
import jikenbo.archive.post.RejectedPassage;
import jikenbo.archive.post.SourceLocation;
import jikenbo.fixture.TestDatabase;
import jikenbo.review.Doubt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A store that an earlier version made keeps what it knows. */
class UpgradeTest {

  private static final String A = "a".repeat(64);
  private static final String B = "b".repeat(64);

  private static final SourceLocation PLACE = new SourceLocation("c.html", 1);

  private static final CutPage POST =
      new CutPage(
          List.of(
              new Post(
                  PLACE,
                  List.of("見出し", "本文"),
                  null,
                  new Imprint("https://a.example.jp/1", List.of()))),
          List.of());

  private static final CutPage NO_POST =
      new CutPage(
          List.of(), List.of(new RejectedPassage(PLACE, 0, null, Doubt.pageWithoutPosts(0))));

  private SingleConnectionDataSource database;
  private JdbcClient client;

  @BeforeEach
  void makeTheTablesOfVersion2() {
    database = TestDatabase.empty();
    TestDatabase.migrate(database, "2");
    client = JdbcClient.create(database);
    execute("INSERT INTO page (page_id, source_file, sha256) VALUES (1, 'a.txt', '" + A + "')");
    execute("INSERT INTO page (page_id, source_file, sha256) VALUES (2, 'b.txt', '" + B + "')");
  }

  @AfterEach
  void close() {
    database.destroy();
  }

  @Test
  void readsPagesAgainOfWhichSomethingWasRejected() {
    execute(
        "INSERT INTO rejected_passage (page_id, line, line_count, reason) VALUES (2, 1, 0, '空')");

    TestDatabase.migrate(database, "3");

    assertThat(new PageStore(new NamedParameterJdbcTemplate(database), "1.0.0").hashes())
        .containsEntry("a.txt", A)
        .doesNotContainEntry("b.txt", B);
  }

  @Test
  void keepsDoubts() {
    execute(
        "INSERT INTO post (post_id, page_id, line, line_count, post_text) VALUES (7, 1, 1, 1, '見出し')");
    execute("INSERT INTO coded_post (post_id, rule_version, kind) VALUES (7, 'r', 'INCIDENT')");
    execute(
        """
        INSERT INTO notice (post_id, disclosure_id, incident_id, title, published_on_basis,
          report_month, is_update, cause, cause_confidence, method_code, sector, sector_confidence)
        VALUES (7, 'd', 'i', '題', 'HEADING', '2024-05', FALSE, 'c', 'HIGH', 'm', 's', 'HIGH')
        """);
    execute(
        """
        INSERT INTO doubt (post_id, ordinal, severity, kind, line, message, suggestion)
        VALUES (7, 0, 'ERROR', 'impossible_date', 1, '2 月 30 日', '直してください')
        """);

    TestDatabase.migrate(database, "3");

    List<String> kinds = client.sql("SELECT kind FROM doubt").query(String.class).list();
    assertThat(kinds).containsExactly("impossible_date");
  }

  @Test
  void keepsTheTextOfPosts() {
    execute(
        """
        INSERT INTO post (post_id, page_id, line, line_count, post_text)
        VALUES (7, 1, 1, 2, '見出し\nC:\\書類 𠮷')
        """);

    TestDatabase.migrate(database, "latest");

    assertThat(new PageStore(new NamedParameterJdbcTemplate(database), "1.0.0").posts(1))
        .extracting(stored -> stored.post().lines())
        .containsExactly(List.of("見出し", "C:\\書類 𠮷"));
  }

  @Test
  void readsFilesOnceMoreThatItReadsInAnotherWayNow() {
    TestDatabase.migrate(database, "latest");
    PageStore pages = store();
    ArchiveFile file = new ArchiveFile("c.html", Path.of("any"), A, null);
    ArchiveFolder folder = new ArchiveFolder(Path.of("x"), List.of(file));
    pages.replace(List.of(new ReadPage(file, POST)));
    assertThat(pages.pending(folder)).isEmpty();

    execute("UPDATE page SET cut_by = '1.0.0'");
    assertThat(pages.pending(folder)).containsExactly(file);

    pages.replace(List.of(new ReadPage(file, POST)));
    assertThat(pages.pending(folder)).isEmpty();
  }

  @Test
  void forgetsWhatItReadOfAFileByMistake() {
    TestDatabase.migrate(database, "latest");
    PageStore pages = store();
    ArchiveFile file = new ArchiveFile("c.html", Path.of("any"), A, null);
    ArchiveFile damaged = new ArchiveFile("c.html", Path.of("any"), B, null);
    pages.replace(List.of(new ReadPage(file, POST)));

    pages.replace(List.of(new ReadPage(damaged, NO_POST)));
    pages.replace(List.of(new ReadPage(damaged, NO_POST)));
    assertThat(texts()).as("what was damaged later is kept").hasSize(1);

    pages.replace(List.of(new ReadPage(file, POST)));
    pages.replace(List.of(new ReadPage(file, NO_POST)));
    assertThat(texts()).isEmpty();
    assertThat(client.sql("SELECT reason FROM rejected_passage").query(String.class).list())
        .containsExactly(Doubt.pageWithoutPosts(0).message());
  }

  /** Nothing is stored in it. */
  private PageStore store() {
    execute("DELETE FROM page");
    return new PageStore(new NamedParameterJdbcTemplate(database), "1.0.0");
  }

  private List<String> texts() {
    return client.sql("SELECT source_url FROM post").query(String.class).list();
  }

  private void execute(String sql) {
    client.sql(sql).update();
  }
}
