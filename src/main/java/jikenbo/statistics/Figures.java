package jikenbo.statistics;

import org.jspecify.annotations.Nullable;

/**
 * The counts that add up. Organisations are not among them: see {@link Organizations}.
 *
 * @param disclosuresNew first notices
 * @param disclosuresUpdate follow-up notices
 * @param incidents incidents, each counted with its first disclosure
 * @param affectedPeople people of the incidents of known head-count
 * @param affectedKnown incidents with a known head-count
 * @param affectedUnknown incidents without
 */
public record Figures(
    int disclosuresNew,
    int disclosuresUpdate,
    int incidents,
    long affectedPeople,
    int affectedKnown,
    int affectedUnknown) {

  /** Nothing counted. */
  public static final Figures ZERO = new Figures(0, 0, 0, 0, 0, 0);

  /** The counts of one cell. */
  public static Figures of(Cell cell) {
    return new Figures(
        cell.disclosuresNew(),
        cell.disclosuresUpdate(),
        cell.incidents(),
        cell.affectedPeople(),
        cell.affectedKnown(),
        cell.affectedUnknown());
  }

  /** Both together. */
  public Figures plus(Figures other) {
    return new Figures(
        disclosuresNew + other.disclosuresNew,
        disclosuresUpdate + other.disclosuresUpdate,
        incidents + other.incidents,
        affectedPeople + other.affectedPeople,
        affectedKnown + other.affectedKnown,
        affectedUnknown + other.affectedUnknown);
  }

  /** First and follow-up notices. */
  public int disclosures() {
    return disclosuresNew + disclosuresUpdate;
  }

  /**
   * The people as far as they are known; null where there are incidents and none tells a number,
   * for an unknown number must not be read as nobody.
   */
  public @Nullable Long knownPeople() {
    return affectedKnown == 0 && affectedUnknown > 0 ? null : affectedPeople;
  }
}
