package jikenbo.job;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time that months and reports are told in, whatever the machine's own zone is. */
final class JapanTime {

  static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

  private JapanTime() {}

  /** The day that it is in Japan. */
  static LocalDate today(InstantSource clock) {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }
}
