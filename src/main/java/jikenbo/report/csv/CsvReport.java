package jikenbo.report.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jikenbo.casebook.Casebook;
import jikenbo.casebook.Review;
import jikenbo.casebook.ReviewItem;
import jikenbo.coding.rule.RuleBook;
import jikenbo.report.csv.FactTables.DisclosureDataType;
import jikenbo.revision.Revision;
import jikenbo.statistics.MonthlyStatistics;

/**
 * Writes the CSV files for analysts, and {@code datapackage.json} that describes them: the whole
 * history, the same bytes for the same casebook and revision.
 */
public final class CsvReport {

  /** Every table, in the order in which people should meet them. */
  static final List<Table<?>> TABLES =
      List.of(
          FactTables.POSTS,
          FactTables.DISCLOSURES,
          FactTables.DISCLOSURE_DATA_TYPES,
          FactTables.INCIDENTS,
          FactTables.EVIDENCE,
          FactTables.REVIEW,
          CountTables.MONTHLY_STATISTICS,
          CountTables.CHANGES,
          CalendarTables.MONTHS,
          DimensionTables.CAUSES,
          DimensionTables.METHODS,
          DimensionTables.SECTORS,
          DimensionTables.DATA_TYPES,
          DimensionTables.PREFECTURES,
          CalendarTables.DATES);

  private final RuleBook ruleBook;
  private final CsvEncoding encoding;

  /**
   * A report that names methods as a rule book does.
   *
   * @param ruleBook the rule book that the casebook was coded with
   * @param encoding of the CSV files
   */
  public CsvReport(RuleBook ruleBook, CsvEncoding encoding) {
    this.ruleBook = ruleBook;
    this.encoding = encoding;
  }

  /** The names of all files that a report has. */
  public static List<String> fileNames() {
    return Stream.concat(TABLES.stream().map(Table::fileName), Stream.of(DataPackage.FILE_NAME))
        .toList();
  }

  /**
   * Writes every file, row by row; memory does not grow with the casebook.
   *
   * @param directory an existing folder; files of the same name in it are replaced
   * @param casebook the facts; every stream that is taken from it is closed
   * @param statistics the counts of that casebook
   * @param revision what differs from the issue before
   * @return the cells in which a character was replaced, which {@code review.csv} lists as well
   * @throws IOException when a file cannot be written; the folder is then incomplete
   */
  public List<ReplacedCharacters> write(
      Path directory, Casebook casebook, MonthlyStatistics statistics, Revision revision)
      throws IOException {
    CsvFolder folder = new CsvFolder(directory, encoding);
    folder.write(FactTables.POSTS, casebook.posts());
    folder.write(FactTables.DISCLOSURES, casebook.disclosures());
    folder.write(
        FactTables.DISCLOSURE_DATA_TYPES, casebook.disclosures().flatMap(DisclosureDataType::of));
    folder.write(FactTables.INCIDENTS, casebook.incidents());
    folder.write(FactTables.EVIDENCE, casebook.evidence());
    folder.write(CountTables.MONTHLY_STATISTICS, statistics.cells().stream());
    folder.write(CountTables.CHANGES, revision.changes());
    folder.write(CalendarTables.MONTHS, CalendarTables.months(statistics));
    folder.write(DimensionTables.CAUSES, DimensionTables.causes());
    folder.write(DimensionTables.METHODS, DimensionTables.methods(ruleBook));
    folder.write(DimensionTables.SECTORS, DimensionTables.sectors());
    folder.write(DimensionTables.DATA_TYPES, DimensionTables.dataTypes());
    folder.write(DimensionTables.PREFECTURES, DimensionTables.prefectures());
    folder.write(CalendarTables.DATES, CalendarTables.dates(casebook));
    folder.write(FactTables.REVIEW, Stream.concat(Review.of(casebook).stream(), replaced(folder)));
    new DataPackage(TABLES, encoding).write(directory);
    return folder.replaced();
  }

  /** Looks only when the rows before are written, for they too may have lost characters. */
  private static Stream<ReviewItem> replaced(CsvFolder folder) {
    return Stream.of(folder)
        .flatMap(written -> written.replaced().stream())
        .map(ReplacedCharacters::item);
  }
}
