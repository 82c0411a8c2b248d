package jikenbo.job.record;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jikenbo.archive.file.ArchiveFile;
import jikenbo.archive.file.ArchiveFolder;
import jikenbo.archive.post.Sha256;
import jikenbo.casebook.Casebook;
import jikenbo.casebook.Review;
import jikenbo.casebook.ReviewItem;
import jikenbo.job.option.CorrectionFile;
import jikenbo.job.option.RunSettings;
import jikenbo.job.record.RunRecord.CorrectionsFile;
import jikenbo.job.record.RunRecord.InputFile;
import jikenbo.job.record.RunRecord.Parameters;
import jikenbo.job.record.RunRecord.PublishedFile;
import jikenbo.report.ReportContext;
import jikenbo.review.Severity;
import jikenbo.store.PageStore;
import jikenbo.store.StatisticsStore;

/** Writes down what a report was made from and what it consists of. */
public final class RunRecords {

  private final RunSettings settings;
  private final ArchiveFolder archive;
  private final CorrectionFile corrections;
  private final PageStore pages;
  private final Casebook casebook;
  private final StatisticsStore statistics;

  /** For one run. */
  public RunRecords(
      RunSettings settings,
      ArchiveFolder archive,
      CorrectionFile corrections,
      PageStore pages,
      Casebook casebook,
      StatisticsStore statistics) {
    this.settings = settings;
    this.archive = archive;
    this.corrections = corrections;
    this.pages = pages;
    this.casebook = casebook;
    this.statistics = statistics;
  }

  /**
   * Writes the record of a report beside its files.
   *
   * @param folder with all other files of the report
   * @param context what the report is about
   * @param elapsed how long the run has been at work
   * @param steps those that have ended
   * @return SHA-256 of the record, in hexadecimal
   * @throws IOException when a file of the report cannot be read
   */
  public String write(Path folder, ReportContext context, Duration elapsed, List<StepTime> steps)
      throws IOException {
    Path file = folder.resolve(PublishedReport.RECORD);
    record(folder, context, elapsed, steps).write(file);
    return Sha256.of(file);
  }

  private RunRecord record(
      Path folder, ReportContext context, Duration elapsed, List<StepTime> steps)
      throws IOException {
    return new RunRecord(
        context.month().toString(),
        parameters(),
        context.createdAt().toOffsetDateTime().toString(),
        elapsed.toMillis() / 1000.0,
        steps,
        context.revision().since() == null
            ? null
            : context.revision().since().toOffsetDateTime().toString(),
        ProgramVersion.current(),
        context.ruleVersion(),
        CorrectionsFile.of(corrections),
        context.totals(),
        ArchiveCoverage.of(statistics.statistics(), context.month()),
        errors(),
        archive.files().stream().map(InputFile::of).toList(),
        kept(),
        published(folder));
  }

  private Parameters parameters() {
    return new Parameters(
        settings.input().toString(),
        settings.output().toString(),
        settings.monthOption(),
        settings.data().toString(),
        settings.rules() == null ? null : settings.rules().toString(),
        settings.csvEncoding().code(),
        settings.coversOption());
  }

  private SortedMap<String, Long> errors() {
    return Review.of(casebook).stream()
        .filter(item -> item.severity() == Severity.ERROR)
        .collect(Collectors.groupingBy(ReviewItem::kind, TreeMap::new, Collectors.counting()));
  }

  private List<InputFile> kept() {
    Map<String, String> left = new TreeMap<>(pages.hashes());
    archive.files().stream().map(ArchiveFile::sourceFile).forEach(left::remove);
    return left.entrySet().stream()
        .map(page -> new InputFile(page.getKey(), page.getValue(), null))
        .toList();
  }

  private static List<PublishedFile> published(Path folder) throws IOException {
    List<PublishedFile> published = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
        if (!name.equals(PublishedReport.RECORD)) {
          published.add(new PublishedFile(name, Sha256.of(file)));
        }
      }
    }
    return published;
  }
}
