package jikenbo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jikenbo.report.Phrases;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * No figure of the sample's report says more than its pages do: persons come from notices that tell
 * persons, and months that are not covered whole stand in no comparison. The sample has a gap of
 * two months, two months of which only a label page tells, and notices that tell records only.
 */
class FiguresOfTheSampleTest {

  private static final Pattern MONTH = Pattern.compile("([0-9]{4})年([0-9]{1,2})月");

  private static final Pattern PERSONS = Pattern.compile("[0-9,]+人");

  private static Path folder;
  private static List<CSVRecord> disclosures;
  private static List<CSVRecord> incidents;
  private static List<CSVRecord> cells;
  private static Map<String, String> coverage;
  private static WorkbookCells workbook;

  @BeforeAll
  static void read() throws IOException {
    folder = SampleReport.folder();
    disclosures = rows("disclosures");
    incidents = rows("incidents");
    cells = rows("monthly_statistics");
    coverage =
        rows("dim_month").stream()
            .collect(Collectors.toMap(row -> row.get("report_month"), row -> row.get("coverage")));
    workbook = WorkbookCells.of(folder.resolve("output/2025-10"));
  }

  @AfterAll
  static void close() throws IOException {
    workbook.close();
  }

  @Test
  void pageShowsTheFiguresAndWordsOfTheWorkbook() throws IOException {
    Document page =
        Jsoup.parse(folder.resolve("output/2025-10/incident-report-2025-10.html").toFile());

    assertThat(page.select(".card")).hasSize(4);
    for (Element card : page.select(".card")) {
      String label = card.select("h3").text();
      assertThat(card.select(".value b").text())
          .as(label)
          .isEqualTo(Phrases.number(workbook.card(label)));
    }
    List<String> words = texts("サマリー", text -> true);
    assertThat(words).containsAll(page.select(".words li").eachText());
    assertThat(words).containsAll(page.select(".card .remark").eachText());
    assertThat(words).contains(page.select(".coverage").text(), page.select(".status").text());
  }

  @Test
  void sampleShowsAllThatIsTested() {
    assertThat(coverage.values()).contains("full", "partial");
    assertThat(coverage).containsEntry("2024-11", "none").containsEntry("2024-12", "none");
    assertThat(incidents).anyMatch(row -> !row.get("affected_records").isEmpty());
  }

  @Test
  void incidentsTellPersonsOnlyWhereNoticesDo() {
    for (CSVRecord incident : incidents) {
      Map<String, Set<String>> told = new HashMap<>();
      disclosures.stream()
          .filter(row -> row.get("incident_id").equals(incident.get("incident_id")))
          .filter(row -> !row.get("affected_count").isEmpty())
          .forEach(
              row ->
                  told.computeIfAbsent(row.get("affected_unit"), unit -> new HashSet<>())
                      .add(row.get("affected_count")));
      assertThat(incident.get("affected_people").isEmpty())
          .as(incident.get("incident_id"))
          .isEqualTo(!told.containsKey("人"));
      assertThat(incident.get("affected_records").isEmpty()).isEqualTo(!told.containsKey("件"));
    }
  }

  @Test
  void monthlyFiguresAreTheSumsOfTheIncidents() {
    for (String measure : List.of("affected_people", "affected_records")) {
      Map<String, Long> byMonth = sums(incidents, measure);
      assertThat(sums(cells, measure)).as(measure).isEqualTo(byMonth);
    }
    for (CSVRecord cell : cells) {
      assertThat(number(cell, "affected_known") + number(cell, "records_known"))
          .isEqualTo(number(cell, "incidents") - number(cell, "affected_unknown"));
    }
  }

  @Test
  void noCountedMonthIsUncovered() {
    assertThat(cells)
        .allSatisfy(
            cell -> assertThat(coverage.get(cell.get("report_month"))).isNotEqualTo("none"));
  }

  @Test
  void trendHasNoFigureOfUncoveredMonthsAndComparesFullOnesOnly() {
    Sheet trend = workbook.sheet("月別推移");
    int last = WorkbookCells.find(trend, "合計").getRowIndex();
    for (int i = 3; i < last; i++) {
      Row row = trend.getRow(i);
      YearMonth month = YearMonth.from(row.getCell(0).getLocalDateTimeCellValue());
      boolean full = level(month).equals("full");
      for (int column = 2; column < row.getLastCellNum(); column++) {
        boolean told = row.getCell(column).getCellType() == CellType.NUMERIC;
        if (level(month).equals("none")) {
          assertThat(told).as("%s %d", month, column).isFalse();
        }
      }
      expect(row, "3か月平均", full && full(month.minusMonths(1)) && full(month.minusMonths(2)));
      expect(row, "前月差", full && full(month.minusMonths(1)));
      expect(row, "前年同月差", full && full(month.minusYears(1)));
    }
  }

  private static void expect(Row row, String head, boolean told) {
    Cell cell = row.getCell(WorkbookCells.find(row.getSheet(), head).getColumnIndex());
    assertThat(cell.getCellType() == CellType.NUMERIC).as("%s", cell.getAddress()).isEqualTo(told);
  }

  /** A total of months that are covered in part says so. */
  @Test
  void everyTotalOfMonthsNamesHowManyItSums() {
    Sheet trend = workbook.sheet("月別推移");
    Row total = trend.getRow(WorkbookCells.find(trend, "合計").getRowIndex());
    assertThat(total.getCell(1).getStringCellValue()).isEqualTo("一部");
    for (String sheet : List.of("月別推移", "原因別", "分野別")) {
      assertThat(texts(sheet, text -> text.contains(summed("2024-10", "2025-10")))).hasSize(1);
    }
    for (int year = 2024; year <= 2025; year++) {
      Row row = trend.getRow(WorkbookCells.find(trend, year + "年度").getRowIndex());
      assertThat(row.getCell(14).getNumericCellValue())
          .isEqualTo(count("full", year + "-04", year + 1 + "-03"));
      assertThat(row.getCell(15).getNumericCellValue())
          .isEqualTo(count("partial", year + "-04", year + 1 + "-03"));
    }
    assertThat(texts("サマリー", text -> text.startsWith("7か月中")))
        .containsOnly(
            "7か月中 全月%d・一部%d"
                .formatted(
                    count("full", "2025-04", "2025-10"), count("partial", "2025-04", "2025-10")));
  }

