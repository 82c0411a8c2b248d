package jikenbo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import jikenbo.report.csv.CsvEncoding;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whole runs, from pages to a published report. */
class ReportRunTest {

  @TempDir Path folder;

  @Test
  void makesAReport() throws IOException {
    Pages.write(folder.resolve("input/a.txt"), 3, 2);
    Pages.write(folder.resolve("input/b.txt"), 2, 1);
    Pages.writeText(folder.resolve("input/empty.txt"), "");

    Run run = Run.in(folder);

    assertThat(run.exitCode()).as(run.toString()).isZero();
    assertThat(run.out())
        .contains("Files: 3 (new 3, changed 0, moved 0, unchanged 0)")
        .contains("Posts: 5 = incident 3 + article 0 + duplicate 1 + rejected 1")
        .contains("Disclosures: 3, incidents: 3")
        .contains("Report month: 2024-05")
        .contains("empty.txt:1 an empty file (空のファイルです)\n");
    Path report = folder.resolve("output/2024-05");
    assertThat(report.resolve("incident-report-2024-05.xlsx")).isNotEmptyFile();
    assertThat(folder.resolve("output")).isDirectoryNotContaining("glob:**/.jikenbo*");
    JsonNode json = JsonMapper.shared().readTree(report.resolve("run.json"));
    assertThat(json.at("/totals/posts").asInt()).isEqualTo(5);
    assertThat(json.at("/created_at").asString()).isEqualTo("2024-06-01T05:00+09:00");
    assertThat(json.at("/steps"))
        .extracting(step -> step.at("/name").asString())
        .startsWith("takeStock", "readPages", "codePosts")
        .contains("writeCsv", "writePage", "writeWorkbook")
        .doesNotContain("publish");
    assertThat(json.at("/files/0/source_file").asString()).isEqualTo("a.txt");
  }

  @Test
  void givesTheSameBytesForTheSameInput() throws IOException {
    Pages.write(folder.resolve("input/a.txt"), 3, 2);
    Pages.write(folder.resolve("input/b.txt"), 2, 1);
    Run.in(folder);
    Map<String, String> first = Run.csv(folder);

    Run second = Run.in(folder, "--rebuild");

    assertThat(second.out()).contains("Files: 2 (new 2, changed 0, moved 0, unchanged 0)");
    assertThat(Run.csv(folder)).isEqualTo(first);
  }

  @ParameterizedTest
  @EnumSource
  void givesTheSameBytesWhateverWasReadFirst(CsvEncoding encoding) throws IOException {
    String option = "--csv-encoding=" + encoding.code();
    Path atOnce = folder.resolve("at-once");
    Path inTurn = folder.resolve("in-turn");
    Pages.write(atOnce.resolve("input/a.txt"), 3, 2);
    Pages.write(atOnce.resolve("input/b.txt"), 4, 2, 1);
    Pages.write(inTurn.resolve("input/b.txt"), 4, 2, 1);
    Run.in(inTurn, option);
    Pages.write(inTurn.resolve("input/a.txt"), 3, 2);

    assertThat(Run.in(atOnce, option).exitCode()).isZero();
    assertThat(Run.in(inTurn, option).exitCode()).isZero();

    SortedMap<String, String> second = Run.csv(inTurn);
    SortedMap<String, String> first = Run.csv(atOnce);
    assertThat(second.remove("changes.csv")).isNotEqualTo(first.remove("changes.csv"));
    assertThat(second).isEqualTo(first).containsKey("datapackage.json");
  }

  @Test
  void tellsWhatTheEncodingLacks() throws IOException {
    Pages.writeText(
        folder.resolve("input/a.txt"),
        """
        【セキュリティ事件簿#2024-7】株式会社𠮷野商事 メールの誤送信による個人情報の漏えいについて 2024/5/7

        当社の担当者が、誤ってお客様 12 名のメールアドレスを宛先に入れたままメールを送信しました。
        """);
    assertThat(Run.in(folder).out()).doesNotContain("encoding");

    Run run = Run.in(folder, "--csv-encoding=windows-31j", "--strict");

    assertThat(run.exitCode()).as(run.toString()).isZero();
    assertThat(run.out())
        .contains("lacks, written as 〓: 3; the first is disclosures.csv:2 organization U+20BB7");
    Path report = folder.resolve("output/2024-05");
    assertThat(Files.readString(report.resolve("csv/disclosures.csv"), Charset.forName("MS932")))
        .contains(",株式会社〓野商事,");
    JsonNode json = JsonMapper.shared().readTree(report.resolve("run.json"));
    assertThat(json.at("/parameters/csv_encoding").asString()).isEqualTo("windows-31j");
  }

