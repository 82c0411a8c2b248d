package jikenbo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import jikenbo.fixture.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** A backup of the store is a copy of its file; {@code .ci/restore} does the same with a server. */
@DisabledIfEnvironmentVariable(named = TestDatabase.ON_SERVER, matches = ".+")
class BackupTest {

  @TempDir Path folder;

  @Test
  void whatCameAfterTheBackupIsReadAgainAndNothingIsCountedTwice() throws IOException {
    Path store = folder.resolve("data/jikenbo.mv.db");
    Path backup = folder.resolve("backup");
    Pages.write(folder.resolve("input/a.txt"), 1, 2);
    Run.in(folder);
    Files.copy(store, backup);
    Pages.write(folder.resolve("input/b.txt"), 3);
    Run.in(folder);
    Files.copy(backup, store, StandardCopyOption.REPLACE_EXISTING);

    Run run = Run.in(folder);

    assertThat(run.exitCode()).as(run.toString()).isZero();
    assertThat(run.out())
        .contains("new 1, changed 0, moved 0, unchanged 1", "Disclosures: 3, incidents: 3");
  }
}
