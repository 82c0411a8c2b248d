package jikenbo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Runs the queries of docs/analysts.md on the sample pages and holds them against the workbook. */
class AnalystsPageTest {

  private static final Pattern SECTION = Pattern.compile("(?m)^##+ (.+)$");
  private static final Pattern SQL = Pattern.compile("(?s)```sql\n(.*?)```");

  private static Warehouse warehouse;
  private static WorkbookCells workbook;

  @BeforeAll
  static void load() throws IOException, SQLException {
    Path folder = SampleReport.folder();
    workbook = WorkbookCells.of(folder.resolve("output/2025-10"));
    warehouse = Warehouse.empty();
    List<String> blocks = blocks("DuckDB");
    String[] glance = blocks.get(0).replace("output/", folder + "/output/").split(";\n", -1);
    warehouse.execute(glance[0]);
    warehouse.execute(glance[1]);
    assertThat(warehouse.query(glance[2])).isNotEmpty();
    for (Map<String, @Nullable Object> row : warehouse.query(blocks.get(1))) {
      warehouse.execute(String.valueOf(row.get("statement")));
    }
  }

  @AfterAll
  static void close() throws IOException, SQLException {
    warehouse.close();
    workbook.close();
  }

  @Test
  void everyQueryGivesRows() throws IOException, SQLException {
    String page = page();
    Matcher block = SQL.matcher(page.substring(page.indexOf("## Queries")));
    int queries = 0;
    while (block.find()) {
      assertThat(warehouse.query(block.group(1))).as(block.group(1)).isNotEmpty();
      queries++;
    }
    assertThat(queries).isEqualTo(9);
  }

  @Test
  void countsByMonthAreThoseOfTheTrend() throws IOException, SQLException {
    Sheet trend = workbook.sheet("月別推移");
    List<Integer> columns =
        Stream.of("新規", "続報", "事案数", "影響組織数", "影響人数", "影響件数")
            .map(head -> WorkbookCells.find(trend, head).getColumnIndex())
            .toList();
    List<List<Long>> printed = new ArrayList<>();
    for (int row = 3; row < WorkbookCells.find(trend, "合計").getRowIndex(); row++) {
      int at = row;
      if (trend.getRow(row).getCell(1).getStringCellValue().equals("収録なし")) {
        continue;
      }
      printed.add(columns.stream().map(column -> WorkbookCells.number(trend, at, column)).toList());
    }

    assertThat(query("Counts by month on every basis"))
        .extracting(row -> row.values().stream().skip(1).map(AnalystsPageTest::number).toList())
        .isEqualTo(printed);
  }

  @Test
  void causesAndSectorsAddUpToTheirSheets() throws IOException, SQLException {
    List<Map<String, @Nullable Object>> table = query("Causes and sectors of a month");

    for (Map<String, @Nullable Object> row : table) {
      String cause = (String) Objects.requireNonNull(row.get("cause"));
      assertThat(row.values().stream().skip(2).mapToLong(AnalystsPageTest::number).sum())
          .as(cause)
          .isEqualTo(workbook.at("原因別", cause, "公表件数（件）"));
    }
    for (String sector : table.get(0).keySet().stream().skip(2).toList()) {
      assertThat(table.stream().mapToLong(row -> number(row.get(sector))).sum())
          .as(sector)
          .isEqualTo(workbook.at("分野別", sector, "公表件数（件）"));
    }
  }

  @Test
  void peopleAreThoseOfTheQualitySheet() throws IOException, SQLException {
    Map<String, @Nullable Object> month =
        query("People with and without the largest case").stream()
            .filter(row -> "2025-10".equals(row.get("report_month")))
            .findFirst()
            .orElseThrow();

    assertThat(number(month.get("people"))).isEqualTo(ofMonth("影響人数の合計"));
    assertThat(number(month.get("largest"))).isEqualTo(ofMonth("最大の1件（人）"));
    assertThat(number(month.get("without_largest"))).isEqualTo(ofMonth("最大の1件を除く合計"));
    assertThat(number(month.get("known"))).isEqualTo(ofMonth("人数が判明した事案"));
    assertThat(number(month.get("not_told"))).isEqualTo(ofMonth("人数の記載がない事案"));
  }

  @Test
  void lagsAreThoseOfTheirSheet() throws IOException, SQLException {
    int causes = lineOfLags(0, "原因別");
    for (Map<String, @Nullable Object> row : query("Days until publication")) {
      Object cause = row.get("cause");
      int line = cause == null ? lineOfLags(0, "全期間") : lineOfLags(causes, cause.toString());

      assertThat(decimal(row.get("n"))).isEqualTo(lag(line, "公表までn（件）"));
      assertThat(decimal(row.get("median"))).isEqualTo(lag(line, "公表まで中央値（日）"));
      assertThat(decimal(row.get("percentile_90"))).isEqualTo(lag(line, "公表まで90%点（日）"));
    }
  }

  @Test
  void evidenceLeadsToThePage() throws IOException, SQLException {
    for (Map<String, @Nullable Object> row : query("From a figure to the page")) {
      Path page = Path.of("input", String.valueOf(row.get("source_file")));
      int line = (int) number(row.get("source_line"));

      assertThat(Files.readAllLines(page).get(line - 1)).contains(String.valueOf(row.get("quote")));
    }
  }

  private static long ofMonth(String label) {
    return workbook.at("データ品質", label, "対象月");
  }

  /** The row of the sheet, from another on, that begins with these words. */
  private static int lineOfLags(int from, String words) {
    return WorkbookCells.find(workbook.sheet("公表までの日数"), from, words).getRowIndex();
  }

  private static double lag(int line, String column) {
    Sheet lags = workbook.sheet("公表までの日数");
    return lags.getRow(line)
        .getCell(WorkbookCells.find(lags, column).getColumnIndex())
        .getNumericCellValue();
  }

  private static List<Map<String, @Nullable Object>> query(String section)
      throws IOException, SQLException {
    return warehouse.query(blocks(section).get(0));
  }

  /** The SQL of a section of the page. */
  private static List<String> blocks(String title) throws IOException {
    String page = page();
    Matcher section = SECTION.matcher(page);
    while (section.find()) {
      if (section.group(1).equals(title)) {
        int start = section.end();
        int end = section.find() ? section.start() : page.length();
        return SQL.matcher(page.substring(start, end))
            .results()
            .map(block -> block.group(1))
            .toList();
      }
    }
    throw new IllegalArgumentException(title);
  }

  private static String page() throws IOException {
    return Files.readString(Path.of("docs/analysts.md"));
  }

  /** A count; 0 for none. */
  private static long number(@Nullable Object value) {
    return value == null ? 0 : ((Number) value).longValue();
  }

  private static double decimal(@Nullable Object value) {
    return ((Number) Objects.requireNonNull(value)).doubleValue();
  }
}
