package jikenbo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * More than a year of monthly runs while the pages of a blog come in any order – late, teasers
 * before whole posts, half a page before the whole one, and gone again – end with the figures of
 * one run over all of them.
 */
class AnyOrderTest {

  /** What tells of the runs before, and so differs by design. */
  private static final String HISTORY = "changes.csv";

  @TempDir Path monthly;
  @TempDir Path atOnce;

  @ParameterizedTest
  @ValueSource(longs = {1})
  void theLastReportIsThatOfOneRunOverAllPages(long seed) throws IOException {
    ArrivingBlog blog = new ArrivingBlog(seed);
    for (int month = 0; month < ArrivingBlog.MONTHS; month++) {
      blog.arrive(month, monthly.resolve("input"));
      run(month, monthly);
    }
    blog.arriveWhole(atOnce.resolve("input"));
    run(ArrivingBlog.MONTHS - 1, atOnce);

    assertThat(csv(monthly)).isEqualTo(csv(atOnce));
  }

  private static void run(int month, Path folder) {
    String lastEvening =
        ArrivingBlog.month(month).atEndOfMonth().atTime(20, 0).toInstant(ZoneOffset.UTC).toString();

    Run run = Run.at(lastEvening, folder, "--month=previous");

    assertThat(run.exitCode()).as("%s: %s", ArrivingBlog.month(month), run).isZero();
  }

  private static SortedMap<String, String> csv(Path folder) throws IOException {
    Path report =
        folder.resolve("output").resolve(ArrivingBlog.month(ArrivingBlog.MONTHS - 1).toString());
    assertThat(Files.readAllLines(report.resolve("csv/disclosures.csv")))
        .hasSizeGreaterThan(ArrivingBlog.MONTHS);
    SortedMap<String, String> files = new TreeMap<>();
    for (String name : Run.csvIn(report).keySet()) {
      files.put(name, Files.readString(report.resolve("csv").resolve(name)));
    }
    files.remove(HISTORY);
    return files;
  }
}
