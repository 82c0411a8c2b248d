package jikenbo.job.option;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import jikenbo.job.console.OperatorException;
import jikenbo.store.database.Database;
import jikenbo.store.database.DatabaseServer;
import org.jspecify.annotations.Nullable;

/** Finds out whether work is given to workers, and over which broker. */
final class BrokerSettings {

  static final String URL = "jikenbo.broker.url";
  static final String USER = "jikenbo.broker.user";
  static final String PASSWORD = "jikenbo.broker.password";
  static final String PATIENCE = "jikenbo.broker.patience";

  private static final String DEFAULT_PATIENCE = "600";
  private static final int LONGEST_SECONDS = 7 * 86_400;
  private static final Set<String> SCHEMES = Set.of("amqp", "amqps");

  /** A class of the client, which only the larger jar holds. */
  private static final String CLIENT = "org.springframework.amqp.rabbit.core.RabbitTemplate";

  private final PrivateSettings settings;

  BrokerSettings(PrivateSettings settings) {
    this.settings = settings;
  }

  /**
   * The broker; null where none is named, and all work is done in this process.
   *
   * @param database which the workers must be able to reach
   * @throws OperatorException when the settings do not fit together
   */
  @Nullable Broker broker(Database database) {
    String url = settings.value(URL);
    if (url == null) {
      if (settings.value(USER) != null || settings.value(PASSWORD) != null) {
        throw new OperatorException("refused.broker.incomplete", PrivateSettings.variable(URL));
      }
      return null;
    }
    URI uri = uri(url);
    if (!(database instanceof DatabaseServer)) {
      throw new OperatorException(
          "refused.broker.database", PrivateSettings.variable(DatabaseSettings.URL));
    }
    if (!hasClient()) {
      throw new OperatorException("refused.broker.jar", PrivateSettings.variable(URL));
    }
    return new Broker(uri, settings.value(USER), settings.value(PASSWORD), patience());
  }

  /** Loads nothing: whether the class could be loaded is all that is asked. */
  private static boolean hasClient() {
    String file = CLIENT.replace('.', '/') + ".class";
    return BrokerSettings.class.getClassLoader().getResource(file) != null;
  }

  private static URI uri(String url) {
    if (url.contains("@")) {
      throw new OperatorException("refused.broker.secret", PrivateSettings.variable(PASSWORD));
    }
    try {
      URI uri = new URI(url);
      if (SCHEMES.contains(Objects.toString(uri.getScheme()))
          && uri.getHost() != null
          && uri.getQuery() == null
          && uri.getFragment() == null) {
        return uri;
      }
    } catch (URISyntaxException e) {
      // Falls through to the refusal, which shows the whole value.
    }
    throw new OperatorException("refused.broker.url", url);
  }

  private Duration patience() {
    String value = Objects.requireNonNullElse(settings.value(PATIENCE), DEFAULT_PATIENCE);
    return Seconds.of(value, LONGEST_SECONDS)
        .orElseThrow(
            () ->
                new OperatorException(
                    "refused.broker.patience", PrivateSettings.variable(PATIENCE), value));
  }
}
