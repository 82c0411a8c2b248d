package jikenbo.archive.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jikenbo.archive.CutFile;
import jikenbo.archive.PageCutter;
import jikenbo.archive.post.CutPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In the export of an account only the feeds of blogs are read, and nobody misses the rest. */
class AccountExportTest {

  private static final String OLD_TEMPLATE =
      "<!DOCTYPE html><html><head><title><$BlogPageTitle$></title></head><body><Blogger>"
          + "<h3 class='post-title'><$BlogItemTitle$></h3><p><$BlogItemBody$></p></Blogger></body></html>";

  private static final String TEMPLATE =
      "<?xml version='1.0' encoding='UTF-8' ?><!DOCTYPE html><html b:version='2'>"
          + "<body><b:section id='main'/></body></html>";

  private static final String OTHER_SERVICE =
      "<!DOCTYPE html><html><body><h1>アクティビティ</h1><p>動画を視聴しました。</p></body></html>";

  @TempDir Path folder;

  private static String feed(String... entries) {
    return "<feed xmlns='http://www.w3.org/2005/Atom'>%s</feed>"
        .formatted(String.join("", entries));
  }

  private static String entry(String type, String status) {
    return "<entry><blogger:type>%s</blogger:type><blogger:status>%s</blogger:status><title>紛失について</title><content>紛失しました。</content></entry>"
        .formatted(type, status);
  }

  private List<CutPage> read(Map<String, String> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(UTF_8));
      }
    }
    Files.write(folder.resolve("export.zip"), bytes.toByteArray());
    List<CutPage> pages = new ArrayList<>();
    for (ArchiveFile file : ArchiveFolder.scan(folder).files()) {
      pages.add(new PageCutter().read(file).cut());
    }
    return pages;
  }

  private static int posts(List<CutPage> pages) {
    return pages.stream().mapToInt(page -> page.posts().size()).sum();
  }

  private static int leftOut(List<CutPage> pages) {
    return pages.stream().mapToInt(CutPage::leftOut).sum();
  }

  private static List<String> kinds(List<CutPage> pages) {
    return pages.stream().flatMap(page -> CutFile.kinds(page).stream()).toList();
  }

  @Test
  void whatElseAnAccountHoldsIsCountedAndNotRead() throws IOException {
    List<CutPage> pages =
        read(
            Map.of(
                "取出し/archive_browser.html",
                OTHER_SERVICE,
                "取出し/ブログ/Blogs/事件簿/feed.atom",
                feed(entry("POST", "LIVE"), entry("POST", "DRAFT")),
                "取出し/ブログ/Blogs/事件簿/settings.csv",
                "a,b",
                "取出し/ブログ/Blogs/事件簿/theme-classic.html",
                OLD_TEMPLATE,
                "取出し/ブログ/Blogs/事件簿/theme-layouts.xml",
                TEMPLATE,
                "取出し/ブログ/Comments/事件簿/feed.atom",
                feed(entry("COMMENT", "LIVE")),
                "取出し/動画/履歴.json",
                "{\"items\": []}",
                "取出し/写真/空.zip",
                ""));

    assertThat(kinds(pages)).isEmpty();
    assertThat(posts(pages)).isEqualTo(1);
    assertThat(leftOut(pages)).isEqualTo(8);
  }

  @Test
  void filesThatWereTakenOutOfAnExportAreToldByTheirContent() throws IOException {
    List<CutPage> pages =
        read(
            Map.of(
                "blog/a-feed.atom", feed(entry("POST", "LIVE")),
                "blog/page.html", OTHER_SERVICE,
                "blog/theme-1.html", OLD_TEMPLATE,
                "blog/theme-2.xml", TEMPLATE));

    assertThat(kinds(pages)).isEmpty();
    assertThat(posts(pages)).isEqualTo(2);
    assertThat(leftOut(pages)).isEqualTo(2);
  }

  @Test
  void anExportWithoutAnyPostSaysSo() throws IOException {
    List<CutPage> pages =
        read(
            Map.of(
                "a/b/c/feed.atom", feed(entry("POST", "DRAFT")), "a/b/c/theme.html", OLD_TEMPLATE));

    assertThat(kinds(pages)).containsExactly("page_without_posts");
    assertThat(leftOut(pages)).isEqualTo(2);
  }

  @Test
  void aTemplateInAnotherCompressedFileIsStillRefused() throws IOException {
    assertThat(kinds(read(Map.of("theme.html", OLD_TEMPLATE)))).containsExactly("template_of_blog");
  }
}
