package jikenbo.job.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jikenbo.fixture.PartRow;
import jikenbo.fixture.TestDatabase;
import jikenbo.store.CodingStore;
import jikenbo.store.PartStore;
import jikenbo.store.PostCoding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The late answer of a worker that was given up changes nothing. */
class HeldPartTest {

  private SingleConnectionDataSource database;
  private JdbcClient client;
  private PartStore parts;
  private HeldPart part;
  private StepExecution execution;

  @BeforeEach
  void open() {
    database = TestDatabase.migrated();
    client = JdbcClient.create(database);
    parts = new PartStore(client);
    part = new HeldPart(parts, new CodingStore(new NamedParameterJdbcTemplate(database)));
    PartRow.insert(client, "STARTED");
    execution =
        new StepExecution(
            PartRow.ID,
            PartRow.NAME,
            new JobExecution(3, new JobInstance(1, "jikenbo"), new JobParameters()));
    execution.setVersion(1);
    part.expect(0);
  }

  @AfterEach
  void close() {
    database.destroy();
  }

  @Test
  void writesWhileThePartIsItsOwn() {
    part.beforeStep(execution);

    assertThatCode(() -> part.write(nothing())).doesNotThrowAnyException();
  }

  @Test
  void writesNothingWhenAnotherHasTakenItOver() {
    part.beforeStep(execution);
    assertThat(parts.claim(PartRow.ID, PartRow.NAME)).isPresent();

    assertThatThrownBy(() -> part.write(nothing())).isInstanceOf(LostPartException.class);
  }

  @Test
  void writesNothingWhenTheRunHasWithdrawnIt() {
    part.beforeStep(execution);
    parts.withdraw("codePosts");

    assertThatThrownBy(() -> part.write(nothing())).isInstanceOf(LostPartException.class);
  }

  @Test
  void beginsNothingThatWasChangedSinceItsClaim() {
    execution.setVersion(2);

    assertThatThrownBy(() -> part.beforeStep(execution)).isInstanceOf(LostPartException.class);
  }

  @Test
  void writesNothingIntoAStoreThatWasStartedAnew() {
    part.beforeStep(execution);
    client.sql("DELETE FROM batch_step_execution").update();

    assertThatThrownBy(() -> part.write(nothing())).isInstanceOf(LostPartException.class);
  }

  private static Chunk<List<PostCoding>> nothing() {
    return new Chunk<>(List.of(List.of()));
  }
}
