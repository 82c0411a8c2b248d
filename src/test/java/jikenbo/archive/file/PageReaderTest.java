package jikenbo.archive.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageReaderTest {

  @TempDir Path folder;

  private final PageReader reader = new PageReader();

  @Test
  void readsWhatTheScanFound() throws Exception {
    assertThat(reader.read(scanned("本文です。\n")).lines()).containsExactly("本文です。");
  }

  @Test
  void noticesThatAFileChangedAfterTheScan() throws IOException {
    ArchiveFile file = scanned("本文です。\n");
    Files.writeString(file.path(), "本文です。\n別の本文です。\n");

    assertThatThrownBy(() -> reader.read(file))
        .isInstanceOf(ChangedFileException.class)
        .hasMessageContaining("a.txt");
  }

  private ArchiveFile scanned(String text) throws IOException {
    Files.writeString(folder.resolve("a.txt"), text);
    return ArchiveFolder.scan(folder).files().get(0);
  }
}
