package jikenbo.job;

import java.util.stream.Stream;
import jikenbo.casebook.Casebook;
import jikenbo.casebook.PostAccount;
import jikenbo.casebook.PostKind;
import jikenbo.report.ControlTotals;
import org.springframework.batch.core.job.JobExecution;

/** What the operator reads after a run. */
class RunSummary {

  /** More lines than this would push the figures off the screen. */
  private static final int MAX_REJECTED = 20;

  private final Console console;
  private final Casebook casebook;
  private final TotalsCheck totals;
  private final OutputFolder output;

  RunSummary(Console console, Casebook casebook, TotalsCheck totals, OutputFolder output) {
    this.console = console;
    this.casebook = casebook;
    this.totals = totals;
    this.output = output;
  }

  void print(JobExecution execution) {
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
    console.result("report.month", state.month());
    console.result("report.place", output.report(state.month()));
    if (figures.rejected() > 0) {
      printRejected(figures.rejected());
    }
  }

  private void printRejected(int count) {
    console.result("report.rejected", count);
    try (Stream<PostAccount> posts = casebook.posts()) {
      posts
          .filter(post -> post.kind() == PostKind.REJECTED)
          .limit(MAX_REJECTED)
          .forEach(
              post ->
                  console.result(
                      "report.rejected.line",
                      post.source().file(),
                      String.valueOf(post.source().line()),
                      String.valueOf(post.reason())));
    }
    if (count > MAX_REJECTED) {
      console.result("report.rejected.more", count - MAX_REJECTED);
    }
  }
}
