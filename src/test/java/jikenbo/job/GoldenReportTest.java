package jikenbo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The report on the sample pages, compared with the one that was last looked at. After a change
 * that is meant, run the README's first command, look at the difference and copy the files from
 * {@code output/2025-10/csv}.
 */
class GoldenReportTest {

  private static final Path GOLDEN = Path.of("src/test/resources/sample/golden");

  @TempDir private static Path folder;

  @BeforeAll
  static void run() {
    Run run =
        Run.ofSample(
            "--input=input",
            "--output=" + folder.resolve("output"),
            "--data=" + folder.resolve("data"),
            "--lang=en");
    assertThat(run.exitCode()).as(run.toString()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"posts", "disclosures", "incidents", "monthly_statistics", "evidence", "review"})
  void isTheOneThatWasLookedAt(String table) throws IOException {
    Path written = folder.resolve("output/2025-10/csv").resolve(table + ".csv");

    assertThat(Files.readAllLines(written))
        .isEqualTo(Files.readAllLines(GOLDEN.resolve(table + ".csv")));
  }
}
