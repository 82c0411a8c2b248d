package jikenbo.job;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.core.status.StatusManager;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jikenbo.job.console.Console;
import jikenbo.job.option.RunSettings;
import jikenbo.job.option.RunSources;
import jikenbo.job.part.SharedCoding;
import jikenbo.job.record.ProgramVersion;
import jikenbo.job.record.RunMetrics;
import jikenbo.job.step.ChunkSteps;
import jikenbo.job.step.ReportSteps;
import jikenbo.job.step.WorkConfiguration;
import jikenbo.job.step.WriterSteps;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.LifecycleAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizationAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Isolation;

/** The application context of one run. */
@Configuration(proxyBeanMethods = false)
// Named, so that no run asks at its start which of all that Spring Boot knows of would suit.
@ImportAutoConfiguration({
  ConfigurationPropertiesAutoConfiguration.class,
  LifecycleAutoConfiguration.class,
  DataSourceAutoConfiguration.class,
  DataSourceTransactionManagerAutoConfiguration.class,
  JdbcTemplateAutoConfiguration.class,
  JdbcClientAutoConfiguration.class,
  TransactionManagerCustomizationAutoConfiguration.class,
  TransactionAutoConfiguration.class,
  FlywayAutoConfiguration.class
})
@EnableBatchProcessing
// Nobody else starts a run: the lock of the store is held. Stricter isolation would let PostgreSQL
// refuse one of two steps that begin side by side.
@EnableJdbcJobRepository(isolationLevelForCreate = Isolation.READ_COMMITTED)
@Import({
  StoreConfiguration.class,
  WorkConfiguration.class,
  ListenerConfiguration.class,
  ChunkSteps.class,
  ReportSteps.class,
  WriterSteps.class,
  JobConfiguration.class,
  ExecutorConfiguration.class,
  ReportRun.class,
  RunSummary.class
})
class JobApplication {

  /** Starts a context that knows what to do; the run itself is not started. */
  static ConfigurableApplicationContext start(
      RunSettings settings,
      RunSources sources,
      @Nullable RunMetrics metrics,
      InstantSource clock,
      Console console,
      Class<?>... extensions) {
    List<Class<?>> configuration = new ArrayList<>(List.of(JobApplication.class));
    if (sources.broker() != null) {
      configuration.add(SharedCoding.class);
    }
    configuration.addAll(Arrays.asList(extensions));
    return new SpringApplicationBuilder(configuration.toArray(Class<?>[]::new))
        .environment(environment(settings, sources))
        .addCommandLineProperties(false)
        .initializers(
            context -> {
              keepLogbackQuiet();
              var beans = context.getBeanFactory();
              beans.registerSingleton("settings", settings);
              beans.registerSingleton("archive", sources.archive());
              beans.registerSingleton("ruleBook", sources.ruleBook());
              beans.registerSingleton("correctionFile", sources.corrections());
              beans.registerSingleton("database", sources.database());
              if (sources.broker() != null) {
                beans.registerSingleton("broker", sources.broker());
              }
              if (metrics != null) {
                beans.registerSingleton("observations", metrics.observations());
              }
              beans.registerSingleton("clock", clock);
              beans.registerSingleton("console", console);
            })
        .run();
  }

  /**
   * Logback tells the console of every line that it could not write. Where the disk is full, these
   * would bury the one line that says so.
   */
  static void keepLogbackQuiet() {
    if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
      StatusManager status = context.getStatusManager();
      status.getCopyOfStatusListenerList().forEach(status::remove);
    }
  }

  private static ClosedEnvironment environment(RunSettings settings, RunSources sources) {
    Map<String, Object> properties = new HashMap<>(sources.database().properties());
    properties.put("spring.flyway.placeholders.program", ProgramVersion.current());
    return new ClosedEnvironment(
        settings.logFile(), settings.logFormat(), sources.logLevels(), properties);
  }
}
