package jikenbo.job.part;

import java.time.InstantSource;
import java.util.List;
import jikenbo.coding.rule.RuleBook;
import jikenbo.job.option.Broker;
import jikenbo.store.CodingStore;
import jikenbo.store.PartStore;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.integration.partition.RemotePartitioningManagerStepBuilder;
import org.springframework.batch.integration.partition.StepExecutionRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.integration.channel.DirectChannel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.messaging.Message;

/** The step that codes posts, done by workers. */
@Configuration(proxyBeanMethods = false)
public class SharedCoding {

  /** Name of the step, here and at the workers. */
  public static final String STEP = "codePosts";

  private static final long LOOK_MILLIS = 500;

  /** Opened at once, so that a broker which cannot be used is told before any work is done. */
  @Bean
  Orders orders(Broker broker) {
    Orders orders = new Orders(broker);
    orders.open();
    return orders;
  }

  @Bean
  @Lazy
  Step codePosts(
      JobRepository repository,
      JdbcClient client,
      CodingStore codings,
      RuleBook ruleBook,
      Broker broker,
      Orders orders,
      InstantSource clock,
      List<StepExecutionListener> listeners) {
    PartWatch watch = new PartWatch(new PartStore(client), broker.patience(), clock);
    OrderTaker taker = new OrderTaker(orders, repository, Edition.of(ruleBook));
    DirectChannel channel = new DirectChannel();
    channel.subscribe(taker::send);
    RemotePartitioningManagerStepBuilder step =
        new RemotePartitioningManagerStepBuilder(STEP, watch.watching(repository))
            .partitioner(STEP, new Division(codings, ruleBook.version()))
            .gridSize(Division.MOST_PARTS)
            .pollInterval(LOOK_MILLIS)
            .outputChannel(channel);
    step.listener(watch);
    listeners.forEach(step::listener);
    return step.build();
  }

  /** Makes an order of what Spring Batch asks for, which it would send as a Java object. */
  private record OrderTaker(Orders orders, JobRepository repository, Edition edition) {

    void send(Message<?> message) {
      StepExecutionRequest request = (StepExecutionRequest) message.getPayload();
      StepExecution part = repository.getStepExecution(request.getStepExecutionId());
      if (part == null) {
        throw new IllegalStateException("no such part: " + request);
      }
      orders.send(
          new PartOrder(part.getStepName(), part.getId(), part.getJobExecutionId(), edition));
    }
  }
}
