package jikenbo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Half a year, or more than one, of monthly runs while the pages of a blog come in any order –
 * late, teasers before whole posts, half a page before the whole one, and gone again – end with the
 * figures of one run over all of them.
 */
class AnyOrderTest {

  private static final long SEED = 1;

  /** What tells of the runs before, and so differs by design. */
  private static final String HISTORY = "changes.csv";

  @TempDir Path monthly;
  @TempDir Path atOnce;

  @Test
  void theLastReportIsThatOfOneRunOverAllPages() throws IOException {
    assertLastReportIsThatOfOneRun(6);
  }

  @Test
  @Tag("faults")
  void theLastReportOfManyMonthsIsThatOfOneRunOverAllPages() throws IOException {
    assertLastReportIsThatOfOneRun(15);
  }

  private void assertLastReportIsThatOfOneRun(int months) throws IOException {
    ArrivingBlog blog = new ArrivingBlog(SEED, months);
    for (int month = 0; month < months; month++) {
      blog.arrive(month, monthly.resolve("input"));
      run(month, monthly);
    }
    blog.arriveWhole(atOnce.resolve("input"));
    run(months - 1, atOnce);

    assertThat(csv(months, monthly)).isEqualTo(csv(months, atOnce));
  }

  private static void run(int month, Path folder) {
    String lastEvening =
        ArrivingBlog.month(month).atEndOfMonth().atTime(20, 0).toInstant(ZoneOffset.UTC).toString();

    Run run = Run.at(lastEvening, folder, "--month=previous");

    assertThat(run.exitCode()).as("%s: %s", ArrivingBlog.month(month), run).isZero();
  }

  private static SortedMap<String, String> csv(int months, Path folder) throws IOException {
    Path report = folder.resolve("output").resolve(ArrivingBlog.month(months - 1).toString());
    assertThat(Files.readAllLines(report.resolve("csv/disclosures.csv")))
        .hasSizeGreaterThan(months);
    SortedMap<String, String> files = new TreeMap<>();
    for (String name : Run.csvIn(report).keySet()) {
      files.put(name, Files.readString(report.resolve("csv").resolve(name)));
    }
    files.remove(HISTORY);
    return files;
  }
}
