package jikenbo.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compressed files are looked into, never unpacked, and not further than they should be. */
class PackedFilesTest {

  private static final byte[] PAGE =
      "【セキュリティ事件簿#2025-912】甲社 紛失について 2025/9/12\n\n紛失しました。\n".getBytes(UTF_8);

  @TempDir Path folder;

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return bytes.toByteArray();
  }

  private List<ArchiveFile> scan(String name, byte[] content) throws IOException {
    Files.write(folder.resolve(name), content);
    return ArchiveFolder.scan(folder).files();
  }

  private static String problem(ArchiveFile file) {
    return file.problem() == null ? "" : file.problem().kind();
  }

  @Test
  void aNameThatLeadsOutOfTheFolderIsOnlyAName() throws IOException {
    List<ArchiveFile> files = scan("a.zip", zip("../../out.txt", PAGE));

    assertThat(files).extracting(ArchiveFile::sourceFile).containsExactly("a.zip!/../../out.txt");
    assertThat(new PageCutter().read(files.get(0)).cut().posts()).hasSize(1);
    try (Stream<Path> left = Files.walk(folder)) {
      assertThat(left.filter(Files::isRegularFile)).containsExactly(folder.resolve("a.zip"));
    }
  }

  @Test
  void picturesAndTheFilesOfSystemsNeedNoWord() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : List.of("a.txt", "image.jpg", "__MACOSX/a.txt", ".hidden.txt", "dir/")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(name.endsWith("/") ? new byte[0] : PAGE);
      }
    }

    assertThat(scan("a.zip", bytes.toByteArray()))
        .extracting(ArchiveFile::sourceFile)
        .containsExactly("a.zip!/a.txt");
  }

  @Test
  void aCompressedFileInACompressedFileIsNotOpened() throws IOException {
    assertThat(scan("a.zip", zip("b.zip", zip("c.txt", PAGE))))
        .extracting(PackedFilesTest::problem)
        .containsExactly("archive_limit");
  }

  @Test
  void filesOfOneNameAreToldApart() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : List.of("a.txt", "b.txt")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(PAGE);
      }
    }
    String renamed = bytes.toString(ISO_8859_1).replace("b.txt", "a.txt");

    assertThat(scan("a.zip", renamed.getBytes(ISO_8859_1)))
        .extracting(ArchiveFile::sourceFile)
        .containsExactly("a.zip!/a.txt", "a.zip!/a.txt (2)");
  }

  @Test
  void whatGrowsBeyondMeasureIsRefused() throws IOException {
    assertThat(scan("bomb.zip", zip("zeros.txt", new byte[20_000_000])))
        .extracting(PackedFilesTest::problem)
        .containsExactly("archive_limit");
  }

  @Test
  void aGzipThatGrowsBeyondMeasureIsRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(new byte[20_000_000]);
    }

    assertThat(scan("bomb.xml.gz", bytes.toByteArray()))
        .extracting(PackedFilesTest::problem)
        .containsExactly("archive_limit");
  }

  @Test
  void aFileThatIsNoneUnderItsNameIsRefused() throws IOException {
    assertThat(scan("a.zip", PAGE))
        .extracting(PackedFilesTest::problem)
        .containsExactly("archive_limit");
  }

  @Test
  void aGzipThatBreaksOffIsRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(PAGE);
    }
    byte[] whole = bytes.toByteArray();

    assertThat(scan("a.txt.gz", Arrays.copyOf(whole, whole.length - 12)))
        .extracting(PackedFilesTest::problem)
        .containsExactly("archive_limit");
  }

  @Test
  void aZipThatBreaksOffIsRefused() throws IOException {
    byte[] whole = zip("a.txt", PAGE);

    assertThat(scan("a.zip", Arrays.copyOf(whole, whole.length / 2)))
        .extracting(PackedFilesTest::problem)
        .containsExactly("archive_limit");
  }
}
