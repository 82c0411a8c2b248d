package jikenbo.job.worker;

import java.util.List;
import jikenbo.casebook.PageCoder;
import jikenbo.coding.rule.RuleBook;
import jikenbo.job.console.Console;
import jikenbo.job.part.Division;
import jikenbo.job.part.Edition;
import jikenbo.job.part.Orders;
import jikenbo.job.part.SharedCoding;
import jikenbo.job.record.ProgramVersion;
import jikenbo.job.step.PendingItemReader;
import jikenbo.store.CodingStore;
import jikenbo.store.PagePortion;
import jikenbo.store.PageStore;
import jikenbo.store.PartStore;
import jikenbo.store.PostCoding;
import org.springframework.amqp.rabbit.listener.SimpleMessageListenerContainer;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.integration.partition.RemotePartitioningWorkerStepBuilder;
import org.springframework.batch.integration.partition.StepExecutionRequest;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.integration.channel.DirectChannel;
import org.springframework.integration.config.EnableIntegration;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.messaging.support.GenericMessage;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** Listens for orders, and does them with the step of Spring Batch that they ask for. */
@EnableIntegration
@Configuration(proxyBeanMethods = false)
class WorkerConfiguration {

  /** Two pages, or four hundred entries, are written at once. */
  private static final int PORTIONS = 2;

  /** A part that is at work when the process is asked to end is worked to its end. */
  private static final long PATIENCE_MILLIS = 25_000;

  @Bean
  PartStore partStore(JdbcClient client) {
    return new PartStore(client);
  }

  @Bean
  HeldPart heldPart(PartStore parts, NamedParameterJdbcTemplate template) {
    return new HeldPart(parts, new CodingStore(template));
  }

  @Bean
  ThreadPoolTaskExecutor coders() {
    int threads = Runtime.getRuntime().availableProcessors();
    ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
    executor.setThreadNamePrefix("code-");
    executor.setCorePoolSize(threads);
    executor.setMaxPoolSize(threads);
    executor.setAcceptTasksAfterContextClose(true);
    executor.setPhase(0);
    return executor;
  }

  /** Requests for parts, inside this process. */
  @Bean
  DirectChannel requests() {
    return new DirectChannel();
  }

  @Bean(SharedCoding.STEP)
  Step codePosts(
      JobRepository repository,
      PlatformTransactionManager transactions,
      BeanFactory beans,
      DirectChannel requests,
      NamedParameterJdbcTemplate template,
      RuleBook ruleBook,
      HeldPart held,
      ThreadPoolTaskExecutor coders) {
    PageCoder coder = new PageCoder(ruleBook);
    PageStore pages = new PageStore(template, ProgramVersion.current());
    CodingStore codings = new CodingStore(template);
    String version = ruleBook.version();
    return new RemotePartitioningWorkerStepBuilder(SharedCoding.STEP, repository)
        .beanFactory(beans)
        .inputChannel(requests)
        .listener(held)
        .<PagePortion, List<PostCoding>>chunk(PORTIONS)
        .transactionManager(transactions)
        .reader(
            new PendingItemReader<>(context -> codings.uncoded(version, Division.range(context))))
        .processor(portion -> PostCoding.of(pages.posts(portion), version, coder))
        .writer(held)
        .taskExecutor(coders)
        .build();
  }

  @Bean
  SimpleMessageListenerContainer listener(
      Orders orders,
      RuleBook ruleBook,
      PartStore parts,
      HeldPart held,
      DirectChannel requests,
      WorkerEnd end,
      Console console) {
    SimpleMessageListenerContainer container =
        new SimpleMessageListenerContainer(orders.connections());
    container.setQueueNames(Orders.QUEUE);
    container.setPrefetchCount(1);
    container.setShutdownTimeout(PATIENCE_MILLIS);
    container.setMissingQueuesFatal(false);
    container.setErrorHandler(WorkerConfiguration::handOn);
    container.setMessageListener(
        new OrderListener(
            Edition.of(ruleBook),
            parts,
            (order, version) -> {
              held.expect(version);
              requests.send(
                  new GenericMessage<>(
                      new StepExecutionRequest(SharedCoding.STEP, order.stepExecution())));
            },
            end,
            console));
    return container;
  }

  /** The listener has told what it had to tell; the broker still has to hear of it. */
  private static void handOn(Throwable failure) {
    if (failure instanceof RuntimeException known) {
      throw known;
    }
    throw new IllegalStateException(failure);
  }
}
