package jikenbo.job.option;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import jikenbo.report.csv.CsvEncoding;
import org.jspecify.annotations.Nullable;

/**
 * What a worker is to do.
 *
 * @param data folder of the log file and of the settings that are no options
 * @param rules folder of rules that change the standard book; null for the standard book as it is
 * @param logFormat how the log file is written
 * @param idle after how long without work it ends; null where it waits until it is told
 */
public record WorkerSettings(
    Path data, @Nullable Path rules, LogFormat logFormat, @Nullable Duration idle) {

  /**
   * The same for what asks for the settings of a run; a worker writes into its data folder only.
   */
  public RunSettings asRun() {
    return new RunSettings(
        data,
        data,
        data,
        null,
        rules,
        null,
        CsvEncoding.UTF_8_BOM,
        null,
        logFormat,
        false,
        false,
        List.of());
  }
}
