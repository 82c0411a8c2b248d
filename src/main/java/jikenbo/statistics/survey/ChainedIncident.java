package jikenbo.statistics.survey;

import jikenbo.casebook.Incident;
import org.jspecify.annotations.Nullable;

/**
 * An incident that reached beyond one organisation.
 *
 * @param incident the incident
 * @param organization who disclosed it first; null where the notice does not tell
 */
public record ChainedIncident(Incident incident, @Nullable String organization) {}
