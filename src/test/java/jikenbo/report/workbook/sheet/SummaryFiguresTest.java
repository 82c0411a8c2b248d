package jikenbo.report.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jikenbo.report.Calibration;
import jikenbo.report.Calibration.Measured;
import jikenbo.report.Phrases;
import jikenbo.report.workbook.PublishedFigures;
import jikenbo.report.workbook.Situation;
import jikenbo.report.workbook.WorkbookCharts;
import jikenbo.report.workbook.Written;
import jikenbo.statistics.Measure;
import jikenbo.statistics.Period;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether every figure on サマリー is found again in the CSV files of the same report. */
class SummaryFiguresTest {

  private static final Period MONTH = Period.of(Situation.MONTH);
  private static final Period PREVIOUS = Period.of(Situation.MONTH.minusMonths(1));
  private static final Period FISCAL_YEAR = Period.fiscalYearTo(Situation.MONTH);

  private static final int VALUE = 4;
  private static final int PREVIOUS_MONTH = 6;
  private static final int LAST_YEAR = 7;
  private static final int FISCAL = 8;
  private static final int FISCAL_BEFORE = 9;
  private static final Pattern FIGURE = Pattern.compile("(?<![0-9,.])([0-9][0-9,.]*)(件|人|組織|%)");

  @ParameterizedTest
  @EnumSource
  void cardsHoldWhatTheFilesGive(Situation situation) throws IOException {
    XSSFWorkbook workbook = Written.of(situation).workbook();
    XSSFSheet summary = workbook.getSheet("サマリー");
    PublishedFigures files = PublishedFigures.of(situation);
    List<Measure> cards = List.of(Measure.values());
    for (Measure measure : cards) {
      int band = cards.indexOf(measure);
      int left = SummaryGrid.left(band);
      Long value = files.value(measure, MONTH);
      assertThat(number(summary, VALUE, left)).as("%s", measure).isEqualTo(real(value));
      compare(summary, PREVIOUS_MONTH, band, value, files.base(measure, MONTH, PREVIOUS));
      compare(summary, LAST_YEAR, band, value, files.base(measure, MONTH, MONTH.lastYear()));
      assertThat(number(summary, FISCAL, SummaryGrid.left(band, 1)))
          .isEqualTo(real(files.value(measure, FISCAL_YEAR)));
      compare(
          summary,
          FISCAL_BEFORE,
          band,
          files.value(measure, FISCAL_YEAR),
          files.base(measure, FISCAL_YEAR, FISCAL_YEAR.lastYear()));
    }
  }

  private static void compare(
      XSSFSheet summary, int row, int band, @Nullable Long now, @Nullable Long before) {
    int change = SummaryGrid.left(band, 1);
    int share = SummaryGrid.left(band, 2);
    if (now == null || before == null) {
      assertThat(number(summary, row, change)).isNull();
      assertThat(number(summary, row, share)).isNull();
      return;
    }
    double difference = now - before;
    assertThat(number(summary, row, change)).isEqualTo(difference);
    assertThat(number(summary, row, share)).isEqualTo(before < 5 ? null : difference / before);
  }

  @ParameterizedTest
  @EnumSource
  void largestCasesAreThoseOfTheFiles(Situation situation) throws IOException {
    XSSFWorkbook workbook = Written.of(situation).workbook();
    XSSFSheet summary = workbook.getSheet("サマリー");
    PublishedFigures files = PublishedFigures.of(situation);
    List<CSVRecord> largest =
        files
            .incidents(MONTH)
            .filter(incident -> !incident.get("affected_people").isEmpty())
            .sorted(
                Comparator.<CSVRecord>comparingLong(SummaryFiguresTest::headCount)
                    .reversed()
                    .thenComparing(incident -> incident.get("incident_id")))
            .limit(10)
            .toList();
    int first = firstCase(summary);

    for (int i = 0; i < largest.size(); i++) {
      List<String> tellers = files.tellersOfPeople(largest.get(i).get("incident_id"));
      assertThat(number(summary, first + i, 0)).isEqualTo(i + 1.0);
      assertThat(number(summary, first + i, SummaryGrid.NUMBERS))
          .isEqualTo((double) headCount(largest.get(i)));
      String named = summary.getRow(first + i).getCell(1).getStringCellValue();
      assertThat(tellers)
          .as("organisations that tell the figure of %s", named)
          .anyMatch(teller -> named.startsWith(teller.substring(0, Math.min(8, teller.length()))));
    }
    for (int i = largest.size(); i < 10; i++) {
      assertThat(number(summary, first + i, SummaryGrid.NUMBERS)).isNull();
    }
  }

