package jikenbo.store;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * When the newest notice was published.
 *
 * @param month the month that it is of
 * @param day the newest day in that month that a notice tells; null where none does
 */
public record NewestNotice(YearMonth month, @Nullable LocalDate day) {

  /** Whether it appeared after a day. */
  public boolean isAfter(LocalDate today) {
    return day == null ? month.isAfter(YearMonth.from(today)) : day.isAfter(today);
  }

  /** Whether it appeared before a day. */
  public boolean isBefore(LocalDate earlier) {
    return (day == null ? month.atEndOfMonth() : day).isBefore(earlier);
  }

  /** The day, or the month where no more is known, in ISO form. */
  public String date() {
    return day == null ? month.toString() : day.toString();
  }
}
