package jikenbo.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jikenbo.fixture.TestDatabase;
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

  private void execute(String sql) {
    client.sql(sql).update();
  }
}
