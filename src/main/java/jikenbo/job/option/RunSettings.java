package jikenbo.job.option;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import jikenbo.report.csv.CsvEncoding;
import jikenbo.statistics.Period;
import org.jspecify.annotations.Nullable;

/**
 * What one run is to do.
 *
 * @param input folder of the archive
 * @param output folder that reports appear in
 * @param data folder of the database and the log file
 * @param month report month; null for the newest that has a disclosure
 * @param rules folder of rules that change the standard book; null for the standard book as it is
 * @param corrections file of corrections; null for none
 * @param csvEncoding how CSV files are written
 * @param rebuild whether the store of earlier runs is thrown away first
 * @param metrics file that metrics are written to; null for none
 * @param logFormat how the log file is written
 * @param strict whether the exit code tells that something was rejected or needs review
 * @param covers stretches of months that the archive runs through, as the operator says; empty
 *     where the pages are to tell
 */
public record RunSettings(
    Path input,
    Path output,
    Path data,
    @Nullable YearMonth month,
    @Nullable Path rules,
    @Nullable Path corrections,
    CsvEncoding csvEncoding,
    @Nullable Path metrics,
    LogFormat logFormat,
    boolean rebuild,
    boolean strict,
    List<Period> covers) {

  public RunSettings {
    covers = List.copyOf(covers);
  }

  /** The word for the newest month. */
  static final String LATEST = "latest";

  /** The month, or the word for the newest. */
  public String monthOption() {
    return month == null ? LATEST : month.toString();
  }

  /** The stretches as the command line writes them, divided by spaces; null where none is given. */
  public @Nullable String coversOption() {
    return covers.isEmpty()
        ? null
        : covers.stream()
            .map(stretch -> stretch.from() + ".." + stretch.to())
            .sorted()
            .distinct()
            .collect(Collectors.joining(" "));
  }

  /** The file that the run is logged to; it need not exist. */
  public Path logFile() {
    return data.resolve("jikenbo.log");
  }
}
