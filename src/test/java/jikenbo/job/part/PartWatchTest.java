package jikenbo.job.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import jikenbo.fixture.PartRow;
import jikenbo.fixture.TestDatabase;
import jikenbo.job.console.OperatorException;
import jikenbo.store.PartStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A step whose parts nobody does, or whose run is to stop, does not wait for ever. */
class PartWatchTest {

  private final JobExecution run =
      new JobExecution(3, new JobInstance(1, "jikenbo"), new JobParameters());
  private final StepExecution step = new StepExecution(6, "codePosts", run);
  private final StepExecution part = new StepExecution(PartRow.ID, PartRow.NAME, run);
  private final StepExecution other =
      new StepExecution(PartRow.ID + 1, "codePosts:0123456789ab-2", run);
  private Instant now = Instant.parse("2024-05-31T20:00:00Z");
  private SingleConnectionDataSource database;
  private JdbcClient client;
  private PartWatch watch;
  private JobRepository watched;

  @BeforeEach
  void open() {
    database = TestDatabase.migrated();
    client = JdbcClient.create(database);
    PartRow.insert(client, "STARTED");
    run.addStepExecution(step);
    run.addStepExecution(part);
    run.addStepExecution(other);
    watch = new PartWatch(new PartStore(client), Duration.ofSeconds(60), () -> now);
    watched = watch.watching(repository());
    watch.beforeStep(step);
    part.setVersion(1);
    other.setVersion(4);
    part.setStatus(BatchStatus.STARTED);
    other.setStatus(BatchStatus.COMPLETED);
  }

  @AfterEach
  void close() {
    database.destroy();
  }

  @Test
  void waitsAsLongAsSomethingHappens() {
    for (int i = 0; i < 5; i++) {
      assertThatCode(this::look).doesNotThrowAnyException();
      now = now.plusSeconds(50);
      part.incrementVersion();
    }
  }

  @Test
  void losesPatienceWhenNothingHappens() {
    look();
    now = now.plusSeconds(61);

    assertThatThrownBy(this::look)
        .isInstanceOf(OperatorException.class)
        .hasMessage(
            "for 60 s no worker has begun or ended anything, and 1 of 2 parts are left; is a worker at work?");
  }

  @Test
  void tellsWhyNobodyTookAPart() {
    part.setExitStatus(new ExitStatus("EXECUTING", "another version\nof the program"));
    look();
    now = now.plusSeconds(61);

    assertThatThrownBy(this::look).hasMessageEndingWith("asked said: another version");
  }

  @Test
  void failsWithTheFirstPartThatFails() {
    part.setStatus(BatchStatus.FAILED);
    part.setExitStatus(new ExitStatus("FAILED", "java.lang.IllegalStateException: no\n\tat x"));

    assertThatThrownBy(this::look)
        .isInstanceOf(OperatorException.class)
        .hasMessage(
            "a worker could not do its part codePosts:0123456789ab-1: java.lang.IllegalStateException: no");
  }

  @Test
  void takesThePartsBackWhenTheRunIsToStop() {
    step.setTerminateOnly();

    look();

    assertThat(PartRow.column(client, "status")).isEqualTo("STOPPED");
  }

  @Test
  void takesThePartsBackWhenTheStepHasEnded() {
    watch.afterStep(step);

    assertThat(PartRow.column(client, "status")).isEqualTo("STOPPED");
    now = now.plusSeconds(600);
    assertThatCode(this::look).doesNotThrowAnyException();
  }

  private void look() {
    assertThat(watched.getJobExecution(3)).isSameAs(run);
  }

  private JobRepository repository() {
    return (JobRepository)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {JobRepository.class},
            (proxy, method, arguments) -> run);
  }
}
