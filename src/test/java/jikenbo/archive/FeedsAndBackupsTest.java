package jikenbo.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What feeds, backups and export texts of real services are like. */
class FeedsAndBackupsTest {

  private static final String TAKEOUT =
      "<?xml version='1.0' encoding='utf-8'?>\n<feed xmlns='http://www.w3.org/2005/Atom'"
          + " xmlns:blogger='http://schemas.google.com/blogger/2018'>%s</feed>";

  @TempDir Path folder;

  private static String takeout(String type, String status, String rest) {
    return "<entry><blogger:type>%s</blogger:type><blogger:status>%s</blogger:status>%s</entry>"
        .formatted(type, status, rest);
  }

  private static String post(String title, String published) {
    return "<title>%s</title><content type='html'>&lt;p&gt;本文です。&lt;/p&gt;</content><published>%s</published>"
        .formatted(title, published);
  }

  private CutPage feed(String text) throws IOException {
    return CutFile.of(folder, "feed.xml", text);
  }

  @Test
  void aTimeInUtcCanBeTheNextDayInJapan() throws IOException {
    String entries =
        takeout("POST", "LIVE", post("夜の投稿", "2025-09-11T15:30:00.001Z"))
            + takeout("POST", "LIVE", post("朝の投稿", "2025-09-11T14:59:59Z"));

    assertThat(CutFile.days(feed(TAKEOUT.formatted(entries))))
        .containsExactly("2025-09-12", "2025-09-11");
  }

  @Test
  void takeoutEscapesTitlesTwice() throws IOException {
    String entry = takeout("POST", "LIVE", post("甲社 &amp;amp; 乙社", "2025-09-11T01:00:00Z"));

    assertThat(CutFile.titles(feed(TAKEOUT.formatted(entry)))).containsExactly("甲社 & 乙社");
  }

  @Test
  void onlyWhatIsPublishedIsReadOfTakeout() throws IOException {
    String entries =
        takeout("COMMENT", "LIVE", post("コメント", "2025-09-01T01:00:00Z"))
            + takeout("PAGE", "LIVE", post("このブログについて", "2025-09-01T01:00:00Z"))
            + takeout("POST", "DRAFT", post("下書き", "2025-09-01T01:00:00Z"))
            + takeout("POST", "SOFT_TRASHED", post("捨てた投稿", "2025-09-01T01:00:00Z"))
            + takeout(
                "POST",
                "LIVE",
                post("ごみ箱の投稿", "2025-09-01T01:00:00Z")
                    + "<blogger:trashed>2025-09-02T01:00:00Z</blogger:trashed>")
            + takeout("POST", "LIVE", post("投稿", "2025-09-01T01:00:00Z"));

    CutPage page = feed(TAKEOUT.formatted(entries));

    assertThat(CutFile.titles(page)).containsExactly("投稿");
    assertThat(page.leftOut()).isEqualTo(5);
    assertThat(page.rejected()).isEmpty();
  }

  @Test
  void anEntryIsNoPostBecauseItsAuthorHasAType() throws IOException {
    String entry =
        takeout(
            "COMMENT",
            "LIVE",
            "<author><blogger:type>POST</blogger:type></author>"
                + post("コメント", "2025-09-01T01:00:00Z"));

    assertThat(CutFile.kinds(feed(TAKEOUT.formatted(entry)))).containsExactly("page_without_posts");
  }

  @Test
  void aFeedOfOneLabelListsNotAllOfATime() throws IOException {
    String feed =
        "<feed xmlns='http://www.w3.org/2005/Atom'><link rel='self' href='https://a.example.jp/feeds/posts/default/-/%E7%B4%9B%E5%A4%B1'/>"
            + "<entry><id>1</id>%s</entry></feed>".formatted(post("投稿", "2025-09-01T01:00:00Z"));

    assertThat(feed(feed).label()).isTrue();
  }

  @Test
  void atomCanHoldItsTextAsXhtml() throws IOException {
    String feed =
        "<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>1</id><title>投稿</title><updated>2025-09-01</updated>"
            + "<content type='xhtml'><div><p>一行目<b>太字</b></p><p>二行目</p></div></content></entry></feed>";

    assertThat(CutFile.words(feed(feed).posts().get(0))).containsExactly("投稿", "一行目太字", "二行目");
  }

