package jikenbo.statistics.people;

/** How many people an incident hit, in powers of ten; declared from small to large. */
public enum SizeBand {
  UNDER_10("1～9人", 1, 9),
  UNDER_100("10～99人", 10, 99),
  UNDER_1_000("100～999人", 100, 999),
  UNDER_10_000("1,000～9,999人", 1_000, 9_999),
  UNDER_100_000("10,000～99,999人", 10_000, 99_999),
  FROM_100_000("100,000人以上", 100_000, Long.MAX_VALUE);

  private final String nameJa;
  private final long least;
  private final long most;

  SizeBand(String nameJa, long least, long most) {
    this.nameJa = nameJa;
    this.least = least;
    this.most = most;
  }

  /** The name in reports. */
  public String nameJa() {
    return nameJa;
  }

  /** Whether an incident of so many people is of this size. */
  public boolean contains(long people) {
    return people >= least && people <= most;
  }
}
