package jikenbo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which months a run says are covered, and what it says of a month without notices. */
class CoverageRunTest {

  private static final String LABEL = "ラベル インシデント:誤操作 の投稿を表示しています。 すべての投稿を表示\n\n";

  @TempDir private Path folder;

  @Test
  void listingPageCoversFromItsOldestToItsNewestPostAndALabelPageOnlyInPart() throws IOException {
    page("listing.txt", "2024/5/20", "2024/3/4");
    label("label.txt", "2024/1/9");

    run();

    assertThat(coverage("2024-05"))
        .isEqualTo(
            Map.of(
                "2024-01", "partial",
                "2024-02", "none",
                "2024-03", "full",
                "2024-04", "full",
                "2024-05", "full"));
  }

  @Test
  void pageThatLeftStillCovers() throws IOException {
    page("old.txt", "2024/3/20", "2024/2/4");
    run();
    Files.delete(folder.resolve("input/old.txt"));
    page("new.txt", "2024/5/20");

    run();

    assertThat(coverage("2024-05"))
        .containsEntry("2024-02", "full")
        .containsEntry("2024-03", "full")
        .containsEntry("2024-04", "none")
        .containsEntry("2024-05", "full");
  }

  @Test
  void contentThatWasReplacedCoversAsFarAsItsPostsAreKept() throws IOException {
    page("listing.txt", "2024/3/20", "2024/2/4");
    page("copy.txt", "2024/3/20", "2024/2/4");
    run();
    page("listing.txt", "2024/5/20");
    label("copy.txt", "2024/3/20", "2024/2/4");

    run();

    assertThat(coverage("2024-05"))
        .containsEntry("2024-02", "full")
        .containsEntry("2024-03", "full")
        .containsEntry("2024-04", "none");
  }

  @Test
  void copyOnAnotherListingPageDoesNotStretchIt() throws IOException {
    page("a.txt", "2024/1/20");
    page("b.txt", "2024/5/20", "2024/1/20");

    run();

    assertThat(coverage("2024-05"))
        .containsEntry("2024-01", "full")
        .containsEntry("2024-03", "none")
        .containsEntry("2024-05", "full");
  }

  @Test
  void operatorKnowsBetter() throws IOException {
    page("listing.txt", "2024/5/20", "2024/3/4");

    run("--covers=2024-05..2024-05", "--covers=2024-01..2024-01");

    assertThat(coverage("2024-05"))
        .containsEntry("2024-01", "full")
        .containsEntry("2024-03", "partial")
        .containsEntry("2024-04", "none")
        .containsEntry("2024-05", "full");
  }

  @Test
  void sameFolderWithOtherStretchesIsAnotherRun() throws IOException {
    page("listing.txt", "2024/5/20");
    run();

    assertThat(run("--covers=2024-01..2024-05").out()).contains("whole 2024-01..2024-05");
  }

  @Test
  void monthWithoutNoticesIsSaidAndStrict() throws IOException {
    page("listing.txt", "2024/5/20");

    Run quiet = Run.in(folder, "--month=2024-07", "--strict");
    Run again = Run.in(folder, "--month=2024-07", "--strict");

    assertThat(quiet.exitCode()).isEqualTo(3);
    assertThat(quiet.out())
        .contains("Report month: 2024-07 (notices 0, not covered)", "2024-07 has no notice at all");
    assertThat(again.exitCode()).isEqualTo(3);
    assertThat(Files.readString(folder.resolve("output/2024-07/run.json")))
        .contains("\"notices\" : 0", "\"report_month\" : \"none\"");
  }

  private Run run(String... more) {
    Run run = Run.in(folder, more);
    assertThat(run.exitCode()).as(run.toString()).isZero();
    return run;
  }

  private void page(String name, String... days) {
    Pages.writeText(folder.resolve("input").resolve(name), notices(days));
  }

  private void label(String name, String... days) {
    Pages.writeText(folder.resolve("input").resolve(name), LABEL + notices(days));
  }

  /** A notice of each day, the same in every page. */
  private static String notices(String... days) {
    StringBuilder page = new StringBuilder();
    for (String day : days) {
      String number = day.replace("/", "");
      page.append(
          """
          【セキュリティ事件簿#2024-%s】株式会社架空商事%s メールの誤送信による個人情報の漏えいについて %s

          当社の担当者が、お客様 21 名のメールアドレスを宛先に入れたままメールを送信しました。

          リリース文アーカイブ

          """
              .formatted(number.substring(4), number.substring(4), day));
    }
    return page.toString();
  }

  private Map<String, String> coverage(String month) throws IOException {
    Path file = folder.resolve("output").resolve(month).resolve("csv/dim_month.csv");
    Map<String, String> coverage = new TreeMap<>();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader = Files.newBufferedReader(file)) {
      reader.skip(1);
      for (CSVRecord row : format.parse(reader)) {
        coverage.put(row.get("report_month"), row.get("coverage"));
      }
    }
    return coverage;
  }
}
