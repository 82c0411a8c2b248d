package jikenbo.statistics;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
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

  /** Where a disclosure is counted: by what it says itself; nowhere when its month is unknown. */
  public static Optional<CellKey> of(Disclosure disclosure) {
    return Optional.ofNullable(disclosure.facts().reportMonth())
        .map(month -> new CellKey(month, disclosure.codes().cause(), disclosure.codes().sector()));
  }

  /** Where an incident is counted: by its first disclosure; nowhere when its month is unknown. */
  public static Optional<CellKey> of(Incident incident) {
    return Optional.ofNullable(incident.reportMonth())
        .map(month -> new CellKey(month, incident.cause(), incident.sector()));
  }

  @Override
  public int compareTo(CellKey other) {
    return ORDER.compare(this, other);
  }
}
