package jikenbo.statistics;

import java.time.LocalDate;
import jikenbo.casebook.Incident;
import org.jspecify.annotations.Nullable;

/**
 * One of the incidents that hit the most people.
 *
 * @param incident the incident
 * @param people its head-count
 * @param organization who disclosed it first; null where the notice does not tell
 * @param publishedOn day of that disclosure; null where only the month is known
 * @param position place of that disclosure in the casebook's order, from 0
 */
public record LargeIncident(
    Incident incident,
    long people,
    @Nullable String organization,
    @Nullable LocalDate publishedOn,
    int position) {}
