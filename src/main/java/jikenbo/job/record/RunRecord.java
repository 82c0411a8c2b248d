package jikenbo.job.record;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import jikenbo.archive.file.ArchiveFile;
import jikenbo.job.option.CorrectionFile;
import jikenbo.report.ControlTotals;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What {@code run.json} tells.
 *
 * @param month report month
 * @param parameters what the run was asked to do
 * @param createdAt when the report was made, ISO 8601
 * @param durationSeconds how long the run took until it was published
 * @param steps how long the steps before publishing took; a resumed run lists only its own
 * @param comparedWith when the issue was made that this one is compared with; null for the first of
 *     a month
 * @param programVersion version of the program
 * @param ruleVersion version of the rule book
 * @param corrections the file that corrections were taken from; null for none
 * @param totals control totals
 * @param coverage what the archive covers, and how many notices the report month has
 * @param reviewErrors how many items {@code review.csv} has at the gravest severity, by kind
 * @param files files of the input folder
 * @param kept pages that left the input folder and are still counted
 * @param published files of the report, but for this one
 */
record RunRecord(
    String month,
    Parameters parameters,
    String createdAt,
    double durationSeconds,
    List<StepTime> steps,
    @Nullable String comparedWith,
    String programVersion,
    String ruleVersion,
    @Nullable CorrectionsFile corrections,
    ControlTotals totals,
    ArchiveCoverage coverage,
    SortedMap<String, Long> reviewErrors,
    List<InputFile> files,
    List<InputFile> kept,
    List<PublishedFile> published) {

  /**
   * What the run was asked to do, as far as it decides the report.
   *
   * @param input as given
   * @param output as given
   * @param month as given, except that {@code previous} is already a month
   * @param data as given
   * @param rules as given; null for the standard rule book
   * @param csvEncoding encoding of the CSV files
   * @param covers stretches that the operator says are covered; null where the pages tell
   */
  record Parameters(
      String input,
      String output,
      String month,
      String data,
      @Nullable String rules,
      String csvEncoding,
      @Nullable String covers) {}

  /**
   * The file of corrections.
   *
   * @param file as given
   * @param sha256 of its bytes
   * @param rows how many corrections it has
   */
  record CorrectionsFile(String file, String sha256, int rows) {

    static @Nullable CorrectionsFile of(CorrectionFile corrections) {
      return corrections.path() == null
          ? null
          : new CorrectionsFile(
              corrections.path().toString(),
              corrections.sha256(),
              corrections.corrections().size());
    }
  }

  /**
   * A file of the input folder.
   *
   * @param sourceFile path below the folder
   * @param sha256 of its bytes
   * @param problem why it cannot be a page; null where it can
   */
  record InputFile(String sourceFile, String sha256, @Nullable String problem) {

    static InputFile of(ArchiveFile file) {
      String problem = file.problem() == null ? null : file.problem().message();
      return new InputFile(file.sourceFile(), file.sha256(), problem);
    }
  }

  /**
   * A file of the report.
   *
   * @param file path below the folder of the report, parts divided by {@code /}
   * @param sha256 of its bytes
   */
  record PublishedFile(String file, String sha256) {}

  void write(Path file) {
    JsonMapper.builder()
        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
        .enable(SerializationFeature.INDENT_OUTPUT)
        .build()
        .writeValue(file, this);
  }
}
