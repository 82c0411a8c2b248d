package jikenbo.report;

import java.io.IOException;
import java.nio.file.Path;
import jikenbo.casebook.Casebook;
import jikenbo.statistics.MonthlyStatistics;

/** Writes one file for people. The same casebook and the same context give the same bytes. */
@FunctionalInterface
public interface ReportWriter {

  /**
   * Writes the file.
   *
   * @param file the file; replaced where it exists
   * @param context what the report is about
   * @param casebook the facts; every stream that is taken from it is closed
   * @param statistics the counts of that casebook
   * @throws IOException when the file cannot be written
   * @throws IllegalStateException when an incident names a first disclosure that does not exist
   */
  void write(Path file, ReportContext context, Casebook casebook, MonthlyStatistics statistics)
      throws IOException;
}
