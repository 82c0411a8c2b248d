package jikenbo.job.part;

import java.net.URISyntaxException;
import java.security.KeyManagementException;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import jikenbo.job.option.Broker;
import org.springframework.amqp.AmqpAuthenticationException;
import org.springframework.amqp.AmqpException;
import org.springframework.amqp.core.MessageBuilder;
import org.springframework.amqp.core.MessageDeliveryMode;
import org.springframework.amqp.core.Queue;
import org.springframework.amqp.core.QueueBuilder;
import org.springframework.amqp.rabbit.connection.CachingConnectionFactory;
import org.springframework.amqp.rabbit.connection.CachingConnectionFactory.ConfirmType;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.amqp.rabbit.core.RabbitAdmin;
import org.springframework.amqp.rabbit.core.RabbitTemplate;

/** The queue of orders on a broker, and the one of messages that are none. */
public final class Orders implements AutoCloseable {

  /** Where workers look for orders. */
  public static final String QUEUE = "jikenbo.parts";

  /** Where messages end that are no orders. */
  static final String REJECTED = "jikenbo.rejected";

  /** So many of those are kept; they are there to be looked at. */
  private static final int MOST_REJECTED = 1_000;

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int HEARTBEAT_SECONDS = 10;

  private final Broker broker;
  private final CachingConnectionFactory connections;

  /** On this broker; nobody connects to it yet. */
  public Orders(Broker broker) {
    this.broker = broker;
    this.connections = new CachingConnectionFactory(client(broker));
    connections.setPublisherConfirmType(ConfirmType.SIMPLE);
  }

  private static com.rabbitmq.client.ConnectionFactory client(Broker broker) {
    com.rabbitmq.client.ConnectionFactory client = new com.rabbitmq.client.ConnectionFactory();
    try {
      client.setUri(broker.url());
      if (broker.url().getScheme().equals("amqps")) {
        client.useSslProtocol(SSLContext.getDefault());
        client.enableHostnameVerification();
      }
    } catch (URISyntaxException | NoSuchAlgorithmException | KeyManagementException e) {
      throw new BrokerFault(true, "broker.unusable", broker.url(), e);
    }
    if (broker.user() != null) {
      client.setUsername(broker.user());
    }
    if (broker.password() != null) {
      client.setPassword(broker.password());
    }
    client.setConnectionTimeout((int) PATIENCE.toMillis());
    client.setRequestedHeartbeat(HEARTBEAT_SECONDS);
    client.setAutomaticRecoveryEnabled(false);
    return client;
  }

  /**
   * Connects, and makes the queues where they are missing.
   *
   * @throws BrokerFault when that fails
   */
  public void open() {
    tried(
        () -> {
          RabbitAdmin admin = new RabbitAdmin(connections);
          admin.declareQueue(rejected());
          admin.declareQueue(orders());
        });
  }

  /** Survives the end of the broker. */
  private static Queue orders() {
    return QueueBuilder.durable(QUEUE)
        .deadLetterExchange("")
        .deadLetterRoutingKey(REJECTED)
        .build();
  }

  private static Queue rejected() {
    return QueueBuilder.durable(REJECTED).maxLength(MOST_REJECTED).build();
  }

  /**
   * Sends an order; returns when the broker has it on its disk.
   *
   * @throws BrokerFault when that fails
   */
  void send(PartOrder order) {
    RabbitTemplate template = new RabbitTemplate(connections);
    tried(
        () ->
            template.invoke(
                operations -> {
                  operations.send(
                      "",
                      QUEUE,
                      MessageBuilder.withBody(OrderText.write(order))
                          .setContentType("application/json")
                          .setDeliveryMode(MessageDeliveryMode.PERSISTENT)
                          .build());
                  operations.waitForConfirmsOrDie(PATIENCE.toMillis());
                  return true;
                }));
  }

  /** Connections for whoever listens. */
  public ConnectionFactory connections() {
    return connections;
  }

  private void tried(Runnable work) {
    try {
      work.run();
    } catch (AmqpAuthenticationException e) {
      throw new BrokerFault(true, "broker.login_refused", broker.url());
    } catch (AmqpException e) {
      throw new BrokerFault(
          false, "broker.unreachable", broker.url(), String.valueOf(e.getMessage()));
    }
  }

  @Override
  public void close() {
    connections.destroy();
  }
}
