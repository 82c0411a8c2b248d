package jikenbo.report.workbook;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jikenbo.coding.rule.RuleBook;
import jikenbo.fixture.MemoryCasebook;
import jikenbo.report.csv.CsvEncoding;
import jikenbo.report.csv.CsvReport;
import jikenbo.revision.Revision;
import jikenbo.statistics.Measure;
import jikenbo.statistics.Period;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * The figures of a report, counted once more from the CSV files alone, as an analyst would who has
 * nothing but SPEC section 6.
 */
public final class PublishedFigures {

  private static final Map<Situation, PublishedFigures> READ = new EnumMap<>(Situation.class);

  private final List<CSVRecord> disclosures;
  private final List<CSVRecord> incidents;
  private final Map<YearMonth, String> months;

  private PublishedFigures(
      List<CSVRecord> disclosures, List<CSVRecord> incidents, List<CSVRecord> months) {
    this.disclosures = disclosures;
    this.incidents = incidents;
    this.months =
        months.stream()
            .collect(Collectors.toMap(PublishedFigures::month, row -> row.get("coverage")));
  }

  /** Those of a situation, whose files are written once in a process. */
  public static synchronized PublishedFigures of(Situation situation) throws IOException {
    PublishedFigures figures = READ.get(situation);
    if (figures == null) {
      Path folder = Files.createTempDirectory("figures");
      MemoryCasebook casebook = situation.casebook();
      new CsvReport(RuleBook.standard(), CsvEncoding.UTF_8_BOM)
          .write(folder, casebook, casebook.statistics(), Revision.FIRST_ISSUE);
      figures = in(folder);
      FileSystemUtils.deleteRecursively(folder);
      READ.put(situation, figures);
    }
    return figures;
  }

  static PublishedFigures in(Path csv) throws IOException {
    return new PublishedFigures(
        rows(csv.resolve("disclosures.csv")),
        rows(csv.resolve("incidents.csv")),
        rows(csv.resolve("dim_month.csv")));
  }

  static List<CSVRecord> rows(Path file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader = Files.newBufferedReader(file)) {
      reader.skip(1);
      return format.parse(reader).getRecords();
    }
  }

  /** {@code full}, {@code partial} or {@code none}. */
  public String coverage(YearMonth month) {
    return months.getOrDefault(month, "none");
  }

  /** Whether every month is covered whole, so that it may be compared. */
  boolean isFull(Period period) {
    return period.months().stream().allMatch(month -> coverage(month).equals("full"));
  }

  boolean isCovered(Period period) {
    return period.months().stream().anyMatch(month -> !coverage(month).equals("none"));
  }

  /** The value of an earlier period; null where the two must not be compared. */
  public @Nullable Long base(Measure measure, Period now, Period base) {
    return isFull(now) && isFull(base) ? value(measure, base) : null;
  }

  /** Null where no month is covered, and for people where no incident tells a number. */
  public @Nullable Long value(Measure measure, Period period) {
    if (!isCovered(period)) {
      return null;
    }
    return switch (measure) {
      case DISCLOSURES -> disclosures(period, row -> true);
      case INCIDENTS -> incidents(period).count();
      case ORGANIZATIONS ->
          within(disclosures, period)
              .map(row -> row.get("organization"))
              .filter(name -> !name.isEmpty())
              .distinct()
              .count();
      case PEOPLE -> {
        List<Long> known = people(period);
        boolean unknownOnly = known.isEmpty() && incidents(period).findAny().isPresent();
        yield unknownOnly ? null : known.stream().mapToLong(Long::longValue).sum();
      }
    };
  }

  public long disclosures(Period period, Predicate<CSVRecord> fits) {
    return within(disclosures, period).filter(fits).count();
  }

  /** The known head-counts of incidents, the highest first. */
  public List<Long> people(Period period) {
    return incidents(period)
        .map(row -> row.get("affected_people"))
        .filter(count -> !count.isEmpty())
        .map(Long::valueOf)
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  /** Disclosures by the codes of a column; a code without any is absent. */
  public Map<String, Long> byClass(String column, Period period) {
    return within(disclosures, period)
        .collect(Collectors.groupingBy(row -> row.get(column), Collectors.counting()));
  }

  public Stream<CSVRecord> incidents(Period period) {
    return within(incidents, period);
  }

  CSVRecord disclosure(String id) {
    return disclosures.stream()
        .filter(row -> row.get("disclosure_id").equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** The organisations whose notices tell how many people an incident affected. */
  public List<String> tellersOfPeople(String incident) {
    return disclosures.stream()
        .filter(row -> row.get("incident_id").equals(incident))
        .filter(row -> row.get("affected_unit").equals("人"))
        .map(row -> row.get("organization"))
        .toList();
  }

  private static Stream<CSVRecord> within(List<CSVRecord> rows, Period period) {
    return rows.stream().filter(row -> period.contains(month(row)));
  }

  private static YearMonth month(CSVRecord row) {
    return YearMonth.parse(row.get("report_month"));
  }
}
