package jikenbo.report.workbook;

import static jikenbo.fixture.Notice.notice;
import static jikenbo.report.workbook.Cells.number;
import static jikenbo.report.workbook.Cells.sum;
import static jikenbo.report.workbook.Cells.text;
import static jikenbo.report.workbook.Cells.total;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jikenbo.archive.Imprint;
import jikenbo.archive.SourceLocation;
import jikenbo.casebook.Disclosure;
import jikenbo.casebook.PostAccount;
import jikenbo.casebook.PostKind;
import jikenbo.coding.Cause;
import jikenbo.coding.Sector;
import jikenbo.coding.rule.RuleBook;
import jikenbo.fixture.MemoryCasebook;
import jikenbo.statistics.Figures;
import jikenbo.statistics.Period;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkbookReportTest {

  private static final RuleBook RULES = RuleBook.standard();

  private final Path file;

  WorkbookReportTest(@TempDir Path folder) {
    file = folder.resolve("incident-report-2026-09.xlsx");
  }

  @ParameterizedTest
  @EnumSource
  void sheetsStandInTheirOrderWithoutErrors(Situation situation) throws IOException {
    XSSFWorkbook workbook = Written.of(situation).workbook();
    assertThat(workbook)
        .extracting(sheet -> sheet.getSheetName())
        .containsExactly(
            "サマリー", "月別推移", "原因別", "分野別", "原因×分野", "情報の種類", "手口", "地域", "影響人数", "公表までの日数", "委託先・連鎖",
            "一覧", "データ品質", "定義");
    assertThat(workbook.getActiveSheetIndex()).isZero();
    assertThat(cells(workbook))
        .extracting(Cells::type)
        .isSubsetOf(CellType.STRING, CellType.NUMERIC, CellType.BLANK);
  }

  @ParameterizedTest
  @EnumSource
  void monthsAddUpToTheirTotal(Situation situation) throws IOException {
    MemoryCasebook casebook = situation.casebook();
    Figures expected = casebook.statistics().sum(Period.endingWith(Situation.MONTH, 13));
    XSSFWorkbook workbook = Written.of(situation).workbook();
    XSSFSheet trend = workbook.getSheet("月別推移");
    for (int column : new int[] {2, 3, 4, 10, 12, 13, 14, 15}) {
      assertThat(sum(trend, column, 3, 15)).isEqualTo(total(trend, 16, column));
    }
    assertThat(total(trend, 16, 4)).isEqualTo(expected.disclosures());
    assertThat(total(trend, 16, 12)).isEqualTo(expected.affectedPeople());
  }

  @ParameterizedTest
  @EnumSource
  void classesAddUpToTheirTotals(Situation situation) throws IOException {
    XSSFWorkbook workbook = Written.of(situation).workbook();
    addUp(workbook.getSheet("原因別"), Cause.values().length);
    addUp(workbook.getSheet("分野別"), Sector.values().length);
  }

  /** The table of the month, then that of thirteen months: rows, columns and their corner. */
  private static void addUp(XSSFSheet sheet, int classes) {
    int total = 3 + classes;
    for (int column : new int[] {1, 2, 3, 5, 6, 7, 8, 9, 10, 12, 13, 14}) {
      assertThat(sum(sheet, column, 3, total - 1)).isEqualTo(total(sheet, total, column));
    }
    int first = sheet.getRowBreaks()[0] + 4;
    int corner = first + classes;
    for (int column = 1; column <= 14; column++) {
      assertThat(sum(sheet, column, first, corner - 1)).isEqualTo(total(sheet, corner, column));
    }
    for (int row = first; row <= corner; row++) {
      int here = row;
      assertThat(IntStream.rangeClosed(1, 13).mapToLong(c -> total(sheet, here, c)).sum())
          .isEqualTo(total(sheet, row, 14));
    }
  }

  @Test
  void monthsOutsideTheArchiveSaySoAndShowNoZero() throws IOException {
    try (XSSFWorkbook workbook =
        write(MemoryCasebook.of(notice("a").in("2026-07"), notice("b").in("2026-09")))) {
      XSSFSheet trend = workbook.getSheet("月別推移");

      assertThat(text(trend, 12, 1)).isEqualTo("収録なし");
      assertThat(number(trend, 12, 4)).isNull();
      assertThat(number(trend, 13, 4)).isOne();
      assertThat(number(trend, 14, 4)).isZero();
      assertThat(number(trend, 15, 4)).isOne();
    }
  }

  @Test
  void listIsANativeTableOverEveryDisclosure() throws IOException {
    MemoryCasebook casebook = Situation.YEAR.casebook();
    List<Disclosure> disclosures;
    try (Stream<Disclosure> stream = casebook.newestFirst(Situation.MONTH)) {
      disclosures = stream.toList();
    }
    try (XSSFWorkbook workbook = Written.copyOf(Situation.YEAR).workbook()) {
      XSSFSheet list = workbook.getSheet("一覧");
      XSSFTable table = list.getTables().get(0);

      assertThat(list.getLastRowNum()).isEqualTo(disclosures.size() + 1);
      assertThat(table.getStartRowIndex()).isOne();
      assertThat(table.getEndRowIndex()).isEqualTo(disclosures.size() + 1);
      assertThat(table.getCTTable().getAutoFilter().getRef())
          .isEqualTo(table.getCTTable().getRef());
      for (int column = 0; column <= table.getEndColIndex(); column++) {
        assertThat(table.getColumns().get(column).getName()).isEqualTo(text(list, 1, column));
      }
      assertThat(list.getNumMergedRegions()).isZero();
      assertThat(list.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
      for (int i = 0; i < disclosures.size(); i++) {
        Row row = list.getRow(i + 2);
        assertThat(Written.id(list, i + 2).getStringCellValue()).isEqualTo(disclosures.get(i).id());
        assertThat(row.getCell(10).getNumericCellValue())
            .isEqualTo(disclosures.get(i).source().line());
        assertThat(DateUtil.isCellDateFormatted(row.getCell(1))).isTrue();
        assertThat(row.getCell(1).getLocalDateTimeCellValue().toLocalDate())
            .isEqualTo(disclosures.get(i).facts().publishedOn());
      }
    }
  }

  @Test
  void unknownFactsLeaveTheirCellsInTheListBlank() throws IOException {
    try (XSSFWorkbook workbook = write(MemoryCasebook.of(notice("a").in("2026-09").by(null)))) {
      Row row = workbook.getSheet("一覧").getRow(2);

      for (int column : new int[] {1, 2, 7, 8, 14, 15, 16, 17, 18}) {
        assertThat(row.getCell(column).getCellType()).as("%d", column).isEqualTo(CellType.BLANK);
      }
    }
  }

  @Test
  void hostileTextDoesNotBreakTheWorkbook() throws IOException {
    try (XSSFWorkbook workbook =
        write(
            MemoryCasebook.of(
                notice("a").titled("長".repeat(40_000)).people(5),
                notice("b").by("=1+1\u0000\u000B\uD800&<>").people(9),
                notice("c").by("社".repeat(40_000)).at("委".repeat(40_000)).people(99)))) {
      XSSFSheet list = workbook.getSheet("一覧");

      assertThat(text(list, 2, 3)).hasSizeLessThan(32_767).endsWith("…");
      assertThat(text(list, 0, 3)).isEqualTo("長い文字列3個は末尾を「…」で省略しました（全文は disclosures.csv）。");
      assertThat(list.getRow(3).getCell(2).getCellType()).isEqualTo(CellType.STRING);
      assertThat(text(list, 3, 2)).startsWith("=1+1").endsWith("&<>");
    }
  }

  @Test
  void qualityTellsControlTotalsAndWhatWasRejected() throws IOException {
    PostAccount[] rejected =
        IntStream.range(0, 130)
            .mapToObj(
                i ->
                    new PostAccount(
                        new SourceLocation("p.txt", i + 1),
                        2,
                        PostKind.REJECTED,
                        null,
                        "理由" + i,
                        Imprint.NONE))
            .toArray(PostAccount[]::new);
    try (XSSFWorkbook workbook = write(MemoryCasebook.of(notice("a")).with(rejected))) {
      List<String> words =
          cells(workbook.getSheet("データ品質")).stream()
              .filter(cell -> cell.getCellType() == CellType.STRING)
              .map(Cell::getStringCellValue)
              .toList();

      assertThat(words)
          .contains(
              "一致　投稿＝公表＋記事＋重複＋読み取れなかった箇所。公表・事案＝集計の総数（公表月が不明のものを含む）。",
              "一致　公表・事案・影響人数・影響件数は、月計・原因計・分野計・総数とデータの行数がすべて一致しました。",
              "理由99",
              "全130件のうち最初の100件。すべては posts.csv にあります。")
          .doesNotContain("理由100");
    }
  }

  @Test
  void qualityTellsWhenCountsDisagree() throws IOException {
    MemoryCasebook casebook = MemoryCasebook.of(notice("a"), notice("b"));
    new WorkbookReport(RULES)
        .write(
            file,
            Situation.context(casebook),
            casebook,
            MemoryCasebook.of(notice("a")).statistics());
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      assertThat(cells(workbook.getSheet("データ品質")))
          .filteredOn(cell -> cell.getCellType() == CellType.STRING)
          .extracting(Cell::getStringCellValue)
          .contains("不一致　統制合計が、内訳または集計と一致しません。", "総数の公表件数（新規）が一致しません（集計 1、データ 2）。");
    }
  }

  @Test
  void sameCasebookGivesTheSameBytesAndLeavesNothingBehind() throws Exception {
    MemoryCasebook casebook = Situation.YEAR.casebook();
    Path again = file.resolveSibling("again.xlsx");
    WorkbookReport report = new WorkbookReport(RULES);

    report.write(file, Situation.context(casebook), casebook, casebook.statistics());
    Thread.sleep(2100);
    report.write(again, Situation.context(casebook), casebook, casebook.statistics());

    assertThat(again).hasSameBinaryContentAs(file);
    assertThat(casebook.openStreams()).isZero();
    try (Stream<Path> files = Files.list(file.getParent())) {
      assertThat(files).containsExactlyInAnyOrder(file, again);
    }
  }

  private XSSFWorkbook write(MemoryCasebook casebook) throws IOException {
    new WorkbookReport(RULES)
        .write(file, Situation.context(casebook), casebook, casebook.statistics());
    return new XSSFWorkbook(Files.newInputStream(file));
  }

  private static List<Cell> cells(Iterable<? extends Iterable<Row>> sheets) {
    List<Cell> cells = new ArrayList<>();
    sheets.forEach(rows -> rows.forEach(row -> row.forEach(cells::add)));
    return cells;
  }

  private static List<Cell> cells(XSSFSheet sheet) {
    return cells(List.of(sheet));
  }
}