  @Test
  void keepsHostileTitlesWhole() throws IOException {
    String title = "=HYPERLINK(\"https://example.com\",\"お詫び\"); 𠮷野 😀 の漏えいについて";
    Pages.writeText(
        folder.resolve("input/a.txt"),
        "【セキュリティ事件簿#2024-1】株式会社架空商事　" + title + " 2024/5/7\n\n誤って個人情報を漏えいしました。\n");

    Run run = Run.in(folder);

    assertThat(run.exitCode()).as(run.toString()).isZero();
    Path file = folder.resolve("output/2024-05/csv/disclosures.csv");
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
      assertThat(rows.getRecords())
          .singleElement()
          .returns("'" + title, row -> row.get("title"))
          .returns("2024-1", row -> row.get("case_number"));
    }
  }

  @Test
  void followsWhatHappensToTheInputFolder() throws IOException {
    Path input = folder.resolve("input");
    Pages.write(input.resolve("changed.txt"), 1);
    Pages.write(input.resolve("gone.txt"), 2);
    Pages.write(input.resolve("moved.txt"), 3);
    Pages.write(input.resolve("same.txt"), 5);
    Run.in(folder);

    Pages.write(input.resolve("changed.txt"), 1, 4);
    Files.delete(input.resolve("gone.txt"));
    Files.createDirectory(input.resolve("old"));
    Files.move(input.resolve("moved.txt"), input.resolve("old/moved.txt"));
    Run run = Run.in(folder);

    assertThat(run.out())
        .contains("Files: 3 (new 0, changed 1, moved 1, unchanged 1)")
        .contains("No longer in the input folder, history kept: 1")
        .contains("Posts: 5 = incident 5 + article 0 + duplicate 0 + rejected 0");
    assertThat(Files.readString(folder.resolve("output/2024-05/csv/posts.csv")))
        .contains("gone.txt", "old/moved.txt");
  }

  @Test
  void isRefusedInOneLineWhenNoPageTellsOfAnIncident() {
    Pages.writeText(folder.resolve("input/a.txt"), "【搭乗記】朝の便で西の島へ向かう旅\n\n\n\n眺めのよい旅でした。\n");

    Run run = Run.in(folder);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.lastLine())
        .isEqualTo(
            "jikenbo: no page tells of an incident, so there is no latest month to report on;"
                + " name one with --month=YYYY-MM. The last report is untouched.");
    assertThat(folder.resolve("output/2024-05")).doesNotExist();
  }

  @Test
  void reportsOnTheMonthOfTheRunWhereNoNoticeTellsItsOwn() throws IOException {
    Pages.writeText(folder.resolve("input/a.txt"), "青葉市 書類の紛失による個人情報の漏えいについて\n\n職員が書類を紛失しました。\n");

    Run run = Run.in(folder);

    assertThat(run.exitCode()).as(run.toString()).isZero();
    assertThat(run.out())
        .contains("2024-06 has no notice at all")
        .contains("Notices whose month is not known, counted in no month: 1");
    Path csv = folder.resolve("output/2024-06/csv");
    assertThat(Files.readAllLines(csv.resolve("disclosures.csv"))).hasSize(2);
    assertThat(Files.readString(csv.resolve("review.csv"))).contains("notice_without_month");
    assertThat(Run.in(folder, "--rebuild", "--strict").exitCode()).isEqualTo(3);
  }

  @Test
  void makesAnEmptyReportOfAMonthThatWasAskedFor() {
    Pages.write(folder.resolve("input/a.txt"), 1);

    assertThat(Run.in(folder, "--month=2023-01").exitCode()).isZero();
    assertThat(folder.resolve("output/2023-01/run.json")).exists();
  }
}
