package jikenbo.statistics;

import jikenbo.casebook.Incident;
import org.jspecify.annotations.Nullable;

/**
 * An incident that reached beyond one organisation.
 *
 * @param incident the incident
 * @param organization who disclosed it first; null where the notice does not tell
 * @param position place of that disclosure in the casebook's order, from 0
 */
public record ChainedIncident(Incident incident, @Nullable String organization, int position) {}
