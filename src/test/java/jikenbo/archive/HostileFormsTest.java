package jikenbo.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jikenbo.archive.file.ArchiveFolder;
import jikenbo.archive.post.CutPage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is broken or meant to harm is read up to the damage, or refused, and always told. The limit
 * of time tells what never ends from what a busy machine delays.
 */
@Timeout(300)
class HostileFormsTest {

  private static final String ITEM =
      "<item><title>投稿%d</title><description>本文です。</description></item>";

  @TempDir Path folder;

  private static String items(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(ITEM::formatted)
        .collect(Collectors.joining("\n"));
  }

  private CutPage feed(String text) throws IOException {
    return CutFile.of(folder, "feed.xml", text);
  }

  @Test
  void aFeedThatIsCutGivesThePostsBeforeTheCut() throws IOException {
    String feed = "<rss><channel>" + items(5) + "</channel></rss>";

    CutPage page = feed(feed.substring(0, feed.indexOf("投稿4") + 10));

    assertThat(CutFile.titles(page)).containsExactly("投稿1", "投稿2", "投稿3");
    assertThat(CutFile.kinds(page)).containsExactly("broken_off");
    assertThat(page.label()).as("not all of its time").isTrue();
  }

  @Test
  void anExportTextThatIsCutKeepsItsLastPostAndSaysSo() throws IOException {
    CutPage page =
        CutFile.of(
            folder,
            "export.txt",
            "TITLE: 投稿1\nSTATUS: Publish\n-----\nBODY:\n本文\n-----\n--------\nTITLE: 投稿2\n-----\nBODY:\n本");

    assertThat(CutFile.titles(page)).contains("投稿1");
    assertThat(CutFile.kinds(page)).containsExactly("broken_off");
  }

  @Test
  void jsonThatIsCutGivesThePostsBeforeTheCut() throws IOException {
    CutPage page =
        CutFile.of(
            folder,
            "feed.json",
            "{\"items\":[{\"title\":\"投稿1\",\"content_text\":\"本文\"},{\"title\":\"投");

    assertThat(CutFile.titles(page)).containsExactly("投稿1");
    assertThat(CutFile.kinds(page)).containsExactly("broken_off");
  }

  @Test
  void aListAmongTheItemsOfJsonCostsNone() throws IOException {
    CutPage page =
        CutFile.of(
            folder,
            "feed.json",
            "{\"items\":[[],{\"title\":\"投稿1\"},[{\"x\":1}],{\"title\":\"投稿2\"}]}");

    assertThat(CutFile.titles(page)).containsExactly("投稿1", "投稿2");
  }

  @Test
  void entitiesThatGrowAreNotExpanded() throws IOException {
    StringBuilder feed =
        new StringBuilder("<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a0 'lol'>");
    for (int i = 1; i < 10; i++) {
      feed.append("<!ENTITY a%d '%s'>".formatted(i, "&a%d;".formatted(i - 1).repeat(10)));
    }
    feed.append("]><rss><channel><item><title>投稿&a9;</title></item></channel></rss>");

    assertThat(CutFile.titles(feed(feed.toString()))).allMatch(title -> title.length() < 100);
  }

  @Test
  void nothingOutsideTheFileIsLookedUp() throws IOException {
    Path secret = Files.writeString(folder.resolveSibling("secret.txt"), "秘密");
    CutPage page =
        feed(
            "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY x SYSTEM '"
                + secret.toUri()
                + "'>]><rss><channel><item><title>投稿&x;</title><description>本文&x;</description></item></channel></rss>");

    assertThat(page.posts()).allSatisfy(post -> assertThat(post.text()).doesNotContain("秘密"));
  }

  @Test
  void aFeedThatNestsTooDeepEndsThere() throws IOException {
    CutPage page =
        feed("<rss><channel>" + items(1) + "<item>" + "<a>".repeat(10_000) + "</channel></rss>");

    assertThat(CutFile.titles(page)).containsExactly("投稿1");
    assertThat(CutFile.kinds(page)).containsExactly("broken_off");
  }

  @Test
  void jsonThatNestsTooDeepEndsThere() throws IOException {
    CutPage page =
        CutFile.of(
            folder, "feed.json", "{\"items\":[{\"title\":\"投稿1\"},{\"x\":" + "[".repeat(10_000));

    assertThat(CutFile.titles(page)).containsExactly("投稿1");
    assertThat(CutFile.kinds(page)).containsExactly("broken_off");
  }

  @Test
  void aPageThatNestsTooDeepIsReadAllTheSame() throws IOException {
    CutPage page =
        CutFile.of(
            folder,
            "page.html",
            "<html><body><h1>紛失について</h1>" + "<div><b>".repeat(10_000) + "書類を紛失しました。</body></html>");

    assertThat(CutFile.words(page.posts().get(0))).containsExactly("紛失について", "書類を紛失しました。");
  }

  @ParameterizedTest
  @ValueSource(strings = {"div", "span", "b", "section", "x-y"})
  @Timeout(10)
  void aPageOfNestingWithoutEndIsReadInGoodTime(String name) throws IOException {
    String tag = "<%s>".formatted(name);
    CutPage page =
        CutFile.of(
            folder,
            "page.html",
            "<html><body><h1>紛失について</h1>%s書類を紛失しました。%s</body></html>"
                .formatted(tag.repeat(700_000), "</%s>".formatted(name).repeat(10_000)));

    assertThat(CutFile.words(page.posts().get(0))).containsExactly("紛失について", "書類を紛失しました。");
  }

