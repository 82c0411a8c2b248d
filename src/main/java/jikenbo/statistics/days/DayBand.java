package jikenbo.statistics.days;

/** A span of days that reports count together; the shortest first, without gap or overlap. */
public enum DayBand {
  UP_TO_3("0～3日", 0, 3),
  UP_TO_7("4～7日", 4, 7),
  UP_TO_14("8～14日", 8, 14),
  UP_TO_30("15～30日", 15, 30),
  UP_TO_60("31～60日", 31, 60),
  UP_TO_90("61～90日", 61, 90),
  OVER_90("91日以上", 91, Long.MAX_VALUE);

  private final String nameJa;
  private final long from;
  private final long to;

  DayBand(String nameJa, long from, long to) {
    this.nameJa = nameJa;
    this.from = from;
    this.to = to;
  }

  /** The name in reports. */
  public String nameJa() {
    return nameJa;
  }

  /** Its fewest days. */
  public long from() {
    return from;
  }

  /** Its most days. */
  public long to() {
    return to;
  }
}
