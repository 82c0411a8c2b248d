package jikenbo.dating;

import java.time.LocalDate;
import java.time.YearMonth;
import jikenbo.text.DateExpressions;
import jikenbo.text.Dates;
import org.jspecify.annotations.Nullable;

/**
 * When a post was published.
 *
 * @param month the month it is filed under; null where not even a year can be told
 * @param basis from what the month is known
 * @param day the day as it is printed, or null; where it is {@link #isOverruled() overruled} it
 *     lies in another month
 */
public record Dating(@Nullable YearMonth month, PublishedOnBasis basis, @Nullable LocalDate day) {

  /** Of a post that nothing dates. */
  public static final Dating UNKNOWN = new Dating(null, PublishedOnBasis.UNKNOWN, null);

  /** Whether everything else contradicts the printed day, so that it must be a slip. */
  public boolean isOverruled() {
    return day != null && !YearMonth.from(day).equals(month);
  }

  /** The day, where it can be believed. */
  public @Nullable LocalDate trustedDay() {
    return isOverruled() ? null : day;
  }

  /** The dates of the post with all that they leave out. */
  public Dates resolve(DateExpressions expressions) {
    LocalDate trusted = trustedDay();
    return trusted == null && month != null
        ? expressions.resolveWithin(month)
        : expressions.resolve(trusted);
  }
}
