package jikenbo.job;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import jikenbo.coding.RuleBook;
import jikenbo.report.ReportContext;
import org.springframework.batch.core.step.StepContribution;

/** Tells the writers what the report is about. */
final class ReportContexts {

  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  private final RuleBook ruleBook;
  private final TotalsCheck totals;
  private final InstantSource clock;
  private final Instant startedAt;

  /**
   * For one run, which starts now.
   *
   * @param ruleBook decides the rule version
   * @param totals counts
   * @param clock tells when the report was made
   */
  ReportContexts(RuleBook ruleBook, TotalsCheck totals, InstantSource clock) {
    this.ruleBook = ruleBook;
    this.totals = totals;
    this.clock = clock;
    this.startedAt = clock.instant();
  }

  ReportContext of(StepContribution contribution) {
    return new ReportContext(
        RunState.of(contribution).month(),
        startedAt.truncatedTo(ChronoUnit.SECONDS).atZone(TOKYO),
        ruleBook.version(),
        totals.totals());
  }

  /** How long the run has been at work. */
  Duration elapsed() {
    return Duration.between(startedAt, clock.instant());
  }
}
