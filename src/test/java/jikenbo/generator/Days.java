package jikenbo.generator;

import java.time.LocalDate;

/**
 * The days of an incident, each not before the one above it.
 *
 * @param begun on which a state began
 * @param ended on which it ended before anybody noticed
 * @param act on which something was done that takes a moment
 * @param noticed on which somebody noticed first
 * @param stopped on which the state ended because it had been noticed
 * @param reported on which others were told
 */
record Days(
    LocalDate begun,
    LocalDate ended,
    LocalDate act,
    LocalDate noticed,
    LocalDate stopped,
    LocalDate reported) {

  /** Days that a notice of this day of publication can tell. */
  static Days before(LocalDate published, Chance chance) {
    LocalDate reported = published.minusDays(chance.between(1, 20));
    LocalDate stopped = reported.minusDays(chance.between(0, 3));
    LocalDate noticed = stopped.minusDays(chance.between(1, 3));
    LocalDate act = noticed.minusDays(chance.between(1, 12));
    LocalDate ended = act.minusDays(chance.between(0, 20));
    LocalDate begun = ended.minusDays(chance.between(5, 200));
    return new Days(begun, ended, act, noticed, stopped, reported);
  }
}
