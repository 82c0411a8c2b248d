package jikenbo.statistics;

import java.util.Objects;
import jikenbo.casebook.Disclosure;
import jikenbo.casebook.Incident;

/** What one disclosure or one incident adds to the counts: the counting rules in one place. */
public final class Tally {

  private Tally() {}

  static Figures of(Disclosure disclosure) {
    boolean update = disclosure.facts().update();
    return new Figures(update ? 0 : 1, update ? 1 : 0, 0, 0, 0, 0, 0, 0);
  }

  /**
   * What an incident adds: itself, and the persons or records that it tells. It adds no
   * disclosures; those count for themselves.
   */
  public static Figures of(Incident incident) {
    boolean people = incident.affectedPeople() != null;
    boolean recordsOnly = !people && incident.affectedRecords() != null;
    return new Figures(
        0,
        0,
        1,
        Objects.requireNonNullElse(incident.affectedPeople(), 0L),
        people ? 1 : 0,
        people || recordsOnly ? 0 : 1,
        Objects.requireNonNullElse(incident.affectedRecords(), 0L),
        recordsOnly ? 1 : 0);
  }
}
