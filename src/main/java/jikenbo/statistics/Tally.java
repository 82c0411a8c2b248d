package jikenbo.statistics;

import jikenbo.casebook.Disclosure;
import jikenbo.casebook.Incident;

/** What one disclosure or one incident adds to the counts: the counting rules in one place. */
final class Tally {

  private Tally() {}

  static Figures of(Disclosure disclosure) {
    boolean update = disclosure.facts().update();
    return new Figures(update ? 0 : 1, update ? 1 : 0, 0, 0, 0, 0);
  }

  static Figures of(Incident incident) {
    Long people = incident.affectedCount();
    return people == null ? new Figures(0, 0, 1, 0, 0, 1) : new Figures(0, 0, 1, people, 1, 0);
  }
}
