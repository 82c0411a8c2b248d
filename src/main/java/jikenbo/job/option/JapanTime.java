package jikenbo.job.option;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time that months and reports are told in, whatever the machine's own zone is. */
public final class JapanTime {

  /** The zone of Japan. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

  private JapanTime() {}

  /** The day that it is in Japan. */
  public static LocalDate today(InstantSource clock) {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }
}
