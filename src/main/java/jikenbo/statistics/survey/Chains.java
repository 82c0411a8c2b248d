package jikenbo.statistics.survey;

import java.util.List;

/**
 * Incidents that reached beyond one organisation (委託先・連鎖).
 *
 * @param month how many there are in the report month
 * @param fiscalYear in the fiscal year up to the report month
 * @param all in all months
 * @param newest the newest of them, at most {@link #MOST_INCIDENTS}; of one month those of the most
 *     organisations first
 * @param contractors those who hit the most organisations, at most {@link #MOST_CONTRACTORS}
 * @param allContractors how many contractors there are in all; names that differ in their legal
 *     form only are one
 */
public record Chains(
    ChainCounts month,
    ChainCounts fiscalYear,
    ChainCounts all,
    List<ChainedIncident> newest,
    List<Contractor> contractors,
    int allContractors) {

  /** How many of the newest incidents are kept. */
  public static final int MOST_INCIDENTS = 50;

  /** How many contractors are kept. */
  public static final int MOST_CONTRACTORS = 10;

  static final Chains NONE =
      new Chains(ChainCounts.NONE, ChainCounts.NONE, ChainCounts.NONE, List.of(), List.of(), 0);

  /** Copies the lists. */
  public Chains {
    newest = List.copyOf(newest);
    contractors = List.copyOf(contractors);
  }
}
