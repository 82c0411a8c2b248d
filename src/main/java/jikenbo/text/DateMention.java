package jikenbo.text;

import java.time.LocalDate;

/**
 * A date that a text tells.
 *
 * @param span where it stands
 * @param date the day; for a month without a day, its first day
 * @param precision how much of it the text tells
 */
public record DateMention(Span span, LocalDate date, Precision precision) {

  /** How exactly a text tells a date. */
  public enum Precision {
    /** A day with its month. */
    DAY,
    /** A day whose month follows from what was told before: 25日, 同日. */
    DAY_WITHOUT_MONTH,
    /** A month. */
    MONTH
  }

  /** Whether the text tells the day. */
  public boolean hasDay() {
    return precision != Precision.MONTH;
  }

  /** Whether the text tells the month itself. */
  public boolean hasMonth() {
    return precision != Precision.DAY_WITHOUT_MONTH;
  }
}
