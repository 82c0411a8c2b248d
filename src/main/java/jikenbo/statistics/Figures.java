package jikenbo.statistics;

import org.jspecify.annotations.Nullable;

/**
 * The counts that add up. Organisations are not among them: see {@link Organizations}.
 *
 * @param disclosuresNew first notices
 * @param disclosuresUpdate follow-up notices
 * @param incidents incidents, each counted with its first disclosure
 * @param affectedPeople persons of the incidents of known head-count
 * @param affectedKnown incidents with a known head-count
 * @param affectedUnknown incidents that tell neither persons nor records
 * @param affectedRecords what incidents tell in 件; never added to the persons
 * @param recordsKnown incidents that tell records and no persons
 */
public record Figures(
    int disclosuresNew,
    int disclosuresUpdate,
    int incidents,
    long affectedPeople,
    int affectedKnown,
    int affectedUnknown,
    long affectedRecords,
    int recordsKnown) {

  /** Nothing counted. */
  public static final Figures ZERO = new Figures(0, 0, 0, 0, 0, 0, 0, 0);

  /** The counts of one cell. */
  public static Figures of(Cell cell) {
    return new Figures(
        cell.disclosuresNew(),
        cell.disclosuresUpdate(),
        cell.incidents(),
        cell.affectedPeople(),
        cell.affectedKnown(),
        cell.affectedUnknown(),
        cell.affectedRecords(),
        cell.recordsKnown());
  }

  /** Both together. */
  public Figures plus(Figures other) {
    return new Figures(
        disclosuresNew + other.disclosuresNew,
        disclosuresUpdate + other.disclosuresUpdate,
        incidents + other.incidents,
        affectedPeople + other.affectedPeople,
        affectedKnown + other.affectedKnown,
        affectedUnknown + other.affectedUnknown,
        affectedRecords + other.affectedRecords,
        recordsKnown + other.recordsKnown);
  }

  /** First and follow-up notices. */
  public int disclosures() {
    return disclosuresNew + disclosuresUpdate;
  }

  /** Incidents whose head-count is not known, whether they tell records or nothing. */
  public int withoutPeople() {
    return incidents - affectedKnown;
  }

  /**
   * The persons as far as they are known; null where something was disclosed and no incident tells
   * of any, for an unknown number, or one that is counted in the month of an earlier notice, must
   * not be read as nobody.
   */
  public @Nullable Long knownPeople() {
    return affectedKnown == 0 && (incidents > 0 || disclosures() > 0) ? null : affectedPeople;
  }

  /** The records as far as they are known; null where no incident tells of any. */
  public @Nullable Long knownRecords() {
    return affectedRecords == 0 ? null : affectedRecords;
  }
}