  @Test
  void aPageOfAHundredThousandPostsIsReadUpToALimit() throws IOException {
    String post =
        "<div class='post'><h3 class='post-title'>紛失</h3><div class='post-body'>x</div></div>";

    CutPage page = CutFile.of(folder, "page.html", "<html><body>" + post.repeat(90_000));

    assertThat(page.posts()).hasSize(2_000);
    assertThat(CutFile.kinds(page)).containsExactly("broken_off");
  }

  @Test
  void aDayOfManySectionsWithoutADateIsReadInGoodTime() throws IOException {
    String section = "<div class='section'><h3>紛失</h3><p>x</p></div>";

    CutPage page =
        CutFile.of(folder, "page.html", "<html><body><div class='day'>" + section.repeat(50_000));

    assertThat(page.posts()).hasSize(2_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div>", "<span>", "<div><b>", "<section class='a'>", "<table><tr><td>"})
  void thePostsBehindAnyNestingAreRead(String tags) throws IOException {
    String post =
        "<div class='post hentry'><h3 class='post-title'>%s</h3><div class='post-body'><p>%s</p></div></div>";
    String ends = tags.replaceAll("<(\\w++)[^>]*+>", "</$1>");
    for (String end : new String[] {"", ends.repeat(10_000)}) {
      CutPage page =
          CutFile.of(
              folder,
              "page.html",
              "<html><body>"
                  + post.formatted("一件目", "紛失しました。")
                  + tags.repeat(10_000)
                  + post.formatted("二件目", "お詫びします。")
                  + end
                  + post.formatted("三件目", "以上です。")
                  + "</body></html>");

      assertThat(page.posts().stream().map(CutFile::words))
          .containsExactly(
              List.of("一件目", "紛失しました。"), List.of("二件目", "お詫びします。"), List.of("三件目", "以上です。"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"<a ", "<a <b ", "<a href=x "})
  @Timeout(10)
  void aPageOfTagsWithoutBracketsIsReadInGoodTime(String tag) throws IOException {
    CutPage page =
        CutFile.of(
            folder,
            "page.html",
            "<html><body><h1>紛失について</h1>%s<p>書類を紛失しました。</p></body></html>"
                .formatted(tag.repeat(500_000)));

    assertThat(page.posts().get(0).text()).contains("書類を紛失しました。");
  }

  @Test
  void postsInPostsTenThousandDeepAreOne() throws IOException {
    CutPage page =
        CutFile.of(
            folder,
            "page.html",
            "<html><body>"
                + "<div class='post'><h3 class='post-title'>紛失</h3><div class='post-body'>x"
                    .repeat(10_000));

    assertThat(page.posts()).hasSize(1);
  }

  @Test
  void aDocumentTypeWithoutEndIsNoForm() throws IOException {
    CutPage page = feed("<?xml version='1.0'?><!DOCTYPE " + "x ".repeat(400_000));

    assertThat(CutFile.kinds(page)).hasSize(1);
  }

  @Test
  void manyLinesLikeThoseOfAMailHeadAreText() throws IOException {
    CutPage page =
        CutFile.of(
            folder,
            "page.txt",
            "Name: x\n\ty\n".repeat(5_000)
                + "【セキュリティ事件簿#2025-912】甲社 紛失について 2025/9/12\n\n紛失しました。\n");

    assertThat(CutFile.titles(page)).containsExactly("【セキュリティ事件簿#2025-912】甲社 紛失について 2025/9/12");
  }

  @Test
  @Tag("faults")
  void aPageOfHundredMegabytesIsRefusedWhateverItsName() throws IOException {
    for (String name : new String[] {"large.html", "large.xml"}) {
      try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(name))) {
        out.write("<html><body>");
        for (int i = 0; i < 1_000_000; i++) {
          out.write("<p>書類を紛失しました。書類を紛失しました。書類を紛失しました。</p>\n");
        }
      }
    }

    assertThat(ArchiveFolder.scan(folder).files())
        .extracting(file -> CutFile.kinds(new PageCutter().read(file).cut()))
        .allSatisfy(kinds -> assertThat(kinds).containsExactly("file_too_large"));
  }

  @Test
  @Tag("faults")
  void aBackupOfFiftyThousandEntriesIsReadWhole() throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("backup.xml"))) {
      out.write("<feed xmlns='http://www.w3.org/2005/Atom'>");
      for (int i = 0; i < 50_000; i++) {
        out.write(
            "<entry><id>%d</id><title>投稿%d</title><published>2025-09-11T01:00:00Z</published><content type='html'>%s</content></entry>\n"
                .formatted(i, i, "&lt;p&gt;書類を紛失しました。お詫び申し上げます。&amp;nbsp;&lt;/p&gt;".repeat(20)));
      }
      out.write("</feed>");
    }

    CutPage page = new PageCutter().read(ArchiveFolder.scan(folder).files().get(0)).cut();

    assertThat(page.posts()).hasSize(50_000);
    assertThat(page.rejected()).isEmpty();
  }
}
