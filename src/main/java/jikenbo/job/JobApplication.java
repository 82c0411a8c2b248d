package jikenbo.job;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jikenbo.archive.ArchiveFolder;
import jikenbo.coding.RuleBook;
import jikenbo.store.Database;
import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;

/** The application context of one run. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EnableBatchProcessing
@EnableJdbcJobRepository
@Import({
  StoreConfiguration.class,
  WorkConfiguration.class,
  ListenerConfiguration.class,
  ChunkSteps.class,
  ReportSteps.class,
  JobConfiguration.class,
  ExecutorConfiguration.class,
  ReportRun.class,
  RunSummary.class
})
class JobApplication {

  /** Starts a context that knows what to do; the run itself is not started. */
  static ConfigurableApplicationContext start(
      RunSettings settings,
      ArchiveFolder archive,
      RuleBook ruleBook,
      CorrectionFile corrections,
      Database database,
      InstantSource clock,
      Console console,
      Class<?>... extensions) {
    List<Class<?>> sources = new ArrayList<>(List.of(JobApplication.class));
    sources.addAll(Arrays.asList(extensions));
    return new SpringApplicationBuilder(sources.toArray(Class<?>[]::new))
        .properties(defaults(settings))
        .addCommandLineProperties(false)
        .initializers(
            context -> {
              context
                  .getEnvironment()
                  .getPropertySources()
                  .addFirst(new MapPropertySource("database", database.properties()));
              var beans = context.getBeanFactory();
              beans.registerSingleton("settings", settings);
              beans.registerSingleton("archive", archive);
              beans.registerSingleton("ruleBook", ruleBook);
              beans.registerSingleton("correctionFile", corrections);
              beans.registerSingleton("database", database);
              beans.registerSingleton("clock", clock);
              beans.registerSingleton("console", console);
            })
        .run();
  }

  /** What an operator can override with the usual environment variables. */
  private static Map<String, Object> defaults(RunSettings settings) {
    Map<String, Object> defaults = new HashMap<>();
    defaults.put("spring.flyway.clean-disabled", !settings.rebuild());
    defaults.put("logging.file.name", settings.logFile().toString());
    if (System.getenv("LOGGING_LEVEL_ROOT") == null
        && System.getProperty("logging.level.root") == null) {
      defaults.put("logging.threshold.console", "OFF");
    }
    return defaults;
  }
}
