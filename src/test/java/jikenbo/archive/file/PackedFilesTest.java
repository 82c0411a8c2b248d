package jikenbo.archive.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jikenbo.archive.CutFile;
import jikenbo.archive.PageCutter;
import jikenbo.archive.post.CutPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    return file.problem() == null ? "" : file.problem().kind().code();
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

  @ParameterizedTest
  @ValueSource(ints = {ZipEntry.STORED, ZipEntry.DEFLATED})
  void aFileThatIsNotWhatWasPackedIsDamagedAndTheOthersAreRead(int method) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : List.of("a.txt", "b.txt")) {
        CRC32 crc = new CRC32();
        crc.update(PAGE);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(method);
        entry.setSize(PAGE.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(PAGE);
      }
    }
    byte[] zip = bytes.toByteArray();
    // The checksum of the first file in the list at the end, behind its mark, PK\1\2.
    zip[bytes.toString(ISO_8859_1).indexOf("PK\u0001\u0002") + 16]++;

    assertThat(scan("a.zip", zip))
        .extracting(PackedFilesTest::problem)
        .containsExactly("archive_limit", "");
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

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return bytes.toByteArray();
  }

  /** Pages of text that shrinks little, as compressed files of pages hold them. */
  private static Map<String, byte[]> pages(String... names) {
    Map<String, byte[]> pages = new LinkedHashMap<>();
    for (String name : names) {
      StringBuilder text = new StringBuilder();
      Random random = new Random(name.hashCode());
      for (int i = 1; i <= 40; i++) {
        text.append(
            "【セキュリティ事件簿#2025-%d】甲社 紛失について 2025/9/12\n\n書類を%d冊、紛失しました。番号は%dです。\n\n"
                .formatted(i, i, random.nextLong()));
      }
      pages.put(name, text.toString().getBytes(UTF_8));
    }
    return pages;
  }

  private static byte[] cut(byte[] whole, double share) {
    return Arrays.copyOf(whole, (int) (whole.length * share));
  }

  private List<CutPage> read(List<ArchiveFile> files) {
    return files.stream().map(file -> new PageCutter().read(file).cut()).toList();
  }

  @Test
  void aGzipThatBreaksOffIsReadUpToThere() throws IOException {
    byte[] page = Objects.requireNonNull(pages("a.txt").get("a.txt"));

    List<ArchiveFile> files = scan("a.txt.gz", cut(gzip(page), 0.5));

    CutPage cut = read(files).get(0);
    assertThat(cut.posts()).hasSizeBetween(10, 30);
    assertThat(CutFile.kinds(cut)).containsExactly("broken_off");
  }

  @Test
  void aFeedInAGzipThatBreaksOffTellsOnce() throws IOException {
    StringBuilder feed = new StringBuilder("<rss><channel>");
    for (int i = 0; i < 200; i++) {
      feed.append("<item><title>投稿%d</title><description>本文</description></item>".formatted(i));
    }

    CutPage cut = read(scan("feed.xml.gz", cut(gzip(feed.toString().getBytes(UTF_8)), 0.5))).get(0);

    assertThat(cut.posts()).isNotEmpty();
    assertThat(CutFile.kinds(cut)).containsExactly("broken_off");
  }

  @Test
  void aGzipOfWhichNextToNothingIsLeftSaysSo() throws IOException {
    assertThat(scan("a.txt.gz", Arrays.copyOf(gzip(PAGE), 8)))
        .extracting(PackedFilesTest::problem)
        .containsExactly("broken_off");
  }

  @Test
  void aZipThatBreaksOffIsReadUpToThere() throws IOException {
    byte[] whole = zip(pages("a.txt", "b.txt", "c.txt", "d.txt"));

    List<ArchiveFile> files = scan("a.zip", cut(whole, 0.6));

    assertThat(files)
        .extracting(ArchiveFile::sourceFile)
        .containsExactly("a.zip!/a.txt", "a.zip!/b.txt", "a.zip!/c.txt");
    assertThat(read(files).stream().map(page -> page.posts().size()))
        .satisfiesExactly(
            first -> assertThat(first).isEqualTo(40),
            second -> assertThat(second).isEqualTo(40),
            third -> assertThat(third).isBetween(1, 39));
    assertThat(read(files).stream().map(CutFile::kinds))
        .containsExactly(List.of(), List.of(), List.of("broken_off"));
  }

  @Test
  void aZipWithoutItsListOfFilesSaysSo() throws IOException {
    byte[] whole = zip(pages("a.txt", "b.txt"));

    List<ArchiveFile> files = scan("a.zip", Arrays.copyOf(whole, whole.length - 60));

    assertThat(files)
        .extracting(ArchiveFile::sourceFile, PackedFilesTest::problem)
        .containsExactly(
            tuple("a.zip", "broken_off"), tuple("a.zip!/a.txt", ""), tuple("a.zip!/b.txt", ""));
    assertThat(read(files.subList(1, 3))).allSatisfy(page -> assertThat(page.posts()).hasSize(40));
  }

  @Test
  void aZipCutInAPictureSaysSo() throws IOException {
    Map<String, byte[]> files = pages("a.txt");
    byte[] picture = new byte[50_000];
    new Random(1).nextBytes(picture);
    files.put("b.jpg", picture);

    assertThat(scan("a.zip", cut(zip(files), 0.7)))
        .extracting(ArchiveFile::sourceFile, PackedFilesTest::problem)
        .containsExactly(tuple("a.zip", "broken_off"), tuple("a.zip!/a.txt", ""));
  }

  @Test
  void aBombInAZipThatBreaksOffIsRefused() throws IOException {
    byte[] whole = zip("zeros.txt", new byte[20_000_000]);

    assertThat(scan("bomb.zip", Arrays.copyOf(whole, whole.length - 50)))
        .extracting(PackedFilesTest::problem)
        .contains("archive_limit");
  }

  @Test
  void theContentTellsHowAFileIsCompressed() throws IOException {
    Files.write(folder.resolve("gzip.zip"), gzip(PAGE));
    Files.write(folder.resolve("page.html"), gzip(PAGE));
    Files.write(folder.resolve("plain"), zip("a.txt", PAGE));

    List<ArchiveFile> files = scan("zip.gz", zip("a.txt", PAGE));

    assertThat(files)
        .extracting(ArchiveFile::sourceFile)
        .containsExactly(
            "gzip.zip!/gzip.txt", "page.html!/page.html", "plain!/a.txt", "zip.gz!/a.txt");
    assertThat(read(files)).allSatisfy(page -> assertThat(page.posts()).hasSize(1));
  }

  @Test
  void aPageUnderTheNameOfACompressedFileIsAPage() throws IOException {
    List<ArchiveFile> files =
        scan("a.zip", "<html><body><h1>紛失について</h1><p>紛失しました。</p></body></html>".getBytes(UTF_8));

    assertThat(read(files).get(0).posts()).hasSize(1);
  }

  @Test
  void aFeedWithoutEndingInAZipIsRead() throws IOException {
    byte[] feed =
        "<rss><channel><item><title>投稿</title><description>本文</description></item></channel></rss>"
            .getBytes(UTF_8);

    assertThat(scan("a.zip", zip("blog/feed", feed)))
        .extracting(ArchiveFile::sourceFile)
        .containsExactly("a.zip!/blog/feed");
  }

  @Test
  void aDocumentOfAnOfficeProgramIsNoArchive() throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", "<Types/>".getBytes(UTF_8));
    parts.put("word/document.xml", "<document/>".getBytes(UTF_8));

    assertThat(scan("report.docx", zip(parts)))
        .extracting(ArchiveFile::sourceFile, PackedFilesTest::problem)
        .containsExactly(tuple("report.docx", "unknown_format"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"empty.gz", "empty.zip"})
  void anEmptyFileIsCalledEmpty(String name) throws IOException {
    assertThat(scan(name, new byte[0]))
        .extracting(PackedFilesTest::problem)
        .containsExactly("blank_page");
  }

  @Test
  void aZipWithNothingInItIsCalledEmpty() throws IOException {
    assertThat(scan("empty.zip", zip(Map.of())))
        .extracting(PackedFilesTest::problem)
        .containsExactly("blank_page");
  }

  @Test
  void aZipOfFoldersIsCalledEmpty() throws IOException {
    assertThat(scan("empty.zip", zip(Map.of("a/", new byte[0]))))
        .extracting(PackedFilesTest::problem)
        .containsExactly("blank_page");
  }

  @Test
  void aGzipWithNothingInItIsCalledEmpty() throws IOException {
    assertThat(CutFile.kinds(read(scan("empty.gz", gzip(new byte[0]))).get(0)))
        .containsExactly("blank_page");
  }

  @Test
  void aZipWithoutAPageSaysSo() throws IOException {
    assertThat(scan("pictures.zip", zip("a.jpg", new byte[] {1, 2, 3})))
        .extracting(PackedFilesTest::problem)
        .containsExactly("page_without_posts");
  }
}
