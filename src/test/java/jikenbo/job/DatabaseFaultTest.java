package jikenbo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import jikenbo.fixture.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that cannot be used is told in one line, and the last report stays. */
class DatabaseFaultTest {

  @TempDir Path folder;
  private Map<String, String> published;

  @BeforeEach
  void publish() throws IOException {
    FirstIssue.in(folder, 1, 2);
    published = Run.csv(folder);
    Pages.write(folder.resolve("input/b.txt"), 3);
  }

  @Test
  void refusesToRunBesideAnotherRun() throws Exception {
    try (AutoCloseable other = TestDatabase.occupy(folder.resolve("data"))) {
      assertThat(other).isNotNull();
      assertThat(fail(1)).startsWith("another run is using the database in ");
      assertThat(Run.in(folder, "--rebuild").lastLine())
          .startsWith("jikenbo: another run is using the database in ");
    }

    assertThat(Run.in(folder).exitCode()).isZero();
  }

  @Test
  void refusesADatabaseOfANewerVersion() throws Exception {
    execute(
        """
        INSERT INTO "flyway_schema_history" ("installed_rank", "version", "description", "type",
          "script", "checksum", "installed_by", "execution_time", "success")
        VALUES (99, '99', 'later', 'SQL', 'V99__later.sql', 1, 'any', 1, TRUE)
        """);

    assertThat(fail(2))
        .startsWith("the database in ")
        .contains("was made by a newer version of Jikenbo");
    assertThat(Run.in(folder, "--rebuild").exitCode()).isZero();
  }

  @Test
  void refusesTablesThatNoVersionMade() throws Exception {
    execute("UPDATE \"flyway_schema_history\" SET \"checksum\" = 1 WHERE \"version\" = '1'");

    assertThat(fail(2)).contains("are not those of this version of Jikenbo");
  }

  /** Runs in vain; gives the line without the name of the program. */
  private String fail(int exitCode) throws IOException {
    Run run = Run.in(folder);

    assertThat(run.exitCode()).as(run.toString()).isEqualTo(exitCode);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).hasSize(1);
    assertThat(Run.csv(folder)).isEqualTo(published);
    return run.lastLine().substring("jikenbo: ".length());
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = TestDatabase.connect(folder.resolve("data"));
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
