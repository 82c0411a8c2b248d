package jikenbo.statistics;

import jikenbo.casebook.Incident;

/**
 * How many incidents reached beyond one organisation.
 *
 * @param incidents all incidents
 * @param chained those with a contractor, with several organisations, or with both
 * @param contractor those of which a notice names the contractor or service where the cause lay
 * @param several those that several organisations disclosed
 * @param heads the people of the chained ones
 */
public record ChainCounts(
    int incidents, int chained, int contractor, int several, PeopleTotal heads) {

  static final ChainCounts NONE = new ChainCounts(0, 0, 0, 0, PeopleTotal.NONE);

  /** Whether an incident reached beyond one organisation. */
  static boolean isChained(Incident incident) {
    return incident.thirdParty() != null || incident.organizations() > 1;
  }

  ChainCounts plus(Incident incident) {
    boolean chain = isChained(incident);
    return new ChainCounts(
        incidents + 1,
        chained + (chain ? 1 : 0),
        contractor + (incident.thirdParty() == null ? 0 : 1),
        several + (incident.organizations() > 1 ? 1 : 0),
        chain ? heads.plus(incident) : heads);
  }
}
