package jikenbo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import jikenbo.fixture.TestDatabase;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The store of every earlier form of the tables is opened and goes on. Each was written by the
 * program of its time from the pages a.txt (two notices) and b.txt (one), and is called after that
 * time and the commit.
 */
@DisabledIfEnvironmentVariable(named = TestDatabase.ON_SERVER, matches = ".+")
class OldStoreTest {

  private static final Path STORES = Path.of("src/test/resources/stores");

  @TempDir Path folder;

  static List<Path> stores() throws IOException {
    try (Stream<Path> files = Files.list(STORES)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("stores")
  void keepsItsHistoryAndPublishes(Path store) throws IOException {
    Files.createDirectories(folder.resolve("data"));
    try (InputStream packed = new GZIPInputStream(Files.newInputStream(store))) {
      Files.copy(packed, folder.resolve("data/jikenbo.mv.db"));
    }
    Pages.write(folder.resolve("input/a.txt"), 1, 2);

    Run first = Run.in(folder);
    Run second = Run.in(folder);

    assertThat(first.exitCode()).as(first.toString()).isZero();
    assertThat(first.out())
        .contains("No longer in the input folder, history kept: 1", "Disclosures: 3, incidents: 3");
    assertThat(second.exitCode()).as(second.toString()).isZero();
    assertThat(second.out()).startsWith("Already published: ");
  }
}
