package jikenbo.generator;

import java.time.LocalDate;
import java.util.List;

/**
 * The heading of a notice in one of the forms that blogs have.
 *
 * @param line the line
 * @param numbered whether it tells the case number
 * @param dated whether it tells the day
 */
record NoticeHeading(String line, boolean numbered, boolean dated) {

  private static final List<String> DAYS =
      List.of("%d/%d/%d", "%d/%d/%d", "%d/%d/%d", "%d年%d月%d日", "%d 年 %d 月 %d 日");

  private static final List<String> GAPS = List.of(" ", " ", " ", "  ", "　");

  /** A heading of a notice that was published on this day. */
  static NoticeHeading of(Incident incident, String title, LocalDate published, Chance chance) {
    String subject = incident.organization().name() + chance.pick(GAPS) + title;
    String day =
        chance
            .pick(DAYS)
            .formatted(published.getYear(), published.getMonthValue(), published.getDayOfMonth());
    if (chance.percent(4)) {
      return new NoticeHeading(subject + " " + day, false, true);
    }
    boolean numbered = !chance.percent(2);
    boolean dated = !numbered || !chance.percent(8);
    String number = numbered ? incident.caseNumber() : Integer.toString(published.getYear());
    String bracket = "【セキュリティ事件簿#" + number + "】" + (chance.percent(20) ? " " : "");
    return new NoticeHeading(bracket + subject + (dated ? " " + day : ""), numbered, dated);
  }
}
