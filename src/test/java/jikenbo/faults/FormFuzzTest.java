package jikenbo.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import jikenbo.archive.PageCutter;
import jikenbo.archive.file.ArchiveFile;
import jikenbo.archive.file.ArchiveFolder;
import jikenbo.archive.post.CutPage;
import jikenbo.archive.post.Post;
import jikenbo.archive.post.RejectedPassage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever happens to a saved page, a feed, a backup or a compressed file, it is read without a
 * crash and in good time, and either gives posts or says why not.
 */
class FormFuzzTest {

  private static final Duration DEADLINE = Duration.ofSeconds(30);

  @TempDir Path folder;

  @Test
  void accountsForDamagedForms() throws IOException {
    check(LongStream.range(0, 100));
  }

  @Test
  @Tag("faults")
  void accountsForManyDamagedForms() throws IOException {
    check(LongStream.range(100, 4_000));
  }

  private void check(LongStream seeds) throws IOException {
    for (long seed : seeds.toArray()) {
      DamagedForm form = DamagedForm.of(seed);
      Path file = Files.write(folder.resolve(form.name()), form.bytes());
      assertTimeoutPreemptively(DEADLINE, () -> check(form), form::toString);
      Files.delete(file);
    }
  }

  private void check(DamagedForm form) throws IOException {
    try {
      List<ArchiveFile> files = ArchiveFolder.scan(folder).files();
      assertThat(files)
          .extracting(ArchiveFile::sourceFile)
          .as(form.toString())
          .doesNotHaveDuplicates();
      for (ArchiveFile file : files) {
        check(form, new PageCutter().read(file).cut());
      }
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError(form.toString(), e);
    }
  }

  private static void check(DamagedForm form, CutPage cut) {
    assertThat(cut.posts().size() + cut.rejected().size()).as(form.toString()).isPositive();
    for (Post post : cut.posts()) {
      assertThat(post.heading()).as(form.toString()).isNotBlank();
      assertThat(post.source().line()).as(form.toString()).isPositive();
    }
    for (RejectedPassage passage : cut.rejected()) {
      assertThat(passage.rejection().message())
          .as(form.toString())
          .isNotBlank()
          .doesNotContain("\n");
    }
  }
}
