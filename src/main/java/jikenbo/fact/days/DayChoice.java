package jikenbo.fact.days;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A reading of the three days of an incident; null for what the notice does not tell.
 *
 * @param from first day
 * @param to last day; not before the first
 * @param detected day on which somebody noticed
 */
record DayChoice(@Nullable ToldDay from, @Nullable ToldDay to, @Nullable ToldDay detected) {

  static @Nullable LocalDate date(@Nullable ToldDay day) {
    return day == null ? null : day.date();
  }
}
