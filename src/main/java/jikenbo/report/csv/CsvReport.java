package jikenbo.report.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jikenbo.casebook.Casebook;
import jikenbo.coding.RuleBook;
import jikenbo.statistics.MonthlyStatistics;

/** Writes the CSV files. */
public final class CsvReport {

  /** With the methods of this rule book. */
  public CsvReport(RuleBook ruleBook) {
    if (ruleBook.version().isEmpty()) {
      throw new IllegalArgumentException("no version");
    }
  }

  /** Writes all files. */
  public void write(Path directory, Casebook casebook, MonthlyStatistics statistics)
      throws IOException {
    write(
        directory.resolve("posts.csv"),
        "source_file,source_line,line_count,kind,disclosure_id,reason",
        casebook
            .posts()
            .map(
                p ->
                    p.source().file()
                        + ","
                        + p.source().line()
                        + ","
                        + p.lineCount()
                        + ","
                        + p.kind().code()
                        + ","
                        + p.disclosureId()
                        + ","
                        + p.reason()));
    write(
        directory.resolve("disclosures.csv"),
        "disclosure_id",
        casebook.disclosures().map(d -> d.id()));
    write(directory.resolve("incidents.csv"), "incident_id", casebook.incidents().map(i -> i.id()));
    write(directory.resolve("evidence.csv"), "disclosure_id", casebook.evidence().map(e -> "x"));
    write(
        directory.resolve("monthly_statistics.csv"),
        "report_month",
        statistics.cells().stream().map(c -> c.toString().replace(',', ' ')));
    write(directory.resolve("disclosure_data_types.csv"), "disclosure_id", Stream.of());
  }

  private static void write(Path file, String header, Stream<String> rows) throws IOException {
    try (rows) {
      Files.writeString(
          file, "\uFEFF" + header + "\r\n" + rows.collect(Collectors.joining("\r\n")) + "\r\n");
    }
  }
}
