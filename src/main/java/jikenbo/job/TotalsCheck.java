package jikenbo.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import jikenbo.casebook.Casebook;
import jikenbo.casebook.PostAccount;
import jikenbo.casebook.PostKind;
import jikenbo.report.ControlTotals;
import jikenbo.report.csv.CsvEncoding;
import jikenbo.report.csv.CsvReport;
import jikenbo.store.CaseStore;
import jikenbo.store.RowCounts;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Counts what went in and what came out, in ways that know nothing of each other. */
final class TotalsCheck {

  private final CaseStore cases;
  private final Casebook casebook;
  private final CsvEncoding csvEncoding;

  /**
   * Compares these.
   *
   * @param cases counts the rows of the tables
   * @param casebook is what is published
   * @param csvEncoding is how CSV files are written
   */
  TotalsCheck(CaseStore cases, Casebook casebook, CsvEncoding csvEncoding) {
    this.cases = cases;
    this.casebook = casebook;
    this.csvEncoding = csvEncoding;
  }

  /**
   * The control totals.
   *
   * @throws OperatorException when they do not add up
   */
  ControlTotals totals() {
    Map<PostKind, Integer> kinds = new EnumMap<>(PostKind.class);
    try (Stream<PostAccount> posts = casebook.posts()) {
      posts.forEach(post -> kinds.merge(post.kind(), 1, Integer::sum));
    }
    RowCounts rows = cases.rowCounts();
    ControlTotals totals =
        new ControlTotals(
            rows.pages(),
            rows.posts(),
            kinds.getOrDefault(PostKind.INCIDENT, 0),
            kinds.getOrDefault(PostKind.ARTICLE, 0),
            kinds.getOrDefault(PostKind.DUPLICATE, 0),
            kinds.getOrDefault(PostKind.REJECTED, 0),
            rows.disclosures(),
            rows.incidents());
    if (!totals.postsAddUp()) {
      throw new OperatorException(
          "failed.posts",
          totals.posts(),
          totals.incidentPosts(),
          totals.articles(),
          totals.duplicates(),
          totals.rejected(),
          totals.disclosures());
    }
    return totals;
  }

  /**
   * Checks that a written report holds these totals.
   *
   * @throws OperatorException when a file is missing or has another number of rows
   */
  void check(OutputFolder output, ControlTotals totals, Path workbook) throws IOException {
    checkRows(output.stagedCsv().resolve("posts.csv"), totals.posts());
    checkRows(output.stagedCsv().resolve("disclosures.csv"), totals.disclosures());
    checkRows(output.stagedCsv().resolve("incidents.csv"), totals.incidents());
    for (String name : CsvReport.fileNames()) {
      checkPresent(output.stagedCsv().resolve(name));
    }
    checkPresent(workbook);
  }

  private void checkRows(Path file, int expected) throws IOException {
    checkPresent(file);
    try (CSVParser rows = CSVParser.parse(file, csvEncoding.charset(), CSVFormat.RFC4180)) {
      long count = rows.stream().count() - 1;
      if (count != expected) {
        throw new OperatorException("failed.rows", file.getFileName(), count, expected);
      }
    }
  }

  private static void checkPresent(Path file) throws IOException {
    if (!Files.isRegularFile(file) || Files.size(file) == 0) {
      throw new OperatorException("failed.missing", file.getFileName());
    }
  }
}
