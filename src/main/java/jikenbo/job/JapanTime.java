package jikenbo.job;

import java.time.ZoneId;

/** The time that months and reports are told in, whatever the machine's own zone is. */
final class JapanTime {

  static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

  private JapanTime() {}
}
