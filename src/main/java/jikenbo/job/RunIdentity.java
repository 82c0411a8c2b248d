package jikenbo.job;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import jikenbo.archive.ArchiveFolder;
import jikenbo.coding.rule.RuleBook;
import jikenbo.job.option.CorrectionFile;
import jikenbo.job.option.RunSettings;
import jikenbo.job.record.ProgramVersion;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/**
 * Tells when two runs do the same work: of all that decides the report, each by its value or hash.
 *
 * @param parts job parameters by their names
 */
record RunIdentity(SortedMap<String, String> parts) {

  /** Name of the job. */
  static final String JOB = "jikenbo";

  private static final String MONTH = "month";
  private static final String INPUT = "input";
  private static final String REVISION = "revision";

  static RunIdentity of(
      RunSettings settings, ArchiveFolder archive, RuleBook ruleBook, CorrectionFile corrections) {
    return new RunIdentity(
        new TreeMap<>(
            Map.of(
                MONTH,
                settings.monthOption(),
                INPUT,
                archive.fingerprint(),
                "rules",
                ruleBook.version(),
                "corrections",
                corrections.sha256(),
                "csvEncoding",
                settings.csvEncoding().code(),
                "covers",
                Objects.requireNonNullElse(settings.coversOption(), "pages"),
                "program",
                ProgramVersion.current())));
  }

  /** JobParameters cannot be compared themselves: they are equal when their names are. */
  static RunIdentity of(JobParameters parameters) {
    SortedMap<String, String> parts = new TreeMap<>();
    parameters.parameters().stream()
        .filter(parameter -> !parameter.name().equals(REVISION))
        .forEach(parameter -> parts.put(parameter.name(), String.valueOf(parameter.value())));
    return new RunIdentity(parts);
  }

  /**
   * The job parameters, all of them identifying.
   *
   * @param revision tells apart runs that do the same work
   */
  JobParameters parameters(long revision) {
    JobParametersBuilder parameters = new JobParametersBuilder().addLong(REVISION, revision);
    parts.forEach(parameters::addString);
    return parameters.toJobParameters();
  }

  /** Whether another run reads the same input. */
  boolean hasInputOf(RunIdentity other) {
    return Objects.equals(parts.get(INPUT), other.parts.get(INPUT));
  }

  /**
   * Whether another run has done the work of this one.
   *
   * @param reported the month that the other one reported on, whatever it was asked for
   */
  boolean isDoneBy(RunIdentity other, YearMonth reported) {
    String month = Objects.requireNonNull(parts.get(MONTH));
    return (month.equals(other.parts.get(MONTH)) || month.equals(reported.toString()))
        && withoutMonth().equals(other.withoutMonth());
  }

  private Map<String, String> withoutMonth() {
    Map<String, String> rest = new HashMap<>(parts);
    rest.remove(MONTH);
    return rest;
  }
}
