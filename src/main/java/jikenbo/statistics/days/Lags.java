package jikenbo.statistics.days;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import jikenbo.fact.NoticeFacts;
import org.jspecify.annotations.Nullable;

/**
 * How long it took. Negative where the notice tells its days in an impossible order: the mistake is
 * shown, not hidden.
 *
 * @param daysToDetect days from the first day of the incident until somebody noticed; null when one
 *     of the two is not known
 * @param daysToDisclose days from that until the notice was published; null when one of the two is
 *     not known, or the printed day of publication is a slip
 */
public record Lags(@Nullable Long daysToDetect, @Nullable Long daysToDisclose) {

  /** The lags of one notice. */
  public static Lags of(NoticeFacts facts) {
    return new Lags(
        days(facts.occurredFrom(), facts.detectedOn()),
        days(facts.detectedOn(), facts.trustedPublication()));
  }

  private static @Nullable Long days(@Nullable LocalDate from, @Nullable LocalDate to) {
    return from == null || to == null ? null : ChronoUnit.DAYS.between(from, to);
  }
}