  private static String summed(String first, String last) {
    return "「一部」の合計は収録のある月だけの合計です（13か月のうち全月収録%dか月・一部収録%dか月）"
        .formatted(count("full", first, last), count("partial", first, last));
  }

  private static int count(String level, String first, String last) {
    return (int)
        coverage.entrySet().stream()
            .filter(month -> month.getValue().equals(level))
            .filter(month -> month.getKey().compareTo(first) >= 0)
            .filter(month -> month.getKey().compareTo(last) <= 0)
            .count();
  }

  /** What is doubtful is never told by its low confidence alone. */
  @Test
  void everyValueOfLowConfidenceHasALineOfReview() throws IOException {
    Set<String> doubted = new HashSet<>();
    for (CSVRecord item : rows("review")) {
      for (String word :
          (item.get("message") + " " + item.get("suggestion")).split("[^a-z_]+", -1)) {
        doubted.add(item.get("disclosure_id") + " " + word);
      }
    }
    Set<String> low = new HashSet<>();
    for (CSVRecord row : disclosures) {
      for (String kind : List.of("cause", "sector")) {
        if (row.get(kind + "_confidence").equals("low")) {
          low.add(row.get("disclosure_id") + " " + kind + "_code");
        }
      }
    }
    for (CSVRecord row : rows("evidence")) {
      if (row.get("confidence").equals("low") && !row.get("field").equals("method_code")) {
        low.add(row.get("disclosure_id") + " " + row.get("field"));
      }
    }
    assertThat(low).hasSizeGreaterThan(3).isSubsetOf(doubted);
  }

  @Test
  void cardsCompareFullMonthsOnly() {
    Sheet summary = workbook.sheet("サマリー");
    Cell before = WorkbookCells.find(summary, "前年度同期比");
    for (Cell cell : summary.getRow(before.getRowIndex())) {
      assertThat(cell.getCellType()).isNotEqualTo(CellType.NUMERIC);
    }
  }

  @Test
  void peopleOfTheSummaryAreThoseOfTheFile() {
    long people = sums(incidents, "affected_people").getOrDefault("2025-10", 0L);

    assertThat(workbook.card("影響人数")).isEqualTo(people);
  }

  @Test
  void sentencesNameUncoveredMonthsOnlyToSaySo() {
    for (String sentence : texts("サマリー", text -> text.endsWith("。"))) {
      if (sentence.contains("収録範囲")) {
        continue;
      }
      Matcher named = MONTH.matcher(sentence);
      while (named.find()) {
        YearMonth month =
            YearMonth.of(Integer.parseInt(named.group(1)), Integer.parseInt(named.group(2)));
        assertThat(level(month)).as(sentence).isEqualTo("full");
      }
    }
  }

  @Test
  void recordsAreNeverPersons() {
    Set<String> records =
        incidents.stream()
            .map(row -> row.get("affected_records"))
            .filter(count -> !count.isEmpty())
            .map(count -> "%,d人".formatted(Long.valueOf(count)))
            .collect(Collectors.toSet());
    assertThat(records).contains("28,000人");
    for (String sheet : List.of("サマリー", "影響人数", "委託先・連鎖")) {
      assertThat(texts(sheet, text -> true))
          .allSatisfy(text -> assertThat(persons(text)).doesNotContainAnyElementsOf(records));
    }
  }

  private static List<String> persons(String text) {
    return PERSONS.matcher(text).results().map(MatchResult::group).toList();
  }

  @Test
  void shareOfACauseIsTheSameInWordsAndTable() {
    String share =
        texts("サマリー", text -> text.startsWith("原因は")).get(0).replaceAll(".*?の([0-9.]+)%.*", "$1");
    Sheet causes = workbook.sheet("原因別");
    int column = WorkbookCells.find(causes, "構成比（%）").getColumnIndex();

    assertThat("%.1f".formatted(causes.getRow(3).getCell(column).getNumericCellValue() * 100))
        .isEqualTo(share);
  }

  private static boolean full(YearMonth month) {
    return level(month).equals("full");
  }

  private static String level(YearMonth month) {
    return coverage.getOrDefault(month.toString(), "none");
  }

  private static Map<String, Long> sums(List<CSVRecord> rows, String measure) {
    return rows.stream()
        .filter(row -> !row.get(measure).isEmpty())
        .collect(
            Collectors.groupingBy(
                row -> row.get("report_month"),
                Collectors.summingLong(row -> number(row, measure))));
  }

  private static long number(CSVRecord row, String column) {
    return Long.parseLong(row.get(column));
  }

  private static List<String> texts(String sheet, Predicate<String> fits) {
    return Stream.of(workbook.sheet(sheet))
        .flatMap(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .flatMap(row -> StreamSupport.stream(row.spliterator(), false)))
        .filter(cell -> cell.getCellType() == CellType.STRING)
        .map(Cell::getStringCellValue)
        .filter(fits)
        .toList();
  }

  private static List<CSVRecord> rows(String table) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    Path file = folder.resolve("output/2025-10/csv").resolve(table + ".csv");
    try (Reader reader = Files.newBufferedReader(file)) {
      reader.skip(1);
      return format.parse(reader).getRecords();
    }
  }
}
