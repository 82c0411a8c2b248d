package jikenbo.fact;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When an incident happened and when it was noticed; each part may be unknown.
 *
 * @param from first day of the attack, exposure or mistake
 * @param to last day of it
 * @param detected earliest day on which somebody noticed
 */
record IncidentDates(
    Optional<Fact<LocalDate>> from,
    Optional<Fact<LocalDate>> to,
    Optional<Fact<LocalDate>> detected) {}
