package jikenbo.job.worker;

import java.time.Duration;
import jikenbo.job.console.Console;
import jikenbo.job.option.WorkerSources;
import jikenbo.job.part.Orders;
import jikenbo.job.record.ProgramVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.batch.core.repository.ExecutionContextSerializer;
import org.springframework.batch.core.repository.dao.JacksonExecutionContextStringSerializer;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.LifecycleAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.transaction.annotation.Isolation;

/**
 * The application context of a worker. It neither locks the store nor changes its tables: the run
 * that it works for has done both.
 */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
  ConfigurationPropertiesAutoConfiguration.class,
  LifecycleAutoConfiguration.class,
  DataSourceAutoConfiguration.class,
  DataSourceTransactionManagerAutoConfiguration.class,
  JdbcTemplateAutoConfiguration.class,
  JdbcClientAutoConfiguration.class,
  TransactionAutoConfiguration.class
})
@EnableBatchProcessing
@EnableJdbcJobRepository(isolationLevelForCreate = Isolation.READ_COMMITTED)
@Import(WorkerConfiguration.class)
public class WorkerApplication {

  /** Spring Batch would read Java objects out of the database, which could be any class. */
  @Bean
  ExecutionContextSerializer executionContextSerializer() {
    return new JacksonExecutionContextStringSerializer();
  }

  /**
   * Works until there is no more to do, or until told to end.
   *
   * @param environment what Spring is told
   * @param idle after how long without work it ends; null for never
   * @throws InterruptedException when this thread is interrupted
   */
  public static void run(
      ConfigurableEnvironment environment,
      WorkerSources sources,
      @Nullable Duration idle,
      Console console)
      throws InterruptedException {
    WorkerEnd end = new WorkerEnd(idle);
    try (Orders orders = new Orders(sources.broker());
        ConfigurableApplicationContext context =
            start(environment, sources, orders, end, console)) {
      console.progress("worker.start", ProgramVersion.current(), sources.broker().url());
      context.getBean(WorkerEnd.class).await();
    }
  }

  private static ConfigurableApplicationContext start(
      ConfigurableEnvironment environment,
      WorkerSources sources,
      Orders orders,
      WorkerEnd end,
      Console console) {
    return new SpringApplicationBuilder(WorkerApplication.class)
        .environment(environment)
        .addCommandLineProperties(false)
        .initializers(
            starting -> {
              // Not before: logging is set up by now.
              orders.open();
              var beans = starting.getBeanFactory();
              beans.registerSingleton("ruleBook", sources.ruleBook());
              beans.registerSingleton("orders", orders);
              beans.registerSingleton("end", end);
              beans.registerSingleton("console", console);
              starting.addApplicationListener((ContextClosedEvent closed) -> end.close());
            })
        .run();
  }
}
