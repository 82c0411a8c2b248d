package jikenbo.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is right of a notice; null for what it does not tell.
 *
 * @param people how many were affected
 * @param from first day
 * @param to last day
 * @param detected day on which somebody noticed
 */
public record RightAnswer(
    @Nullable Long people,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable LocalDate detected) {

  /** The count as the ballot has it. */
  public long count() {
    return people == null ? 0 : people;
  }
}
