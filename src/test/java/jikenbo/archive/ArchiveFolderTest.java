package jikenbo.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveFolderTest {

  @TempDir Path folder;

  @Test
  void listsFilesOfAllDepthsInTheOrderOfTheirPaths() throws IOException {
    write("b.txt");
    write("a/z.txt");
    write("a/事件 1.TXT");

    assertThat(ArchiveFolder.scan(folder).pages())
        .extracting(ArchiveFile::sourceFile)
        .containsExactly("a/z.txt", "a/事件 1.TXT", "b.txt");
  }

  @Test
  void leavesOutWhatIsHidden() throws IOException {
    write(".a.txt");
    write(".git/b.txt");

    assertThat(ArchiveFolder.scan(folder).files()).isEmpty();
  }

  @Test
  void accountsForFilesThatAreNoPages() throws IOException {
    write("list.csv");

    assertThat(ArchiveFolder.scan(folder).files())
        .singleElement()
        .satisfies(file -> assertThat(file.problem()).contains(".txt"));
  }

  @Test
  void followsNoLinkOutOfTheFolder(@TempDir Path elsewhere) throws IOException {
    Files.writeString(elsewhere.resolve("secret.txt"), "x");
    Files.createSymbolicLink(folder.resolve("file.txt"), elsewhere.resolve("secret.txt"));
    Files.createSymbolicLink(folder.resolve("folder"), elsewhere);
    Files.createSymbolicLink(folder.resolve("gone.txt"), elsewhere.resolve("gone.txt"));

    assertThat(ArchiveFolder.scan(folder).files())
        .extracting(ArchiveFile::sourceFile, ArchiveFile::problem)
        .containsExactly(
            tuple("file.txt", "入力フォルダーの外を指すシンボリックリンクは読みません。"),
            tuple("folder", "入力フォルダーの外を指すシンボリックリンクは読みません。"),
            tuple("gone.txt", "シンボリックリンクの先がありません。"));
  }

  @Test
  void readsWhatALinkInsideTheFolderPointsToOnce() throws IOException {
    write("a.txt");
    Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("a.txt"));

    assertThat(ArchiveFolder.scan(folder).files())
        .extracting(ArchiveFile::sourceFile)
        .containsExactly("a.txt");
  }

  @Test
  void hasAFingerprintOfNamesAndContents() throws IOException {
    write("a.txt");
    String before = ArchiveFolder.scan(folder).fingerprint();
    assertThat(ArchiveFolder.scan(folder).fingerprint()).isEqualTo(before);

    Files.move(folder.resolve("a.txt"), folder.resolve("b.txt"));
    String renamed = ArchiveFolder.scan(folder).fingerprint();
    Files.writeString(folder.resolve("b.txt"), "other");

    assertThat(renamed).isNotEqualTo(before);
    assertThat(ArchiveFolder.scan(folder).fingerprint()).isNotIn(before, renamed);
  }

  private void write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "本文");
  }
}