  @Test
  void aNameThatOnlyHtmlKnowsEndsNoFeed() throws IOException {
    String feed =
        "<rss version='2.0'><channel><item><title>甲&nbsp;乙</title><description>本文&hellip;</description>"
            + "<pubDate>Thu, 11 Sep 2025 23:30:00 GMT</pubDate></item></channel></rss>";

    CutPage page = feed(feed);

    assertThat(page.posts()).hasSize(1);
    assertThat(CutFile.days(page)).containsExactly("2025-09-12");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "x1", "atom"})
  void atomCanStandBehindAPrefixOfItsOwn(String prefix) throws IOException {
    String feed =
        """
        <?xml version="1.0"?>
        <Q:feed xmlns:Q="http://www.w3.org/2005/Atom"><Q:entry><Q:id>1</Q:id>\
        <Q:title>投稿</Q:title><Q:updated>2025-09-11T01:00:00Z</Q:updated>\
        <Q:content type="html">&lt;p&gt;本文です。&lt;/p&gt;</Q:content></Q:entry></Q:feed>
        """
            .replace("Q", prefix);

    assertThat(CutFile.titles(feed(feed))).containsExactly("投稿");
    assertThat(CutFile.days(feed(feed))).containsExactly("2025-09-11");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n\n", "  ", "\uFEFF", "\uFEFF\r\n"})
  void whatIsBlankBeforeTheDeclarationEndsNoFeed(String blank) throws IOException {
    String entry = takeout("POST", "LIVE", post("投稿", "2025-09-11T01:00:00Z"));

    CutPage page = feed(blank + TAKEOUT.formatted(entry));

    assertThat(CutFile.titles(page)).containsExactly("投稿");
    assertThat(page.rejected()).isEmpty();
  }

  @Test
  void aControlCharacterEndsNoFeed() throws IOException {
    String feed =
        "<rss version='2.0'><channel><item><title>甲\u000B乙</title><description>本文です。</description></item>"
            + "<item><title>丙</title><description>本文\u0008です。</description></item>"
            + "<item\u0001><title>丁</title></item></channel></rss>";

    CutPage page = feed(feed);

    assertThat(CutFile.titles(page)).containsExactly("甲 乙", "丁");
    assertThat(CutFile.kinds(page)).containsExactly("control_character", "control_character");
  }

  @Test
  void wordPressMakesParagraphsOfBlankLinesAndTellsItsOwnTime() throws IOException {
    String item =
        "<item><title>投稿</title><link>https://a.example.jp/1</link><pubDate>Tue, 09 Sep 2025 16:00:00 +0000</pubDate>"
            + "<content:encoded><![CDATA[一段落目\n\n<!--more-->\n\n二段落目]]></content:encoded>"
            + "<wp:post_date><![CDATA[2025-09-12 01:00:00]]></wp:post_date><wp:post_date_gmt>2025-09-09 16:00:00</wp:post_date_gmt>"
            + "<wp:status><![CDATA[publish]]></wp:status><wp:post_type><![CDATA[post]]></wp:post_type></item>"
            + "<item><title>画像</title><wp:status>inherit</wp:status><wp:post_type>attachment</wp:post_type></item>";

    CutPage page =
        feed("<rss version=\"2.0\"><channel><title>x</title>" + item + "</channel></rss>");

    assertThat(page.posts()).hasSize(1);
    assertThat(CutFile.words(page.posts().get(0))).containsExactly("投稿", "一段落目", "二段落目");
    assertThat(CutFile.days(page)).containsExactly("2025-09-12");
    assertThat(page.leftOut()).isEqualTo(1);
  }

  @Test
  void jsonOfBloggerCanStandInACall() throws IOException {
    String json =
        "// API callback\ngdata.io.handleScriptLoaded({\"version\":\"1.0\",\"feed\":{\"entry\":[{\"title\":{\"$t\":\"投稿\"},"
            + "\"published\":{\"$t\":\"2025-09-11T23:00:00.000+09:00\"},\"content\":{\"type\":\"html\",\"$t\":\"<p>本文</p>\"}}]}});";

    CutPage page = CutFile.of(folder, "feed.json", json);

    assertThat(CutFile.words(page.posts().get(0))).containsExactly("投稿", "本文");
    assertThat(CutFile.days(page)).containsExactly("2025-09-11");
  }

  @Test
  void jsonFeedCanHoldPlainText() throws IOException {
    String json =
        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"id\":\"1\",\"title\":\"投稿\",\"content_text\":\"一行目\\n二行目\"}]}";

    assertThat(CutFile.words(CutFile.of(folder, "feed.json", json).posts().get(0)))
        .containsExactly("投稿", "一行目", "二行目");
  }

  @Test
  void anExportTextHoldsCommentsAndPingsThatAreNoPosts() throws IOException {
    String text =
        """
        AUTHOR: 管理人
        TITLE: 投稿
        BASENAME: 2025/09/12/090000
        STATUS: Publish
        ALLOW COMMENTS: 1
        CONVERT BREAKS: 1
        DATE: 09/12/2025 09:00:00 PM
        CATEGORY: インシデント:紛失
        -----
        BODY:
        一行目
        二行目
        -----
        EXTENDED BODY:
        続きの行
        -----
        EXCERPT:
        概要
        -----
        COMMENT:
        AUTHOR: 通りすがり
        DATE: 09/13/2025 08:00:00
        900名が漏えいしたそうです。
        -----
        PING:
        TITLE: よそのブログ
        -----
        --------
        """;

    CutPage page = CutFile.of(folder, "export.txt", text.replace("\n", "\r\n"));

    assertThat(page.posts()).hasSize(1);
    assertThat(CutFile.words(page.posts().get(0))).containsExactly("投稿", "一行目", "二行目", "続きの行");
    assertThat(CutFile.days(page)).containsExactly("2025-09-12");
  }

  @Test
  void aFeedIsReadAlthoughItDeclaresAWrongEncoding() throws IOException {
    String feed =
        "<?xml version='1.0' encoding='UTF-8'?><rss><channel><item><title>個人情報の紛失について</title>"
            + "<description>書類を紛失しました。お詫び申し上げます。</description></item></channel></rss>";

    CutPage page = CutFile.of(folder, "feed.xml", feed.getBytes(Charset.forName("windows-31j")));

    assertThat(CutFile.titles(page)).containsExactly("個人情報の紛失について");
  }

  @Test
  void oneDamagedPostDoesNotTakeTheOthersWithIt() throws IOException {
    String feed =
        "<?xml version='1.0' encoding='UTF-8'?><rss><channel>"
            + "<item><title>一件目の投稿</title><description>本文です。</description></item>"
            + "<item><title>二件目の投稿</title><description>本文#です。</description></item></channel></rss>";
    byte[] bytes = feed.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == '#' ? (byte) 0xFF : bytes[i];
    }

    CutPage page = CutFile.of(folder, "feed.xml", bytes);

    assertThat(CutFile.titles(page)).containsExactly("一件目の投稿");
    assertThat(CutFile.kinds(page)).containsExactly("undecodable_bytes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>1</id><title>投稿</title><content type='text'>%s</content></entry></feed>",
        "<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>1</id><title>投稿</title><content>%s</content></entry></feed>",
        "<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>1</id><title>投稿</title><summary type='text'>%s</summary></entry></feed>",
        "<rss><channel><item><title>投稿</title><description>%s</description></item></channel></rss>",
        "<rss><channel><item><title>投稿</title><description><![CDATA[%s]]></description></item></channel></rss>",
        "{\"items\":[{\"title\":\"投稿\",\"summary\":\"%s\"}]}",
      })
  void lineEndsOfATextThatIsNoMarkupCount(String feed) throws IOException {
    boolean json = feed.startsWith("{");
    String text = "一行目\n二行目です。\n\n三行目です。";

    CutPage page =
        CutFile.of(folder, "feed.xml", feed.formatted(json ? text.replace("\n", "\\n") : text));

    assertThat(CutFile.words(page.posts().get(0))).containsExactly("投稿", "一行目", "二行目です。", "三行目です。");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>1</id><title>投稿</title><content type='html'>一行\n目</content></entry></feed>",
        "<rss><channel><item><title>投稿</title><description>&lt;p&gt;一行\n目&lt;/p&gt;</description></item></channel></rss>",
        "<rss><channel><item><title>投稿</title><content:encoded>一行\n目</content:encoded></item></channel></rss>",
      })
  void thoseOfMarkupDoNot(String feed) throws IOException {
    assertThat(CutFile.words(feed(feed).posts().get(0))).containsExactly("投稿", "一行 目");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--------", "--------\n\n", "--------\n--------"})
  void aLineOfHyphensInATextEndsNoEntry(String hyphens) throws IOException {
    String entry = "TITLE: %s\nCONVERT BREAKS: 1\n-----\nBODY:\n%s\n-----\n--------\n";

    CutPage page =
        CutFile.of(
            folder,
            "export.txt",
            entry.formatted("一件目", "一行目\n" + hyphens + "\n二行目です。")
                + "\n"
                + entry.formatted("二件目", "本文")
                + "\n\n");

    assertThat(CutFile.titles(page)).containsExactly("一件目", "二件目");
    assertThat(CutFile.words(page.posts().get(0))).startsWith("一件目").endsWith("二行目です。");
    assertThat(page.rejected()).isEmpty();
  }
}
