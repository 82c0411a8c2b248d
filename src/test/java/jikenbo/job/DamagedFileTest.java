package jikenbo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import jikenbo.fixture.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** A damaged database file costs one line and, at worst, the history that only it had. */
@DisabledIfEnvironmentVariable(named = TestDatabase.ON_SERVER, matches = ".+")
class DamagedFileTest {

  /** H2 keeps two copies of its header there. */
  private static final int HEADER = 8192;

  @TempDir Path folder;
  private Path database;
  private byte[] sound;
  private Map<String, String> published;

  @BeforeEach
  void publish() throws IOException {
    FirstIssue.in(folder, 1, 2);
    published = Run.csv(folder);
    database = folder.resolve("data/jikenbo.mv.db");
    sound = Files.readAllBytes(database);
  }

  @Test
  void namesTheWayOutOfNoise() throws IOException {
    byte[] noise = new byte[sound.length];
    new Random(7).nextBytes(noise);

    assertDamaged(noise);
  }

  @Test
  void namesTheWayOutOfALostEnd() throws IOException {
    assertDamaged(Arrays.copyOf(sound, HEADER / 2 + 1));
  }

  @Test
  void namesTheWayOutOfADamagedPage() throws IOException {
    byte[] damaged = sound.clone();
    Arrays.fill(damaged, HEADER + 1000, sound.length - HEADER, (byte) 0x55);

    assertDamaged(damaged);
  }

  @Test
  void rebuildsADamagedFile() throws IOException {
    Files.write(database, Arrays.copyOf(sound, HEADER / 2 + 1));

    Run run = Run.in(folder, "--rebuild");

    assertThat(run.exitCode()).as(run.toString()).isZero();
    assertThat(Run.csv(folder)).isEqualTo(published);
    assertThat(run.err())
        .startsWith(
            "Starting the store anew. The former one cannot be read, so nobody can tell what only it"
                + " knows");
  }

  @Test
  void tellsWhatARebuildLosesAndKeepsTheFormerStore() throws IOException {
    Pages.write(folder.resolve("input/b.txt"), 3, 4);
    Run.in(folder);
    Files.delete(folder.resolve("input/b.txt"));

    Run run = Run.in(folder, "--rebuild");

    Path kept = folder.resolve("data/jikenbo-20240601_050000.mv.db");
    assertThat(run.err())
        .startsWith(
            "Starting the store anew. Pages that have left the input folder and are counted no"
                + " longer: 1, with posts: 2",
            "The former store is kept as " + kept);
    assertThat(run.out()).contains("Disclosures: 2");

    Files.move(kept, database, StandardCopyOption.REPLACE_EXISTING);
    assertThat(Run.in(folder).out()).contains("Disclosures: 4");
  }

  private void assertDamaged(byte[] contents) throws IOException {
    Files.write(database, contents);

    Run run = Run.in(folder);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).hasSize(1);
    assertThat(run.lastLine())
        .startsWith("jikenbo: the database in " + folder.resolve("data") + " is damaged")
        .contains("--rebuild");
    assertThat(Run.csv(folder)).isEqualTo(published);
    assertThat(database).hasBinaryContent(contents);
  }
}
