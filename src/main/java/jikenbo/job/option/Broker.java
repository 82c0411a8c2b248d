package jikenbo.job.option;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A message broker over which parts of the work are sent to workers.
 *
 * @param url of its AMQP port, without user and password
 * @param user who connects; null for what the client takes
 * @param password of the user; null for what the client takes
 * @param patience how long nothing may come from any worker before a run gives up
 */
public record Broker(URI url, @Nullable String user, @Nullable String password, Duration patience) {

  /** Tells no password. */
  @Override
  public String toString() {
    return url.toString();
  }
}
