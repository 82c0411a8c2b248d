package jikenbo.job.step;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import jikenbo.coding.rule.RuleBook;
import jikenbo.job.option.JapanTime;
import jikenbo.report.ReportContext;
import jikenbo.revision.Revision;
import jikenbo.store.ChangeStore;
import org.springframework.batch.core.step.StepContribution;

/** Tells the writers what the report is about. */
final class ReportContexts {

  private final RuleBook ruleBook;
  private final TotalsCheck totals;
  private final ChangeStore changes;
  private final InstantSource clock;
  private final Instant startedAt;

  /**
   * For one run, which starts now.
   *
   * @param ruleBook decides the rule version
   * @param totals counts
   * @param changes what differs from the issue before
   * @param clock tells when the report was made
   */
  ReportContexts(RuleBook ruleBook, TotalsCheck totals, ChangeStore changes, InstantSource clock) {
    this.ruleBook = ruleBook;
    this.totals = totals;
    this.changes = changes;
    this.clock = clock;
    this.startedAt = clock.instant();
  }

  ReportContext of(StepContribution contribution) {
    return new ReportContext(
        RunState.of(contribution).month(),
        startedAt.truncatedTo(ChronoUnit.SECONDS).atZone(JapanTime.ZONE),
        ruleBook.version(),
        totals.totals(),
        revision(contribution));
  }

  /** What differs from the issue before; known after the step {@code compare}. */
  Revision revision(StepContribution contribution) {
    return new Revision(RunState.of(contribution).since(), changes::changes);
  }

  /** How long the run has been at work. */
  Duration elapsed() {
    return Duration.between(startedAt, clock.instant());
  }
}
