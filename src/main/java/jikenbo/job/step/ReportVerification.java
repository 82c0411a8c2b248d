package jikenbo.job.step;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import jikenbo.casebook.PostKind;
import jikenbo.job.console.OperatorException;
import jikenbo.report.ControlTotals;
import jikenbo.report.csv.CsvReport;
import jikenbo.report.page.WrittenPage;
import jikenbo.report.workbook.WorkbookReport;
import jikenbo.report.workbook.WrittenWorkbook;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a report back before it is published: what readers will open must hold what was counted.
 */
final class ReportVerification {

  private final Path csv;
  private final Path workbook;
  private final Path page;
  private final ControlTotals totals;

  /**
   * Of one report.
   *
   * @param csv folder of its CSV files
   * @param workbook its workbook
   * @param page its page
   * @param totals what it must come to
   */
  ReportVerification(Path csv, Path workbook, Path page, ControlTotals totals) {
    this.csv = csv;
    this.workbook = workbook;
    this.page = page;
    this.totals = totals;
  }

  /**
   * Verifies the report.
   *
   * @throws OperatorException when a file is missing or does not hold what was counted
   * @throws IOException when a file cannot be read
   */
  void run() throws IOException {
    for (String name : CsvReport.fileNames()) {
      checkPresent(csv.resolve(name));
    }
    checkPresent(workbook);
    checkPresent(page);
    check(
        "posts.csv",
        Count.rows(totals.posts()),
        Count.posts(PostKind.INCIDENT, totals.incidentPosts()),
        Count.posts(PostKind.ARTICLE, totals.articles()),
        Count.posts(PostKind.DUPLICATE, totals.duplicates()),
        Count.posts(PostKind.REJECTED, totals.rejected()));
    check("disclosures.csv", Count.rows(totals.disclosures()));
    check("incidents.csv", Count.rows(totals.incidents()));
    check(
        "monthly_statistics.csv",
        Count.sum(counted("disclosures.csv"), "disclosures_new", "disclosures_update"),
        Count.sum(counted("incidents.csv"), "incidents"));
    checkWorkbook();
    checkPage();
  }

  private static void checkPresent(Path file) throws IOException {
    if (!Files.isRegularFile(file) || Files.size(file) == 0) {
      throw new OperatorException("failed.missing", file.getFileName());
    }
  }

  /** How many rows of a file have a month; the others are counted in none. */
  private long counted(String name) throws IOException {
    return found(name, new Count("", row -> row.get("report_month").isEmpty() ? 0 : 1, 0))[0];
  }

  private void check(String name, Count... counts) throws IOException {
    long[] found = found(name, counts);
    for (int i = 0; i < counts.length; i++) {
      expect(name, counts[i].name(), found[i], counts[i].expected());
    }
  }

  /** Reads bytes as characters, for what is counted here is the same in every encoding. */
  private long[] found(String name, Count... counts) throws IOException {
    long[] found = new long[counts.length];
    try (CSVParser rows =
        CSVParser.parse(
            csv.resolve(name),
            StandardCharsets.ISO_8859_1,
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
      for (CSVRecord row : rows) {
        for (int i = 0; i < counts.length; i++) {
          found[i] += counts[i].of().applyAsLong(row);
        }
      }
    }
    return found;
  }

  private void checkWorkbook() {
    String name = String.valueOf(workbook.getFileName());
    WrittenWorkbook written;
    try {
      written = WrittenWorkbook.read(workbook);
    } catch (IOException e) {
      throw new OperatorException("failed.workbook", name, String.valueOf(e.getMessage()));
    }
    if (!written.hasEverySheet()) {
      throw new OperatorException("failed.sheets", name, String.join(", ", written.sheets()));
    }
    expect(name, "一覧", written.listed(), WorkbookReport.listed(totals.disclosures()));
  }

  private void checkPage() {
    String name = String.valueOf(page.getFileName());
    try {
      expect(name, "公表一覧", WrittenPage.read(page).notices(), totals.disclosures());
    } catch (IOException e) {
      throw new OperatorException("failed.page", name, String.valueOf(e.getMessage()));
    }
  }

  private static void expect(String file, String what, long found, long expected) {
    if (found != expected) {
      throw new OperatorException("failed.count", file, what, found, expected);
    }
  }

  /**
   * Something to count in a CSV file.
   *
   * @param name what it is called when it is wrong
   * @param of what a row adds
   * @param expected what it must come to
   */
  private record Count(String name, ToLongFunction<CSVRecord> of, long expected) {

    static Count rows(long expected) {
      return new Count("rows", row -> 1, expected);
    }

    static Count posts(PostKind kind, long expected) {
      return new Count(kind.code(), row -> row.get("kind").equals(kind.code()) ? 1 : 0, expected);
    }

    static Count sum(long expected, String... columns) {
      return new Count(
          String.join(" + ", columns),
          row -> Stream.of(columns).mapToLong(column -> Long.parseLong(row.get(column))).sum(),
          expected);
    }
  }
}
