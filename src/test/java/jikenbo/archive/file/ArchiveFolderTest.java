package jikenbo.archive.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import jikenbo.review.DoubtKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thumbs.db",
        "desktop.ini",
        "Desktop.ini",
        ".DS_Store",
        "a.txt~",
        "~$a.txt",
        "a.txt.crdownload"
      })
  void passesOverWhatADesktopLeavesBehind(String name) throws IOException {
    write("a/" + name);

    assertThat(ArchiveFolder.scan(folder).files()).isEmpty();
  }

  @Test
  void accountsForFilesThatAreNoPages() throws IOException {
    write("list.csv");

    assertThat(ArchiveFolder.scan(folder).files())
        .singleElement()
        .extracting(ArchiveFile::problem)
        .isEqualTo(DoubtKind.UNKNOWN_FORMAT.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml version='1.0'?><rss><channel><item><title>投稿</title></item></channel></rss>",
        "{\"version\": \"1\", \"items\": [{\"title\": \"投稿\"}]}",
        "<!DOCTYPE html><html><body><p>本文</p></body></html>",
        "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\n",
        "TITLE: 投稿\nSTATUS: Publish\n-----\nBODY:\n本文\n-----\n--------\n"
      })
  void theContentTellsAFormWhateverTheName(String content) throws IOException {
    for (String name : List.of("posts", "default.php", "feed.bak")) {
      Files.writeString(folder.resolve(name), content);
    }

    assertThat(ArchiveFolder.scan(folder).pages()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"README", "list.csv", "script.js", "page.css", "settings.json.bak"})
  void anUnknownNameOfWhatIsNoFormIsReported(String name) throws IOException {
    Files.writeString(folder.resolve(name), "{ \"items\": 3, \"text\": \"本文です。\" }");

    assertThat(ArchiveFolder.scan(folder).files())
        .extracting(ArchiveFile::problem)
        .containsExactly(DoubtKind.UNKNOWN_FORMAT.of());
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
            tuple("file.txt", DoubtKind.LINK_OUT_OF_FOLDER.of()),
            tuple("folder", DoubtKind.LINK_OUT_OF_FOLDER.of()),
            tuple("gone.txt", DoubtKind.BROKEN_LINK.of()));
  }

  @Test
  void getsLostInNoCircleOfLinks() throws IOException {
    Files.createSymbolicLink(folder.resolve("a.txt"), Path.of("b.txt"));
    Files.createSymbolicLink(folder.resolve("b.txt"), Path.of("a.txt"));
    Files.createSymbolicLink(folder.resolve("self"), Path.of("."));

    assertThat(ArchiveFolder.scan(folder).files())
        .extracting(ArchiveFile::sourceFile, ArchiveFile::problem)
        .containsExactly(
            tuple("a.txt", DoubtKind.BROKEN_LINK.of()), tuple("b.txt", DoubtKind.BROKEN_LINK.of()));
  }

  @Test
  void accountsForLinksToWhatIsHidden() throws IOException {
    write("..2024_06/page.txt");
    Files.createSymbolicLink(folder.resolve("..data"), Path.of("..2024_06"));
    Files.createSymbolicLink(folder.resolve("page.txt"), Path.of("..data/page.txt"));

    assertThat(ArchiveFolder.scan(folder).files())
        .extracting(ArchiveFile::sourceFile, ArchiveFile::problem)
        .containsExactly(tuple("page.txt", DoubtKind.LINK_TO_HIDDEN_FILE.of()));
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
  void looksIntoAFolderThatIsCalledLikeAPage() throws IOException {
    write("x.txt/y.txt");

    assertThat(ArchiveFolder.scan(folder).pages())
        .extracting(ArchiveFile::sourceFile)
        .containsExactly("x.txt/y.txt");
  }

  @Test
  void doesNotReadAFileLargerThanAnyPage() throws IOException {
    try (RandomAccessFile large = new RandomAccessFile(folder.resolve("a.txt").toFile(), "rw")) {
      large.setLength(PageReader.MAX_BYTES + 1L);
    }

    assertThat(ArchiveFolder.scan(folder).files())
        .singleElement()
        .extracting(ArchiveFile::problem)
        .isEqualTo(DoubtKind.FILE_TOO_LARGE.of(PageReader.MAX_BYTES + 1L, PageReader.MAX_BYTES));
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void opensNoPipe() throws Exception {
    Path pipe = folder.resolve("pipe.txt");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();

    assertThat(ArchiveFolder.scan(folder).files())
        .extracting(ArchiveFile::problem)
        .containsExactly(DoubtKind.SPECIAL_FILE.of());
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void accountsForWhatItMayNotRead() throws IOException {
    write("a.txt");
    write("b/c.txt");
    Files.setPosixFilePermissions(folder.resolve("a.txt"), Set.of());
    Files.setPosixFilePermissions(folder.resolve("b"), Set.of());
    assumeFalse(Files.isReadable(folder.resolve("a.txt")), "nothing is forbidden to root");

    assertThat(ArchiveFolder.scan(folder).files())
        .extracting(ArchiveFile::sourceFile, ArchiveFile::problem)
        .containsExactly(
            tuple("a.txt", DoubtKind.UNREADABLE_FILE.of("権限がありません")),
            tuple("b", DoubtKind.UNREADABLE_FILE.of("権限がありません")));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void tellsNamesApartThatCannotBeShown() throws Exception {
    run("touch 'a\n.txt' $'\\xfd.txt' $'\\xfe.txt'; mkdir $'\\xff'; touch $'\\xff/a.txt'");

    assertThat(ArchiveFolder.scan(folder).files())
        .allSatisfy(file -> assertThat(file.problem()).isEqualTo(DoubtKind.UNUSABLE_NAME.of()))
        .extracting(ArchiveFile::sourceFile)
        .allSatisfy(name -> assertThat(name).matches("a?\uFFFD(?:\\.txt)?#[0-9a-f]{8}"))
        .doesNotHaveDuplicates()
        .hasSize(4);
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

  private void run(String script) throws Exception {
    Process bash = new ProcessBuilder("bash", "-c", script).directory(folder.toFile()).start();
    assertThat(bash.waitFor()).isZero();
  }

  private void write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "本文");
  }
}
