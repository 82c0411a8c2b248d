package jikenbo.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jikenbo.archive.file.ArchiveFile;
import jikenbo.archive.file.ArchiveFolder;
import jikenbo.archive.post.CutPage;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands before, behind and beside what is read does not spoil it. */
class AroundFilesTest {

  private static final byte[] PAGE =
      "【セキュリティ事件簿#2025-912】甲社 紛失について 2025/9/12\n\n紛失しました。\n".getBytes(UTF_8);

  @TempDir Path folder;

  private static byte[] join(byte[]... parts) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.write(part);
    }
    return all.toByteArray();
  }

  private List<CutPage> read() throws IOException {
    return ArchiveFolder.scan(folder).files().stream()
        .map(file -> new PageCutter().read(file).cut())
        .toList();
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).resolveSibling("."));
    Files.writeString(folder.resolve(name), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"HTTP/1.1 200 OK\r\nContent-Type: application/zip\r\n\r\n", "MZ\u0090\u0000"})
  void aZipBehindSomethingElseIsRead(String before) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("a.txt"));
      zip.write(PAGE);
    }
    for (String name : List.of("a.zip", "a.exe")) {
      Files.write(folder.resolve(name), join(before.getBytes(ISO_8859_1), bytes.toByteArray()));
    }

    assertThat(ArchiveFolder.scan(folder).files())
        .extracting(ArchiveFile::sourceFile)
        .containsExactly("a.exe!/a.txt", "a.zip!/a.txt");
    assertThat(read()).allSatisfy(page -> assertThat(page.posts()).hasSize(1));
  }

  private static String feed(String type) {
    return "<feed xmlns='http://www.w3.org/2005/Atom'><entry><blogger:type>%s</blogger:type><blogger:status>LIVE</blogger:status><title>紛失について</title><content>紛失しました。</content></entry></feed>"
        .formatted(type);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Takeout/", "2025/取出し/"})
  void anExportOfAnAccountIsReadAsInItsZip(String top) throws IOException {
    write(top + "Blogger/Blogs/事件簿/feed.atom", feed("POST"));
    write(top + "Blogger/Blogs/事件簿/settings.csv", "a,b");
    write(top + "Blogger/Blogs/事件簿/theme-layouts.xml", "<html b:version='2'></html>");
    write(top + "Blogger/Comments/事件簿/feed.atom", feed("COMMENT"));
    write(top + "Blogger/Albums/a.jpg", "picture");
    Files.write(folder.resolve("page.txt"), PAGE);

    List<CutPage> pages = read();

    assertThat(pages.stream().mapToInt(page -> page.posts().size()).sum()).isEqualTo(2);
    assertThat(pages.stream().flatMap(page -> page.rejected().stream())).isEmpty();
    assertThat(pages.stream().mapToInt(CutPage::leftOut).sum()).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"年末/", "a/b/c/d/e/"})
  void anExportInTheFolderOfAnotherIsReadToo(String inner) throws IOException {
    for (String top : List.of("取出し/", "取出し/" + inner)) {
      write(top + "Blogger/Blogs/事件簿/feed.atom", feed("POST"));
      write(top + "Blogger/Blogs/事件簿/settings.csv", "a,b");
      write(top + "Blogger/Comments/事件簿/feed.atom", feed("COMMENT"));
    }

    List<CutPage> pages = read();

    assertThat(pages.stream().mapToInt(page -> page.posts().size()).sum()).isEqualTo(2);
    assertThat(pages.stream().flatMap(page -> page.rejected().stream())).isEmpty();
    assertThat(pages.stream().mapToInt(CutPage::leftOut).sum()).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n<br />\n<b>Notice</b>: Undefined variable in <b>/index.php</b> on line <b>1</b><br />",
        "<script src='a.js'></script>",
        "\nWarning: a & b",
        "<!-- 0.12 s -->",
      })
  void whatStandsBehindAFeedDoesNotSpoilIt(String behind) throws IOException {
    write(
        "feed.xml",
        "<?xml version='1.0'?><rss><channel><item><title>投稿</title><description>本文</description></item></channel></rss>"
            + behind);

    assertThat(CutFile.titles(read().get(0))).containsExactly("投稿");
    assertThat(CutFile.kinds(read().get(0))).isEmpty();
  }

  @Test
  void aSecondFeedBehindAFeedIsMissed() throws IOException {
    String feed = "<rss><channel><item><title>投稿</title></item></channel></rss>";
    write("feed.xml", feed + feed);

    assertThat(CutFile.kinds(read().get(0))).containsExactly("broken_off");
  }

  @Test
  void picturesInAZipCostNextToNothing() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Random random = new Random(1);
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(0);
      for (int i = 0; i < 500; i++) {
        byte[] picture = new byte[70_000];
        random.nextBytes(picture);
        for (int at = 0; at < picture.length; at++) {
          picture[at] = picture[at] == 0 ? 1 : picture[at];
        }
        zip.putNextEntry(new ZipEntry(i + ".jpg"));
        zip.write(picture);
      }
      zip.putNextEntry(new ZipEntry("a.txt"));
      zip.write(PAGE);
    }
    Files.write(folder.resolve("a.zip"), bytes.toByteArray());

    // Trying every encoding on each took a quarter of a minute.
    Assertions.assertTimeout(Duration.ofSeconds(5), () -> assertThat(read()).hasSize(1));
  }
}
