package jikenbo.job.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jikenbo.job.Pages;
import jikenbo.job.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One run at a time writes into an output folder, whatever store it has. */
class OutputLockTest {

  @TempDir Path folder;

  @Test
  void refusesASecondRunInOneLine() throws IOException {
    Pages.write(folder.resolve("input/a.txt"), 1);

    try (OutputLock other = OutputLock.of(folder.resolve("output"))) {
      Run run = Run.in(folder);

      assertThat(other).isNotNull();
      assertThat(run.exitCode()).isEqualTo(1);
      assertThat(run.err())
          .containsExactly(
              "jikenbo: another run is using the output folder %s; try again when it has ended"
                  .formatted(folder.resolve("output")));
    }
    assertThat(Run.in(folder).exitCode()).isZero();
  }

  @Test
  void doesNotFollowALinkThatSomebodyLaid() throws IOException {
    Path victim = folder.resolve("victim");
    Files.createSymbolicLink(folder.resolve(OutputLock.FILE), victim);

    assertThatThrownBy(() -> OutputLock.of(folder).close()).isInstanceOf(IOException.class);
    assertThat(victim).doesNotExist();
  }
}
