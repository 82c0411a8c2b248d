package jikenbo.statistics.survey;

import jikenbo.casebook.Incident;
import jikenbo.statistics.Figures;
import jikenbo.statistics.Tally;

/**
 * How many incidents reached beyond one organisation.
 *
 * @param incidents all incidents
 * @param contractor those of which a notice names the contractor or service where the cause lay
 * @param several those that several organisations disclosed
 * @param chained the counts of those that are one or the other or both
 */
public record ChainCounts(int incidents, int contractor, int several, Figures chained) {

  static final ChainCounts NONE = new ChainCounts(0, 0, 0, Figures.ZERO);

  /** How many are both: several organisations disclosed them, and a contractor is named. */
  public int both() {
    return contractor + several - chained.incidents();
  }

  /** Whether an incident reached beyond one organisation. */
  static boolean isChained(Incident incident) {
    return incident.thirdParty() != null || incident.organizations() > 1;
  }

  ChainCounts plus(Incident incident) {
    return new ChainCounts(
        incidents + 1,
        contractor + (incident.thirdParty() == null ? 0 : 1),
        several + (incident.organizations() > 1 ? 1 : 0),
        isChained(incident) ? chained.plus(Tally.of(incident)) : chained);
  }
}
