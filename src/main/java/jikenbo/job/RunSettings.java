package jikenbo.job;

import java.nio.file.Path;
import java.time.YearMonth;
import jikenbo.report.csv.CsvEncoding;
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
 * @param strict whether the exit code tells that something was rejected or needs review
 */
record RunSettings(
    Path input,
    Path output,
    Path data,
    @Nullable YearMonth month,
    @Nullable Path rules,
    @Nullable Path corrections,
    CsvEncoding csvEncoding,
    boolean rebuild,
    boolean strict) {

  /** The word for the newest month. */
  static final String LATEST = "latest";

  /** The month, or the word for the newest. */
  String monthOption() {
    return month == null ? LATEST : month.toString();
  }

  Path logFile() {
    return data.resolve("jikenbo.log");
  }

  /** The database URL; it does not close by itself, so that a signal cannot cut off a step. */
  String databaseUrl() {
    return "jdbc:h2:file:"
        + data.toAbsolutePath().resolve("jikenbo")
        + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0";
  }
}
