package jikenbo.statistics;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.Comparator;
import jikenbo.casebook.Disclosure;
import jikenbo.casebook.Incident;
import jikenbo.coding.Cause;
import jikenbo.coding.Sector;

/**
 * The place of a {@link Cell}; ordered by month, then cause and sector as they are declared.
 *
 * @param month report month
 * @param cause cause class
 * @param sector sector class
 */
public record CellKey(YearMonth month, Cause cause, Sector sector) implements Comparable<CellKey> {

  private static final Comparator<CellKey> ORDER =
      Comparator.comparing(CellKey::month)
          .thenComparing(CellKey::cause)
          .thenComparing(CellKey::sector);

  /** Where a cell stands. */
  public static CellKey of(Cell cell) {
    return new CellKey(cell.month(), cell.cause(), cell.sector());
  }

  /**
   * Where a disclosure is counted: by what it says itself.
   *
   * @throws NullPointerException when it is not counted, its month being unknown
   */
  public static CellKey of(Disclosure disclosure) {
    return new CellKey(
        requireNonNull(disclosure.facts().reportMonth()),
        disclosure.codes().cause(),
        disclosure.codes().sector());
  }

  /**
   * Where an incident is counted: by its first disclosure.
   *
   * @throws NullPointerException when it is not counted, its month being unknown
   */
  public static CellKey of(Incident incident) {
    return new CellKey(requireNonNull(incident.reportMonth()), incident.cause(), incident.sector());
  }

  @Override
  public int compareTo(CellKey other) {
    return ORDER.compare(this, other);
  }
}
