package jikenbo.text;

import java.time.LocalDate;

/**
 * A date that a text tells.
 *
 * @param span where it stands
 * @param date the day; for a month without a day, its first day
 * @param precision whether the text tells the day or only the month
 */
public record DateMention(Span span, LocalDate date, Precision precision) {

  /** How exactly a text tells a date. */
  public enum Precision {
    /** A day. */
    DAY,
    /** A month. */
    MONTH
  }

  /** Whether the text tells the day. */
  public boolean hasDay() {
    return precision == Precision.DAY;
  }
}
