package jikenbo.job.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import jikenbo.job.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of an issue that is replaced. */
class IssueHistoryTest {

  private static final YearMonth MAY = YearMonth.of(2024, 5);

  @TempDir Path folder;

  @Test
  void theReplacedIssueStaysUnderTheTimeAtWhichItWasMade() throws IOException {
    publish("2024-06-01T08:30:00+09:00", "first");
    publish("2024-06-05T00:00:30+09:00", "second");
    publish("2024-06-07T23:59:59+09:00", "third");

    assertThat(Issues.read(folder.resolve("2024-05"))).isEqualTo("third");
    assertThat(history()).containsExactly("20240605T000030 second", "20240601T083000 first");
  }

  @Test
  void anIssueInHistoryHasNoHistoryOfItsOwn() throws IOException {
    publish("2024-06-01T08:30:00+09:00", "first");
    publish("2024-06-05T08:30:00+09:00", "second");
    publish("2024-06-07T08:30:00+09:00", "third");

    assertThat(folder.resolve("2024-05/history/20240605T083000"))
        .isDirectoryNotContaining("glob:**/history");
  }

  @Test
  void theNewestTwelveAreKept() throws IOException {
    for (int day = 1; day <= 15; day++) {
      publish("2024-06-%02dT08:30:00+09:00".formatted(day), "issue " + day);
    }

    assertThat(history())
        .containsExactlyElementsOf(
            IntStream.rangeClosed(3, 14)
                .map(i -> 17 - i)
                .mapToObj(day -> "202406%02dT083000 issue %d".formatted(day, day))
                .toList());
  }

  @Test
  void anIssueThatIsWrittenAgainIsNoOtherIssue() throws IOException {
    publish("2024-06-01T08:30:00+09:00", "first");
    publish("2024-06-05T08:30:00+09:00", "second");

    publish("2024-06-07T08:30:00+09:00", "second");

    assertThat(history()).containsExactly("20240601T083000 first");
  }

  @Test
  void aFolderThatWasDamagedIsKept() throws IOException {
    publish("2024-06-01T08:30:00+09:00", "first");
    Files.writeString(folder.resolve("2024-05/csv/posts.csv"), "edited");

    publish("2024-06-05T08:30:00+09:00", "first");

    assertThat(folder.resolve("2024-05/history/20240601T083000/csv/posts.csv"))
        .hasContent("edited");
    assertThat(Issues.read(folder.resolve("2024-05"))).isEqualTo("first");
  }

  @Test
  void whatSomebodyPutBesideAReportIsKept() throws IOException {
    publish("2024-06-01T08:30:00+09:00", "first");
    Files.writeString(folder.resolve("2024-05/notes.txt"), "会議用");

    publish("2024-06-05T08:30:00+09:00", "first");

    assertThat(folder.resolve("2024-05/history/20240601T083000/notes.txt")).hasContent("会議用");
  }

  @Test
  void issuesOfTheSameSecondStandBesideEachOther() throws IOException {
    publish("2024-06-01T08:30:00+09:00", "first");
    publish("2024-06-01T08:30:00+09:00", "second");
    publish("2024-06-01T08:30:00+09:00", "third");

    assertThat(history()).containsExactly("20240601T083000-02 second", "20240601T083000 first");
  }

  @Test
  void aFolderWithoutRecordIsNamedAfterItsOwnTime() throws IOException {
    Pages.writeText(folder.resolve("2024-05/old.csv"), "old");
    Files.setLastModifiedTime(
        folder.resolve("2024-05"), FileTime.from(Instant.parse("2024-06-01T15:00:00Z")));

    publish("2024-06-05T08:30:00+09:00", "new");

    assertThat(folder.resolve("2024-05/history/20240602T000000/old.csv")).hasContent("old");
  }

  private void publish(String createdAt, String contents) throws IOException {
    OutputFolder output = new OutputFolder(folder);
    Issues.write(output.staging(), createdAt, contents);
    output.publish(MAY);
  }

  private List<String> history() throws IOException {
    return new IssueHistory(folder.resolve("2024-05"))
        .issues().stream().map(IssueHistoryTest::told).toList();
  }

  private static String told(Path issue) {
    try {
      return issue.getFileName() + " " + Issues.read(issue);
    } catch (IOException e) {
      return issue + " " + e;
    }
  }
}
