package jikenbo.job.option;

import java.time.Duration;
import java.util.Optional;

/** Reads whole seconds that an operator wrote. */
final class Seconds {

  private Seconds() {}

  /** From 1 to the largest number that makes sense; empty for anything else. */
  static Optional<Duration> of(String value, int largest) {
    if (!value.matches("[0-9]{1,7}")) {
      return Optional.empty();
    }
    int seconds = Integer.parseInt(value);
    return seconds < 1 || seconds > largest
        ? Optional.empty()
        : Optional.of(Duration.ofSeconds(seconds));
  }
}
