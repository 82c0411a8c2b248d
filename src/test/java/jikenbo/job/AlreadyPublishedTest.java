package jikenbo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same command again, when there is nothing to do and when there is. */
class AlreadyPublishedTest {

  @TempDir Path folder;

  private Path report;

  @BeforeEach
  void publish() throws IOException {
    FirstIssue.in(folder, 1, 2);
    report = folder.resolve("output/2024-05");
  }

  @Test
  void saysSoInOneLineAndWritesNothing() throws IOException {
    SortedMap<String, FileTime> before = writeTimes();

    Run again = Run.in(folder);

    assertThat(again.exitCode()).isZero();
    assertThat(again.out())
        .isEqualToIgnoringNewLines(
            "Already published: %s, made 2024-06-01 05:00; nothing has changed since"
                .formatted(report));
    assertThat(again.err()).isEmpty();
    assertThat(writeTimes()).isEqualTo(before);
  }

  @Test
  void itDoesNotMatterHowTheMonthIsNamed() {
    assertAlreadyPublished(Run.in(folder, "--month=2024-05"));
    assertAlreadyPublished(Run.in(folder, "--month=previous"));
    assertPublished(Run.in(folder, "--month=2024-04"));
  }

  @Test
  void reportsOnOtherMonthsTakeNothingBack() {
    assertPublished(Run.in(folder, "--month=2024-04"));

    assertAlreadyPublished(Run.in(folder));
  }

  @Test
  void everyOutputFolderGetsItsReport() {
    assertPublished(toOtherOutput());

    assertThat(folder.resolve("other/2024-05/run.json")).exists();
    assertAlreadyPublished(toOtherOutput());
    assertAlreadyPublished(Run.in(folder));
  }

  @Test
  void otherInputIsAnotherReport() {
    Pages.write(folder.resolve("input/b.txt"), 3);

    assertPublished(Run.in(folder));
    assertAlreadyPublished(Run.in(folder));
  }

  /** The store now knows a page more than it did when the report was made. */
  @Test
  void theFormerInputIsAnotherReportWhenTheStoreHasSeenMore() throws IOException {
    Pages.write(folder.resolve("input/b.txt"), 3);
    assertPublished(toOtherOutput());
    Files.delete(folder.resolve("input/b.txt"));

    Run run = Run.in(folder);

    assertPublished(run);
    assertThat(run.out()).contains("Disclosures: 3", "Changed since the issue of 2024-06-01 05:00");
  }

  @Test
  void aDamagedFileIsWrittenAgain() throws IOException {
    SortedMap<String, String> before = Run.csv(folder);
    for (String name : List.of("csv/disclosures.csv", "incident-report-2024-05.xlsx", "run.json")) {
      Files.writeString(report.resolve(name), "damaged");

      assertPublished(Run.in(folder));
      assertThat(Run.csv(folder)).isEqualTo(before);
      assertAlreadyPublished(Run.in(folder));
    }
  }

  @Test
  void aMissingFileIsWrittenAgain() throws IOException {
    Files.delete(report.resolve("csv/dim_month.csv"));

    assertPublished(Run.in(folder));
    assertThat(report.resolve("csv/dim_month.csv")).exists();
  }

  @Test
  void aFolderThatIsGoneIsWrittenAgain() throws IOException {
    Files.move(report, folder.resolve("elsewhere"));

    assertPublished(Run.in(folder));
    assertThat(report.resolve("run.json")).exists();
  }

  @Test
  void aRebuildAlwaysRuns() {
    assertPublished(Run.in(folder, "--rebuild"));
  }

  @Test
  void aStrictRunStillTellsWhatNeedsReview() {
    Pages.writeText(folder.resolve("input/empty.txt"), "");
    assertThat(Run.in(folder, "--strict").exitCode()).isEqualTo(3);

    Run again = Run.in(folder, "--strict");

    assertAlreadyPublished(again);
    assertThat(again.exitCode()).isEqualTo(3);
    assertThat(again.err())
        .containsExactly(
            "jikenbo: the report is written, but needs review (see review.csv):" + " blank_page 1");
    assertThat(Run.in(folder).exitCode()).isZero();
  }

  private Run toOtherOutput() {
    List<String> args = new ArrayList<>(List.of(Run.arguments(folder)));
    args.removeIf(arg -> arg.startsWith("--output="));
    args.add("--output=" + folder.resolve("other"));
    return Run.of(args.toArray(String[]::new));
  }

  private static void assertPublished(Run run) {
    assertThat(run.exitCode()).as(run.toString()).isZero();
    assertThat(run.out()).contains("Report: ");
  }

  private static void assertAlreadyPublished(Run run) {
    assertThat(run.out()).startsWith("Already published: ").hasLineCount(1);
  }

  private SortedMap<String, FileTime> writeTimes() throws IOException {
    SortedMap<String, FileTime> times = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder.resolve("output"))) {
      for (Path file : files.toList()) {
        times.put(file.toString(), Files.getLastModifiedTime(file));
      }
    }
    return times;
  }
}
