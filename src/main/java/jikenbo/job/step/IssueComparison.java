package jikenbo.job.step;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import jikenbo.casebook.Casebook;
import jikenbo.coding.rule.RuleBook;
import jikenbo.job.option.CorrectionFile;
import jikenbo.job.output.OutputFolder;
import jikenbo.job.record.ProgramVersion;
import jikenbo.job.record.PublishedReport;
import jikenbo.report.csv.CasebookIssue;
import jikenbo.revision.Change;
import jikenbo.revision.Comparison;
import jikenbo.revision.Provenance;
import jikenbo.store.ChangeStore;
import jikenbo.store.PageStore;
import jikenbo.store.StatisticsStore;
import org.jspecify.annotations.Nullable;

/**
 * Compares the issue that is being made with the one before it: with the newest one of the month
 * that is whole and was made from something else.
 *
 * <p>What was made from the same is this issue itself, which is written again because its folder
 * was damaged or its process was killed after it was published. It is to tell the same changes as
 * the first time.
 */
final class IssueComparison {

  private final OutputFolder output;
  private final PageStore pages;
  private final Casebook casebook;
  private final StatisticsStore statistics;
  private final ChangeStore changes;
  private final RuleBook ruleBook;
  private final CorrectionFile corrections;

  /** Of what these are going to show with what the folder holds. */
  IssueComparison(
      OutputFolder output,
      PageStore pages,
      Casebook casebook,
      StatisticsStore statistics,
      ChangeStore changes,
      RuleBook ruleBook,
      CorrectionFile corrections) {
    this.output = output;
    this.pages = pages;
    this.casebook = casebook;
    this.statistics = statistics;
    this.changes = changes;
    this.ruleBook = ruleBook;
    this.corrections = corrections;
  }

  /**
   * Compares, and keeps what differs in the store.
   *
   * @return when the issue before was made; null when this is the first of the month
   */
  @Nullable ZonedDateTime run(YearMonth month) throws IOException {
    Provenance provenance =
        new Provenance(
            pages.hashes(), ruleBook.version(), corrections.sha256(), ProgramVersion.current());
    Optional<PublishedReport> before = issueBefore(month, provenance);
    changes.replace(before.map(issue -> since(issue, provenance)).orElseGet(Stream::empty));
    return before.map(issue -> issue.createdAt().toZonedDateTime()).orElse(null);
  }

  private Optional<PublishedReport> issueBefore(YearMonth month, Provenance provenance)
      throws IOException {
    for (Path folder : output.issues(month)) {
      Optional<PublishedReport> issue = PublishedReport.read(folder);
      if (issue.isPresent()
          && !issue.get().provenance().equals(provenance)
          && issue.get().isWhole()) {
        return issue;
      }
    }
    return Optional.empty();
  }

  private Stream<Change> since(PublishedReport before, Provenance provenance) {
    CasebookIssue after =
        new CasebookIssue(casebook, statistics.statistics(), provenance, before.csvEncoding());
    return Comparison.of(before.issue(), after, casebook.reviewed());
  }
}
