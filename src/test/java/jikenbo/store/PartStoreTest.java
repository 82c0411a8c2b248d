package jikenbo.store;

import static jikenbo.fixture.PartRow.ID;
import static jikenbo.fixture.PartRow.NAME;
import static org.assertj.core.api.Assertions.assertThat;

import jikenbo.fixture.PartRow;
import jikenbo.fixture.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** One worker at a time holds a part, and nobody holds one that has come to an end. */
class PartStoreTest {

  private SingleConnectionDataSource database;
  private JdbcClient client;
  private PartStore parts;

  @BeforeEach
  void open() {
    database = TestDatabase.migrated();
    client = JdbcClient.create(database);
    parts = new PartStore(client);
  }

  @AfterEach
  void close() {
    database.destroy();
  }

  @ParameterizedTest
  @ValueSource(strings = {"STARTING", "STARTED"})
  void whoeverTakesAPartOverShutsTheFormerWorkerOut(String status) {
    PartRow.insert(client, status);

    assertThat(parts.claim(ID, NAME)).hasValue(2);
    assertThat(parts.hold(ID, NAME, 2)).isTrue();
    assertThat(parts.claim(ID, NAME)).isPresent();

    assertThat(parts.hold(ID, NAME, 2)).isFalse();
    assertThat(parts.hold(ID, NAME, 3)).isTrue();
    assertThat(parts.isOpen(ID, NAME)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"COMPLETED", "FAILED", "STOPPED", "UNKNOWN"})
  void nobodyTakesAPartThatHasEnded(String status) {
    PartRow.insert(client, status);

    assertThat(parts.claim(ID, NAME)).isEmpty();
    assertThat(parts.hold(ID, NAME, 1)).isFalse();
    assertThat(parts.isOpen(ID, NAME)).isFalse();
  }

  @Test
  void anotherPartWithTheSameKeyIsNotTheOneThatWasMeant() {
    PartRow.insert(client, "STARTING");

    assertThat(parts.claim(ID, "codePosts:ffffffffffff-1")).isEmpty();
    assertThat(parts.claim(ID + 1, NAME)).isEmpty();
    assertThat(parts.hold(ID, "codePosts:ffffffffffff-1", 1)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"STARTING", "STARTED", "STOPPING", "UNKNOWN"})
  void whatIsWithdrawnCanBeHeldByNobodyAndDoesNotHinderTheNextRun(String status) {
    PartRow.insert(client, status);

    parts.withdraw("codePosts");

    assertThat(parts.hold(ID, NAME, 1)).isFalse();
    assertThat(parts.claim(ID, NAME)).isEmpty();
    assertThat(PartRow.column(client, "status")).isEqualTo("STOPPED");
    assertThat(PartRow.column(client, "version")).isEqualTo("2");
  }

  @Test
  void whatHasEndedStaysAsItIsWhenTheRestIsWithdrawn() {
    PartRow.insert(client, "COMPLETED");

    parts.withdraw("codePosts");
    parts.withdraw("readPages");

    assertThat(PartRow.column(client, "status")).isEqualTo("COMPLETED");
    assertThat(PartRow.column(client, "version")).isEqualTo("1");
  }

  @Test
  void aRefusalLeavesThePartToOthers() {
    PartRow.insert(client, "STARTING");

    parts.refuse(ID, NAME, "another version");

    assertThat(PartRow.column(client, "exit_message")).isEqualTo("another version");
    assertThat(parts.hold(ID, NAME, 1)).isTrue();
  }
}
