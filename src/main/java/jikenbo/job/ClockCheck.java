package jikenbo.job;

import java.time.InstantSource;
import java.time.LocalDate;
import jikenbo.job.console.Console;
import jikenbo.job.option.JapanTime;
import jikenbo.store.CaseStore;

/**
 * Holds the clock of the machine against the notices: {@code previous}, the days of publication and
 * 速報 all count from today.
 */
final class ClockCheck {

  private final CaseStore cases;
  private final InstantSource clock;

  /** Of the notices in a store. */
  ClockCheck(CaseStore cases, InstantSource clock) {
    this.cases = cases;
    this.clock = clock;
  }

  /** Asks whether the clock is right where the newest notice is of tomorrow, or over a year old. */
  void tell(Console console) {
    LocalDate today = JapanTime.today(clock);
    cases
        .newestNotice()
        .filter(newest -> newest.isAfter(today) || newest.isBefore(today.minusYears(1)))
        .ifPresent(
            newest -> console.failure(console.messages().text("clock", newest.date(), today)));
  }
}