  /** So that the two tests above have seen them all. */
  @ParameterizedTest
  @EnumSource
  void noOtherNumberStandsOnTheSheet(Situation situation) throws IOException {
    XSSFWorkbook workbook = Written.of(situation).workbook();
    XSSFSheet summary = workbook.getSheet("サマリー");
    int firstCase = firstCase(summary);
    for (Row row : summary) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.NUMERIC) {
          int line = row.getRowNum();
          assertThat(
                  (line >= VALUE && line <= FISCAL_BEFORE)
                      || (line >= firstCase && line < firstCase + 10))
              .as("%s", cell.getAddress())
              .isTrue();
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void figuresInWordsAreThoseOfTheFiles(Situation situation) throws IOException {
    XSSFWorkbook workbook = Written.of(situation).workbook();
    Set<String> known = figures(PublishedFigures.of(situation));
    List<String> told = new ArrayList<>();
    for (Row row : workbook.getSheet("サマリー")) {
      for (Cell cell : row) {
        boolean heading = cell.toString().contains("上位10件");
        if (cell.getCellType() == CellType.STRING && !heading) {
          Matcher figure = FIGURE.matcher(cell.getStringCellValue());
          while (figure.find()) {
            told.add(figure.group(1) + (figure.group(2).equals("%") ? "%" : ""));
          }
        }
      }
    }
    assertThat(told).isNotEmpty().isSubsetOf(known);
  }

  /** Every number that the words may tell, as they write it. */
  private static Set<String> figures(PublishedFigures files) {
    Set<String> figures = new HashSet<>(Set.of("0", "1", "5"));
    Calibration.load()
        .fields()
        .keySet()
        .forEach(
            field -> {
              Measured measured = Calibration.load().all(field);
              figures.add(Phrases.percent(measured.right(), measured.values()));
            });
    for (Measure measure : Measure.values()) {
      Long now = files.value(measure, MONTH);
      for (Period base : List.of(PREVIOUS, MONTH.lastYear())) {
        Long before = files.base(measure, MONTH, base);
        if (now != null && before != null) {
          figures.add(Phrases.number(before));
          share(figures, Math.abs(now - before), before);
        }
      }
      Stream.of(now, files.value(measure, FISCAL_YEAR))
          .filter(Objects::nonNull)
          .forEach(value -> figures.add(Phrases.number(value)));
    }
    long disclosures = files.disclosures(MONTH, row -> true);
    for (YearMonth month : Period.endingWith(Situation.MONTH, 13).months()) {
      if (files.coverage(month).equals("full")) {
        figures.add(Phrases.number(files.disclosures(Period.of(month), row -> true)));
      }
    }
    Stream.<Predicate<CSVRecord>>of(
            row -> row.get("is_update").equals("true"),
            row -> row.get("is_update").equals("false"),
            row -> row.get("cause_code").equals("unknown"),
            row -> row.get("published_on_basis").matches("body|neighbours"))
        .forEach(fits -> figures.add(Phrases.number(files.disclosures(MONTH, fits))));
    classes(figures, "cause_code", files, disclosures);
    classes(figures, "sector_code", files, disclosures);
    people(figures, files);
    chains(figures, files);
    return figures;
  }

  private static void classes(
      Set<String> figures, String column, PublishedFigures files, long disclosures) {
    files.byClass(column, MONTH).values().forEach(count -> share(figures, count, disclosures));
    files.byClass(column, PREVIOUS).values().forEach(n -> figures.add(Phrases.number(n)));
  }

  private static void people(Set<String> figures, PublishedFigures files) {
    List<Long> known = files.people(MONTH);
    List<Long> records =
        files
            .incidents(MONTH)
            .map(row -> row.get("affected_records"))
            .filter(count -> !count.isEmpty())
            .map(Long::valueOf)
            .toList();
    long incidents = files.incidents(MONTH).count();
    Stream.of(incidents, (long) known.size(), incidents - known.size(), (long) records.size())
        .forEach(count -> figures.add(Phrases.number(count)));
    figures.add(Phrases.number(records.stream().mapToLong(Long::longValue).sum()));
    figures.add(
        Phrases.number(
            files
                .incidents(MONTH)
                .filter(row -> row.get("affected_people").isEmpty())
                .filter(row -> !row.get("affected_records").isEmpty())
                .count()));
    if (!known.isEmpty()) {
      long total = known.stream().mapToLong(Long::longValue).sum();
      share(figures, known.get(0), total);
      figures.add(Phrases.number(total - known.get(0)));
    }
  }

  private static void chains(Set<String> figures, PublishedFigures files) {
    List<CSVRecord> incidents = files.incidents(MONTH).toList();
    figures.add(
        Phrases.number(
            incidents.stream().filter(row -> !row.get("third_party").isEmpty()).count()));
    List<Integer> several =
        incidents.stream()
            .map(row -> Integer.parseInt(row.get("organizations")))
            .filter(organizations -> organizations > 1)
            .toList();
    figures.add(Phrases.number(several.size()));
    several.forEach(
        organizations ->
            Stream.of(organizations, organizations - 1)
                .forEach(count -> figures.add(Phrases.number(count))));
  }

  /** A part, and its share of a whole that is not 0. */
  private static void share(Set<String> figures, long part, long whole) {
    figures.add(Phrases.number(part));
    if (whole != 0) {
      figures.add(Phrases.percent(part, whole));
    }
  }

  @ParameterizedTest
  @EnumSource
  void chartsDrawWhatTheFilesGive(Situation situation) throws IOException {
    XSSFWorkbook workbook = Written.of(situation).workbook();
    PublishedFigures files = PublishedFigures.of(situation);
    for (XSSFChart chart : WorkbookCharts.of(workbook.getSheet("サマリー"))) {
      List<@Nullable Double> drawn = WorkbookCharts.values(chart, workbook);
      String title = chart.getTitleText().getString();
      if (title.startsWith("公表件数の推移")) {
        Period window = Period.endingWith(Situation.MONTH, 13);
        assertThat(drawn)
            .isEqualTo(
                window.months().stream()
                    .map(month -> files.value(Measure.DISCLOSURES, Period.of(month)))
                    .map(SummaryFiguresTest::real)
                    .toList());
      } else {
        String column = title.startsWith("原因別") ? "cause_code" : "sector_code";
        assertThat(drawn)
            .containsExactlyInAnyOrderElementsOf(
                files.byClass(column, MONTH).values().stream()
                    .map(SummaryFiguresTest::real)
                    .toList());
      }
    }
  }

  private static int firstCase(XSSFSheet summary) {
    return 1
        + IntStream.rangeClosed(0, summary.getLastRowNum())
            .filter(row -> summary.getRow(row).getCell(0) != null)
            .filter(row -> summary.getRow(row).getCell(0).toString().equals("順位"))
            .findFirst()
            .orElseThrow();
  }

  private static long headCount(CSVRecord incident) {
    return Long.parseLong(incident.get("affected_people"));
  }

  private static @Nullable Double real(@Nullable Long value) {
    return value == null ? null : Double.valueOf(value);
  }

  /** The number in a cell; null where it shows none. */
  private static @Nullable Double number(XSSFSheet sheet, int row, int column) {
    Cell cell = sheet.getRow(row).getCell(column);
    return cell == null || cell.getCellType() != CellType.NUMERIC
        ? null
        : cell.getNumericCellValue();
  }
}
