package jikenbo.report.workbook.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jikenbo.coding.rule.RuleBook;
import jikenbo.fixture.MemoryCasebook;
import jikenbo.report.ReportContext;
import jikenbo.report.workbook.Cells;
import jikenbo.report.workbook.Situation;
import jikenbo.report.workbook.WorkbookReport;
import jikenbo.revision.Change;
import jikenbo.revision.Reason;
import jikenbo.revision.Revision;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 前回発行からの変更 on データ品質. */
class RevisionTableTest {

  private static final ZonedDateTime FORMER = ZonedDateTime.parse("2026-10-01T08:05:00+09:00");

  private final Path file;

  RevisionTableTest(@TempDir Path folder) {
    file = folder.resolve("report.xlsx");
  }

  @Test
  void saysThatThereWasNoIssueBefore() throws IOException {
    assertThat(section(Revision.FIRST_ISSUE)).containsExactly(List.of("この月の報告書は、今回が初めての発行です。"));
  }

  @Test
  void saysThatNothingDiffers() throws IOException {
    assertThat(section(new Revision(FORMER, Stream::empty)))
        .containsExactly(List.of("前回の作成日：2026年10月1日 8:05。前回から変わった値はありません。"));
  }

  @Test
  void showsFiguresWithTheirDifferenceNewestMonthFirst() throws IOException {
    assertThat(
            section(
                change("2025-09|malware|ec_site", "incidents", "3", "1", Reason.RULES),
                change("2026-09|loss|school", "disclosures_new", null, "2", Reason.NEW_PAGES),
                change("2026-09|loss|school", "affected_people", null, "1200", Reason.SEVERAL)))
        .containsExactly(
            List.of("前回の作成日：2026年10月1日 8:05。変わった値は全3件（公表0件、事案0件、月別集計3件）。"),
            List.of("公表月・原因・分野", "項目", "前回", "今回", "差", "理由"),
            List.of("2026年9月　紛失・置忘れ　学校・教育", "公表・新規（件）", "–", "2", "+2", "新しいページ"),
            List.of("2026年9月　紛失・置忘れ　学校・教育", "影響人数（人）", "–", "1,200", "–", "複数の理由"),
            List.of("2025年9月　マルウェア感染　ECサイト", "事案（件）", "3", "1", "-2", "分類規則の変更"),
            List.of("対象月までの月別集計の変更 全3件。すべては changes.csv にあります。"));
  }

  @Test
  void leavesOutMonthsThatTheReportDoesNotShow() throws IOException {
    assertThat(
            section(
                new Change("disclosures", "D1", "title", "旧", "新", Reason.CORRECTION),
                change("2026-10|loss|school", "incidents", "1", "2", Reason.NEW_PAGES)))
        .containsExactly(
            List.of("前回の作成日：2026年10月1日 8:05。変わった値は全2件（公表1件、事案0件、月別集計1件）。"),
            List.of("対象月までの月別集計に変更はありません。すべては changes.csv にあります。"));
  }

  @Test
  void showsAHundredOfManyWithTheTrueTotal() throws IOException {
    List<List<String>> section =
        section(
            IntStream.range(0, 1300)
                .mapToObj(
                    i ->
                        change(
                            YearMonth.of(2026, 9).minusMonths(i) + "|loss|school",
                            "incidents",
                            "1",
                            "2",
                            Reason.RULES))
                .toArray(Change[]::new));

    assertThat(section).hasSize(103);
    assertThat(section.get(0).get(0)).contains("全1,300件");
    assertThat(section.get(102))
        .containsExactly("対象月までの月別集計の変更 全1,300件のうち、新しい月から100件。すべては changes.csv にあります。");
  }

  private List<List<String>> section(Change... changes) throws IOException {
    return section(new Revision(FORMER, () -> Stream.of(changes)));
  }

  /** The cells of the section that are not empty, row by row. */
  private List<List<String>> section(Revision revision) throws IOException {
    MemoryCasebook casebook = Situation.ONE_POST.casebook();
    ReportContext context = Situation.context(casebook);
    new WorkbookReport(RuleBook.standard())
        .write(
            file,
            new ReportContext(
                context.month(),
                context.createdAt(),
                context.ruleVersion(),
                context.totals(),
                revision),
            casebook,
            casebook.statistics());
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      List<List<String>> rows = new ArrayList<>();
      for (Row row : workbook.getSheet("データ品質")) {
        rows.add(
            StreamSupport.stream(row.spliterator(), false)
                .map(cell -> Cells.formatter().formatCellValue(cell))
                .filter(text -> !text.isEmpty())
                .toList());
      }
      int head = rows.indexOf(List.of("前回発行からの変更"));
      assertThat(head).as("%s", rows).isPositive();
      List<List<String>> below = rows.subList(head + 1, rows.size());
      return below.subList(0, below.indexOf(List.of("読み取れなかった箇所"))).stream()
          .filter(row -> !row.isEmpty())
          .toList();
    }
  }

  private static Change change(
      String cell, String measure, @Nullable String before, @Nullable String after, Reason reason) {
    return new Change("monthly_statistics", cell, measure, before, after, reason);
  }
}
