package jikenbo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jikenbo.fixture.SharedFolder;
import jikenbo.fixture.TestDatabase;
import org.springframework.util.FileSystemUtils;

/**
 * What a first run leaves, for tests of what comes after it. The run is made once in a process;
 * every test gets a copy of its three folders, which hold no word of where they stand.
 */
final class FirstIssue {

  private static final Map<String, Path> MADE = new ConcurrentHashMap<>();

  private FirstIssue() {}

  /**
   * Fills a folder with the page {@code a.txt}, its store and its report.
   *
   * @param notices numbers of the notices on the page
   */
  static void in(Path folder, int... notices) throws IOException {
    if (TestDatabase.isOnServer()) {
      make(folder, notices);
    } else {
      FileSystemUtils.copyRecursively(of(notices), folder);
    }
  }

  /** The folders themselves, to look at only. */
  static Path of(int... notices) {
    return MADE.computeIfAbsent(
        Arrays.toString(notices), key -> make(SharedFolder.create(), notices));
  }

  private static Path make(Path folder, int... notices) {
    Pages.write(folder.resolve("input/a.txt"), notices);
    Run run = Run.in(folder);
    assertThat(run.exitCode()).as(run.toString()).isZero();
    return folder;
  }
}
