package jikenbo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What a run makes of those before it. */
class FormerRunsTest {

  private static final String TABLES_OF_SPRING_BATCH = "1";

  private static final List<String> TABLES =
      List.of(
          "BATCH_JOB_INSTANCE",
          "BATCH_JOB_EXECUTION",
          "BATCH_JOB_EXECUTION_PARAMS",
          "BATCH_JOB_EXECUTION_CONTEXT",
          "BATCH_STEP_EXECUTION",
          "BATCH_STEP_EXECUTION_CONTEXT");

  private SingleConnectionDataSource database;
  private JobRepository repository;
  private FormerRuns formerRuns;

  @BeforeEach
  void open() throws Exception {
    database = new SingleConnectionDataSource("jdbc:h2:mem:" + UUID.randomUUID(), true);
    Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/migration/h2")
        .target(TABLES_OF_SPRING_BATCH)
        .load()
        .migrate();
    JdbcJobRepositoryFactoryBean factory = new JdbcJobRepositoryFactoryBean();
    factory.setDataSource(database);
    factory.setTransactionManager(new DataSourceTransactionManager(database));
    factory.afterPropertiesSet();
    repository = factory.getObject();
    formerRuns = new FormerRuns(repository);
  }

  @AfterEach
  void close() {
    database.destroy();
  }

  @Test
  void theFirstRunHasTheFirstRevision() {
    assertThat(revision(run("latest", "x"))).isEqualTo(1);
  }

  @Test
  void whatTheLastRunLeftUnfinishedIsResumed() {
    attempt(run("latest", "x"), BatchStatus.FAILED, null);

    assertThat(revision(run("latest", "x"))).isEqualTo(1);
    assertThat(revision(run("latest", "y"))).isEqualTo(2);
    assertThat(revision(run("2024-05", "x"))).isEqualTo(2);
  }

  @Test
  void whatWasLeftUnfinishedBeforeTheLastRunIsNotResumed() {
    attempt(run("latest", "x"), BatchStatus.FAILED, null);
    attempt(run("latest", "y"), BatchStatus.COMPLETED, "2024-05");

    assertThat(revision(run("latest", "x"))).isEqualTo(3);
  }

  @Test
  void theSameWorkWasDoneByACompletedRunOnTheSameInput() {
    attempt(run("latest", "x"), BatchStatus.COMPLETED, "2024-05");

    assertThat(monthsDone(run("latest", "x"))).containsExactly("2024-05");
    assertThat(monthsDone(run("latest", "y"))).isEmpty();
  }

  @Test
  void aRunForTheNewestMonthDidTheWorkForThatMonth() {
    attempt(run("latest", "x"), BatchStatus.COMPLETED, "2024-05");

    assertThat(monthsDone(run("2024-05", "x"))).containsExactly("2024-05");
    assertThat(monthsDone(run("2024-04", "x"))).isEmpty();
  }

  @Test
  void aRunForAMonthDoesNotTellWhichMonthIsTheNewest() {
    attempt(run("2024-05", "x"), BatchStatus.COMPLETED, "2024-05");

    assertThat(monthsDone(run("latest", "x"))).isEmpty();
  }

  @Test
  void whatOtherInputCameAfterIsNotDoneAnyMore() {
    attempt(run("latest", "x"), BatchStatus.COMPLETED, "2024-05");
    attempt(run("2024-04", "y"), BatchStatus.FAILED, null);

    assertThat(monthsDone(run("latest", "x"))).isEmpty();
  }

  @Test
  void runsOnTheSameInputForOtherMonthsTakeNothingBack() {
    attempt(run("2024-05", "x"), BatchStatus.COMPLETED, "2024-05");
    attempt(run("2024-04", "x"), BatchStatus.COMPLETED, "2024-04");
    attempt(run("2024-03", "x"), BatchStatus.FAILED, null);

    assertThat(monthsDone(run("2024-05", "x"))).containsExactly("2024-05");
  }

  @Test
  void theNewestRunsAreRemembered() {
    for (int i = 0; i < 60; i++) {
      attempt(run("latest", "x" + i), BatchStatus.COMPLETED, "2024-05");
    }

    formerRuns.prune();

    assertThat(repository.findJobInstances(RunIdentity.JOB)).hasSize(FormerRuns.KEPT);
    assertThat(monthsDone(run("latest", "x59"))).containsExactly("2024-05");
    for (String table : TABLES) {
      assertThat(rows(table))
          .as(table)
          .isEqualTo(FormerRuns.KEPT * (table.endsWith("PARAMS") ? 3L : 1L));
    }
  }

  @Test
  void everyAttemptOfAnUnfinishedRunIsRemembered() {
    for (int i = 0; i < 30; i++) {
      attempt(run("latest", "old" + i), BatchStatus.COMPLETED, "2024-05");
    }
    for (int i = 0; i < 40; i++) {
      attempt(run("latest", "x"), BatchStatus.FAILED, null);
    }

    formerRuns.prune();

    JobInstance last = Objects.requireNonNull(repository.getLastJobInstance(RunIdentity.JOB));
    assertThat(repository.getJobExecutions(last)).hasSize(40);
    assertThat(revision(run("latest", "x"))).isEqualTo(31);
  }

  @Test
  void aRunThatWasNamedButNeverStartedIsForgottenLikeTheOthers() {
    repository.createJobInstance(RunIdentity.JOB, run("latest", "x").parameters(1));
    for (int i = 0; i < FormerRuns.KEPT; i++) {
      attempt(run("latest", "y"), BatchStatus.COMPLETED, "2024-05");
    }

    formerRuns.prune();

    assertThat(repository.findJobInstances(RunIdentity.JOB)).hasSize(FormerRuns.KEPT);
  }

  private List<String> monthsDone(RunIdentity identity) {
    return formerRuns.thatDid(identity).stream().map(state -> state.month().toString()).toList();
  }

  /** JobParameters are equal when their names are, so they cannot be compared as they are. */
  private @Nullable Long revision(RunIdentity identity) {
    return formerRuns.parametersFor(identity).getLong("revision");
  }

  private static RunIdentity run(String month, String input) {
    return new RunIdentity(new TreeMap<>(Map.of("month", month, "input", input)));
  }

  /** One attempt at a run, with one step, as the job operator would make it. */
  private JobExecution attempt(RunIdentity identity, BatchStatus status, @Nullable String month) {
    JobParameters parameters = formerRuns.parametersFor(identity);
    JobInstance instance = repository.getJobInstance(RunIdentity.JOB, parameters);
    JobExecution execution =
        repository.createJobExecution(
            instance == null ? repository.createJobInstance(RunIdentity.JOB, parameters) : instance,
            parameters,
            new ExecutionContext());
    repository.createStepExecution("takeStock", execution);
    if (month != null) {
      execution.getExecutionContext().putString("month", month);
    }
    repository.updateExecutionContext(execution);
    execution.setStatus(status);
    execution.setStartTime(LocalDateTime.of(2024, 6, 1, 5, 0));
    execution.setEndTime(LocalDateTime.of(2024, 6, 1, 5, 1));
    repository.update(execution);
    return execution;
  }

  private long rows(String table) {
    return JdbcClient.create(database)
        .sql("SELECT COUNT(*) FROM " + table)
        .query(Long.class)
        .single();
  }
}
