package jikenbo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import jikenbo.fixture.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** A server that cannot be used is told in one line that gives no password away. */
class DatabaseServerTest {

  @TempDir Path folder;

  @BeforeEach
  void writePages() {
    Pages.write(folder.resolve("input/a.txt"), 1);
  }

  @Test
  void tellsAServerThatDoesNotAnswer() {
    Run run = runWith(Map.of("JIKENBO_DB_URL", "jdbc:postgresql://127.0.0.1:1/any"));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .singleElement()
        .asString()
        .startsWith("jikenbo: the database jdbc:postgresql://127.0.0.1:1/any does not answer (");
  }

  @Test
  @EnabledIfEnvironmentVariable(named = TestDatabase.ON_SERVER, matches = ".+")
  void tellsAWrongPassword() {
    Run run = runWith(changed("JIKENBO_DB_PASSWORD", "not this one"));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .singleElement()
        .asString()
        .contains("refuses the user or the password: ")
        .doesNotContain("not this one");
  }

  @Test
  @EnabledIfEnvironmentVariable(named = TestDatabase.ON_SERVER, matches = ".+")
  void tellsAMissingDatabase() {
    String url = environment().get("JIKENBO_DB_URL") + "-not-this-one?connectTimeout=9";

    Run run = runWith(changed("JIKENBO_DB_URL", url));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .singleElement()
        .asString()
        .contains("-not-this-one does not exist: ")
        .doesNotContain("connectTimeout");
  }

  @Test
  @EnabledIfEnvironmentVariable(named = TestDatabase.ON_SERVER, matches = ".+")
  void tellsAUserWhoMayNotMakeTheTables() {
    Run run = runWith(changed("JIKENBO_DB_URL", TestDatabase.foreignUrl()));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .singleElement()
        .asString()
        .contains("refuses the user what the program has to do: ");
  }

  private Map<String, String> environment() {
    return TestDatabase.environment(folder.resolve("data"));
  }

  private Map<String, String> changed(String variable, String value) {
    Map<String, String> environment = new HashMap<>(environment());
    environment.put(variable, value);
    return environment;
  }

  private Run runWith(Map<String, String> environment) {
    return Run.inEnvironment(environment, Run.arguments(folder));
  }
}
