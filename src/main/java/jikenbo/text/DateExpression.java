package jikenbo.text;

import org.jspecify.annotations.Nullable;

/**
 * A date as it is written, before what it leaves out is known.
 *
 * @param span where it stands
 * @param line its line in the text, counted from 0
 * @param form what it tells
 * @param year the year, 0 where it is left out
 * @param month the month, 0 where it is left out
 * @param day the day, 0 where only a month is told; of {@link Form#DAYS_BEFORE} and {@link
 *     Form#DAYS_AFTER} how many
 * @param word the word that takes the place of what is left out, such as {@code 昨年} or {@code 同日}
 */
public record DateExpression(
    Span span, int line, Form form, int year, int month, int day, @Nullable String word) {

  /** What a date is told by. */
  public enum Form {
    /** Year and month, mostly with the day. */
    COMPLETE,
    /** Month, mostly with the day, and a word for the year: 昨年12月3日. */
    RELATIVE_YEAR,
    /** Month, mostly with the day: 6月6日. */
    YEARLESS,
    /** A day in a month that a word tells: 同月8日. */
    RELATIVE_MONTH,
    /** A day that a word tells: 同日. */
    RELATIVE_DAY,
    /** A day alone: 25日. */
    BARE_DAY,
    /** A day alone that follows the one told before: 翌9日. */
    NEXT_BARE_DAY,
    /** So many days before the one told before: その3日前. */
    DAYS_BEFORE,
    /** So many days after the one told before: 改修から2日後. */
    DAYS_AFTER
  }

  /** Whether the text tells the day and not only the month. */
  public boolean hasDay() {
    return day > 0 || form == Form.RELATIVE_DAY;
  }

  /** Whether it tells the month by its number. */
  public boolean tellsMonth() {
    return month > 0;
  }
}
