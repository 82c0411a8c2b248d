package jikenbo.job.record;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler.IgnoredMeters;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import jikenbo.casebook.PostKind;
import jikenbo.casebook.ReviewItem;
import jikenbo.report.ControlTotals;
import jikenbo.review.Severity;
import jikenbo.statistics.Coverage;
import jikenbo.statistics.Figures;
import jikenbo.statistics.MonthlyStatistics;
import jikenbo.statistics.Period;

/** What a monitoring system is told of one run; {@code docs/operations.md} lists the names. */
public final class RunMetrics {

  /** Spring Batch would also time every single item. */
  private static final Set<String> OBSERVED = Set.of("spring.batch.job", "spring.batch.step");

  private final PrometheusMeterRegistry meters;
  private final ObservationRegistry observations = ObservationRegistry.create();
  private final InstantSource clock;
  private final Instant startedAt;

  /** Of a run that starts now. */
  public RunMetrics(InstantSource clock) {
    this.clock = clock;
    this.startedAt = clock.instant();
    this.meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    observations
        .observationConfig()
        .observationPredicate((name, context) -> OBSERVED.contains(name))
        // What is still under way matters to those who ask again and again, not to a file.
        .observationHandler(
            new DefaultMeterObservationHandler(meters, IgnoredMeters.LONG_TASK_TIMER));
  }

  /** Where Spring Batch reports its steps to. */
  public ObservationRegistry observations() {
    return observations;
  }

  /** Adds what the report that stands now is made of. */
  public void describe(
      ControlTotals totals, MonthlyStatistics statistics, List<ReviewItem> review) {
    describe(statistics);
    gauge("jikenbo.files", "Pages of the archive", totals.files());
    post(PostKind.INCIDENT, totals.incidentPosts());
    post(PostKind.ARTICLE, totals.articles());
    post(PostKind.DUPLICATE, totals.duplicates());
    post(PostKind.REJECTED, totals.rejected());
    gauge("jikenbo.disclosures", "Notices of incidents, without repetitions", totals.disclosures());
    gauge("jikenbo.incidents", "Incidents behind the notices", totals.incidents());
    for (Severity severity : Severity.values()) {
      gauge(
          "jikenbo.review.items",
          "Lines of review.csv",
          review.stream().filter(item -> item.severity() == severity).count(),
          Tag.of("severity", severity.code()));
    }
  }

  /** Persons and records are different measures and are never added. */
  private void describe(MonthlyStatistics statistics) {
    Figures all = statistics.total().plus(statistics.undated());
    gauge(
        "jikenbo.affected.people",
        "Persons affected, of incidents that tell their number",
        all.affectedPeople());
    gauge(
        "jikenbo.affected.records",
        "Records affected, where notices tell records and no persons",
        all.affectedRecords());
    for (Coverage.Level level : Coverage.Level.values()) {
      gauge(
          "jikenbo.months",
          "Months from the first to the last of the archive by how much of them it covers",
          statistics.coverage().runs(level).stream().mapToInt(Period::length).sum(),
          Tag.of("coverage", level.code()));
    }
  }

  /**
   * Writes everything at the end of the run.
   *
   * @param file where to
   * @param exitCode of the process
   * @param published whether a report stands
   * @throws IOException when the file cannot be written; the former one stays
   */
  public void write(MetricsFile file, int exitCode, boolean published) throws IOException {
    Instant now = clock.instant();
    Number lastSuccess = published ? now.getEpochSecond() : (Number) file.lastSuccess();
    gauge("jikenbo.last.run.exit.code", "Exit code of the last run", exitCode);
    seconds(
        "jikenbo.last.run.duration",
        "How long the last run took",
        Duration.between(startedAt, now).toMillis() / 1000.0);
    seconds("jikenbo.last.run.timestamp", "When the last run ended", now.getEpochSecond());
    seconds(
        MetricsFile.LAST_SUCCESS,
        "When the last run ended that left a report; 0 for never",
        lastSuccess);
    file.write(meters.scrape());
  }

  private void post(PostKind kind, int count) {
    gauge("jikenbo.posts", "Posts by what became of them", count, Tag.of("kind", kind.code()));
  }

  private void gauge(String name, String description, Number value, Tag... tags) {
    Gauge.builder(name, () -> value).description(description).tags(Tags.of(tags)).register(meters);
  }

  private void seconds(String name, String description, Number value) {
    Gauge.builder(name, () -> value).description(description).baseUnit("seconds").register(meters);
  }
}
