package jikenbo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run or a worker with settings for a broker that cannot work is refused in one line. */
class WorkerRefusalTest {

  private static final String BROKER = "JIKENBO_BROKER_URL";
  private static final String DATABASE = "JIKENBO_DB_URL";
  private static final String SERVER = "jdbc:postgresql://127.0.0.1:1/any";

  @TempDir Path folder;

  @BeforeEach
  void writePages() {
    Pages.write(folder.resolve("input/a.txt"), 1);
  }

  @Test
  void aStoreInAFileCannotBeShared() {
    assertRefused(
        run(Map.of(BROKER, "amqp://127.0.0.1:1")),
        "workers can only share a store on a PostgreSQL server: set JIKENBO_DB_URL");
  }

  @ParameterizedTest
  @CsvSource({
    "tcp://broker:5672, is not the URL of a broker",
    "broker, is not the URL of a broker",
    "amqp://, is not the URL of a broker",
    "amqp://broker?heartbeat=1, is not the URL of a broker",
    "amqp://reader:hidden@broker, holds a user or a password",
  })
  void theUrlNamesABrokerAndNothingElse(String url, String reason) {
    Run run = run(Map.of(BROKER, url, DATABASE, SERVER));

    assertRefused(run, reason);
    assertThat(run.err().toString()).doesNotContain("hidden");
  }

  @Test
  void aPasswordWithoutABrokerIsAMistake() {
    assertRefused(
        run(Map.of("JIKENBO_BROKER_PASSWORD", "hidden")),
        "a broker user or password is set, but no URL: set JIKENBO_BROKER_URL");
  }

  @Test
  void patienceIsANumberOfSeconds() {
    assertRefused(
        run(Map.of(BROKER, "amqp://broker", DATABASE, SERVER, "JIKENBO_BROKER_PATIENCE", "0")),
        "JIKENBO_BROKER_PATIENCE=0 is no number of seconds from 1 to 604800");
  }

  @Test
  void aWorkerNeedsABroker() {
    assertRefused(
        worker(Map.of(DATABASE, SERVER)),
        "a worker gets its work from a broker: set JIKENBO_BROKER_URL");
  }

  @Test
  void aWorkerTakesNoOptionOfARun() {
    Map<String, String> environment = Map.of(BROKER, "amqp://127.0.0.1:1", DATABASE, SERVER);

    assertRefused(worker(environment, "--month=2024-05"), "unknown option or argument: --month");
    assertRefused(worker(environment, "--idle=soon"), "--idle=soon is no number of seconds");
  }

  @Test
  void aWorkerTellsABrokerThatDoesNotAnswer() {
    Run run = worker(Map.of(BROKER, "amqp://127.0.0.1:1", DATABASE, SERVER));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .singleElement()
        .asString()
        .startsWith("jikenbo: the broker amqp://127.0.0.1:1 does not answer (");
  }

  @Test
  void aWorkerListsItsOptions() {
    Run run = Run.inEnvironment(Map.of(), "worker", "--help", "--lang=en");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("--idle", "--rules", "--data").doesNotContain("--month");
  }

  private Run run(Map<String, String> environment) {
    return Run.inEnvironment(environment, Run.arguments(folder));
  }

  private Run worker(Map<String, String> environment, String... more) {
    String[] args = {"worker", "--lang=en", "--data=" + folder.resolve("data")};
    return Run.inEnvironment(
        environment, Stream.concat(Stream.of(args), Stream.of(more)).toArray(String[]::new));
  }

  private static void assertRefused(Run run, String reason) {
    assertThat(run.exitCode()).as(run.toString()).isEqualTo(2);
    assertThat(run.err()).singleElement().asString().contains(reason);
  }
}
