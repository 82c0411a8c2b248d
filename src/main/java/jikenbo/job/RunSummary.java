package jikenbo.job;

import java.io.IOException;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jikenbo.casebook.Casebook;
import jikenbo.casebook.Review;
import jikenbo.casebook.ReviewItem;
import jikenbo.casebook.ReviewedValue;
import jikenbo.job.console.Console;
import jikenbo.job.console.Messages;
import jikenbo.job.option.CorrectionFile;
import jikenbo.job.output.OutputFolder;
import jikenbo.job.record.ArchiveCoverage;
import jikenbo.job.record.PublishedReport;
import jikenbo.job.record.RunMetrics;
import jikenbo.job.step.InputChanges;
import jikenbo.job.step.RunState;
import jikenbo.job.step.TotalsCheck;
import jikenbo.report.ControlTotals;
import jikenbo.review.DoubtKind;
import jikenbo.revision.Change;
import jikenbo.store.ChangeStore;
import jikenbo.store.StatisticsStore;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the operator reads after a run. */
class RunSummary {

  /** More lines than this would push the figures off the screen. */
  private static final int MAX_REJECTED = 20;

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private final Console console;
  private final Casebook casebook;
  private final TotalsCheck totals;
  private final OutputFolder output;
  private final CorrectionFile corrections;
  private final ChangeStore changes;
  private final StatisticsStore statistics;
  private final TransactionTemplate transaction;

  RunSummary(
      Console console,
      Casebook casebook,
      TotalsCheck totals,
      OutputFolder output,
      CorrectionFile corrections,
      ChangeStore changes,
      StatisticsStore statistics,
      PlatformTransactionManager transactions) {
    this.console = console;
    this.casebook = casebook;
    this.totals = totals;
    this.output = output;
    this.corrections = corrections;
    this.changes = changes;
    this.statistics = statistics;
    // A server hands out long lists piece by piece only inside a transaction.
    this.transaction = new TransactionTemplate(transactions);
  }

  void print(JobExecution execution) {
    transaction.executeWithoutResult(status -> printInside(execution));
  }

  private void printInside(JobExecution execution) {
    RunState state = RunState.of(execution);
    ControlTotals figures = totals.totals();
    InputChanges changes = state.inputChanges();
    console.result(
        "report.files",
        changes.files(),
        changes.added(),
        changes.changed(),
        changes.moved(),
        changes.unchanged());
    if (changes.gone() > 0) {
      console.result("report.gone", changes.gone());
    }
    console.result(
        "report.posts",
        figures.posts(),
        figures.incidentPosts(),
        figures.articles(),
        figures.duplicates(),
        figures.rejected());
    console.result("report.cases", figures.disclosures(), figures.incidents());
    if (corrections.isGiven()) {
      printCorrections();
    }
    printMonth(ArchiveCoverage.of(statistics.statistics(), state.month()), state.month());
    console.result("report.place", output.report(state.month()));
    if (state.replaced() > 0) {
      console.result("report.replaced", state.replaced(), state.firstReplaced());
    }
    if (state.since() != null) {
      printChanges(state.since());
    }
    if (figures.rejected() > 0) {
      printRejected(figures.rejected());
    }
  }

  /** The report that a completed run published. */
  PublishedReport published(JobExecution execution) throws IOException {
    return PublishedReport.read(output.report(RunState.of(execution).month())).orElseThrow();
  }

  /** Tells that there is nothing to do. */
  void printPublished(PublishedReport report) {
    console.result("report.published", report.folder(), TIME.format(report.createdAt()));
  }

  /** Tells the metrics what the report is made of. */
  void describe(RunMetrics metrics) {
    transaction.executeWithoutResult(
        status -> metrics.describe(totals.totals(), statistics.statistics(), Review.of(casebook)));
  }

  /**
   * Whether something was rejected or cannot be right, or the month has no notice; tells what in
   * one line.
   */
  boolean needsReview(PublishedReport report) {
    boolean empty = Objects.equals(report.notices(), 0);
    if (empty) {
      console.failure(console.messages().text("strict.empty", report.month()));
    }
    if (report.errors().isEmpty()) {
      return empty;
    }
    String kinds =
        report.errors().entrySet().stream()
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining(", "));
    console.failure(console.messages().text("strict", kinds));
    return true;
  }

  private void printChanges(ZonedDateTime since) {
    try (Stream<Change> differences = changes.changes()) {
      console.result("report.changes", TIME.format(since), differences.count());
    }
  }

  private void printMonth(ArchiveCoverage coverage, YearMonth month) {
    Messages words = console.messages();
    console.result(
        "report.month",
        month,
        coverage.notices(),
        words.text("coverage." + coverage.reportMonth()));
    if (coverage.notices() == 0) {
      console.result("report.month.empty", month);
    }
    console.result(
        "report.coverage", list(coverage.full()), list(coverage.partial()), list(coverage.none()));
    if (coverage.undated() > 0) {
      console.result("report.undated", coverage.undated());
    }
  }

  private static String list(List<String> stretches) {
    return stretches.isEmpty() ? "-" : String.join(", ", stretches);
  }

  private void printCorrections() {
    try (Stream<ReviewedValue> reviewed = casebook.reviewed()) {
      Map<Boolean, Long> counts =
          reviewed.collect(
              Collectors.partitioningBy(ReviewedValue::overruled, Collectors.counting()));
      long overruled = counts.getOrDefault(true, 0L);
      long confirmed = counts.getOrDefault(false, 0L);
      int rows = corrections.corrections().size();
      console.result(
          "report.corrections", rows, overruled, confirmed, rows - overruled - confirmed);
    }
  }

  private static Optional<DoubtKind> rejection(ReviewItem item) {
    return DoubtKind.ofCode(item.kind()).filter(DoubtKind::isRejection);
  }

  private void printRejected(int count) {
    console.result("report.rejected", count);
    try (Stream<ReviewItem> doubts = casebook.doubts()) {
      doubts
          .filter(doubt -> rejection(doubt).isPresent())
          .limit(MAX_REJECTED)
          .forEach(
              doubt ->
                  console.result(
                      "report.rejected.line",
                      doubt.source().file(),
                      String.valueOf(doubt.source().line()),
                      console
                          .messages()
                          .reason(rejection(doubt).orElseThrow().english(), doubt.message())));
    }
    if (count > MAX_REJECTED) {
      console.result("report.rejected.more", count - MAX_REJECTED);
    }
  }
}
