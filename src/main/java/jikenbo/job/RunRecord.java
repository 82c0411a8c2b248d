package jikenbo.job;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import jikenbo.archive.ArchiveFile;
import jikenbo.archive.ArchiveFolder;
import jikenbo.report.ControlTotals;
import jikenbo.report.ReportContext;
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
 * @param ruleVersion version of the rule book
 * @param corrections the file that corrections were taken from; null for none
 * @param totals control totals
 * @param files files of the input folder
 */
record RunRecord(
    String month,
    Parameters parameters,
    String createdAt,
    double durationSeconds,
    List<StepTime> steps,
    String ruleVersion,
    @Nullable CorrectionsFile corrections,
    ControlTotals totals,
    List<InputFile> files) {

  /**
   * What the run was asked to do, as far as it decides the report.
   *
   * @param input as given
   * @param output as given
   * @param month as given, except that {@code previous} is already a month
   * @param data as given
   * @param rules as given; null for the standard rule book
   */
  record Parameters(
      String input, String output, String month, String data, @Nullable String rules) {}

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
      return new InputFile(file.sourceFile(), file.sha256(), file.problem());
    }
  }

  static RunRecord of(
      RunSettings settings,
      ArchiveFolder archive,
      CorrectionFile corrections,
      ReportContext report,
      Duration duration,
      List<StepTime> steps) {
    return new RunRecord(
        report.month().toString(),
        new Parameters(
            settings.input().toString(),
            settings.output().toString(),
            settings.monthOption(),
            settings.data().toString(),
            settings.rules() == null ? null : settings.rules().toString()),
        report.createdAt().toOffsetDateTime().toString(),
        duration.toMillis() / 1000.0,
        steps,
        report.ruleVersion(),
        CorrectionsFile.of(corrections),
        report.totals(),
        archive.files().stream().map(InputFile::of).toList());
  }

  void write(Path file) {
    JsonMapper.builder()
        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
        .enable(SerializationFeature.INDENT_OUTPUT)
        .build()
        .writeValue(file, this);
  }
}
