package jikenbo.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What services really write, beside what they say they write. */
class RealFormsTest {

  @TempDir Path folder;

  private CutPage page(String body) throws IOException {
    return CutFile.of(
        folder,
        "page.html",
        "<!DOCTYPE html><html><head><meta charset='utf-8'><title>事件簿</title></head>"
            + body
            + "</html>");
  }

  private CutPage feed(String items) throws IOException {
    return CutFile.of(
        folder, "feed.xml", "<rss version='2.0'><channel>" + items + "</channel></rss>");
  }

  private static Imprint imprint(CutPage page) {
    return Objects.requireNonNull(page.posts().get(0).imprint());
  }

  private static String blogger(String title) {
    return "<div class='post hentry'>"
        + title
        + "<div class='post-body entry-content'>本文</div></div>";
  }

  @Test
  void bloggerShowsNoHeadingForAPostWithoutTitle() throws IOException {
    CutPage page =
        page(
            "<body>"
                + blogger("<h2 class='post-title entry-title'>一件目</h2>")
                + blogger("<a name='12'></a>")
                + "</body>");

    assertThat(CutFile.titles(page)).containsExactly("一件目", "無題");
  }

  @Test
  void bloggerCanWriteTheMonthFirst() throws IOException {
    CutPage page =
        page(
            "<body><h2 class='date-header'><span>金曜日, 9月 12, 2025</span></h2>"
                + blogger("<h3 class='post-title'>投稿</h3>")
                + "</body>");

    assertThat(CutFile.days(page)).containsExactly("2025-09-12");
  }

  @Test
  void theFeedOfTakeoutNamesPlacesAndHasEmptyLinks() throws IOException {
    CutPage page =
        CutFile.of(
            folder,
            "feed.atom",
            "<?xml version='1.0' encoding='utf-8'?><feed xmlns='http://www.w3.org/2005/Atom' xmlns:blogger='http://schemas.google.com/blogger/2018'>"
                + "<title>事件簿</title><entry><id>tag:blogger.com,1999:blog-1.post-2</id><blogger:type>POST</blogger:type>"
                + "<blogger:status>LIVE</blogger:status><author><name>管理人</name><blogger:type>BLOGGER</blogger:type></author>"
                + "<title>投稿</title><content type='html'>&lt;div&gt;本文&lt;/div&gt;</content><blogger:created>2011-10-08T19:40:53.278Z</blogger:created>"
                + "<published>2025-09-11T19:46:00Z</published><blogger:location><blogger:name>東京</blogger:name></blogger:location>"
                + "<category scheme='tag:blogger.com,1999:blog-1' term='インシデント:紛失'/><blogger:filename>/2025/09/1.html</blogger:filename><link/><enclosure/></entry></feed>");

    assertThat(CutFile.words(page.posts().get(0))).containsExactly("投稿", "本文");
    assertThat(CutFile.days(page)).containsExactly("2025-09-12");
    assertThat(imprint(page)).isEqualTo(new Imprint(null, List.of("インシデント:紛失")));
  }

  @Test
  void aCounterOfReadersPutsItsOwnLinkInPlaceOfThePost() throws IOException {
    CutPage page =
        feed(
            "<item><title>投稿</title><link>http://feedproxy.example.com/~r/1</link>"
                + "<feedburner:origLink>https://a.example.jp/1.html</feedburner:origLink><description>本文</description></item>");

    assertThat(imprint(page).url()).isEqualTo("https://a.example.jp/1.html");
  }

  @Test
  void rss1ListsItsItemsFirstAndFilesThemUnderSubjects() throws IOException {
    CutPage page =
        CutFile.of(
            folder,
            "index.rdf",
            "<?xml version='1.0' encoding='UTF-8'?><rdf:RDF xmlns='http://purl.org/rss/1.0/' xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
                + "<channel rdf:about='https://a.example.jp/index.rdf'><title>事件簿</title><dc:date>2025-09-30T00:00:00+09:00</dc:date>"
                + "<items><rdf:Seq><rdf:li rdf:resource='https://a.example.jp/1'/></rdf:Seq></items></channel>"
                + "<image rdf:about='https://a.example.jp/x.gif'><title>画像</title></image>"
                + "<item rdf:about='https://a.example.jp/1'><title><![CDATA[ 投稿 ]]></title><description><![CDATA[本文]]></description>"
                + "<dc:subject>紛失</dc:subject><dc:date>2025-09-12 20:30:00 +9:00</dc:date><dc:title>投稿</dc:title></item></rdf:RDF>");

    assertThat(CutFile.words(page.posts().get(0))).containsExactly("投稿", "本文");
    assertThat(CutFile.days(page)).containsExactly("2025-09-12");
    assertThat(imprint(page)).isEqualTo(new Imprint("https://a.example.jp/1", List.of("紛失")));
  }

  @Test
  void wordPressExportsMenusScheduledProtectedAndDeletedPostsToo() throws IOException {
    String item =
        "<item><title>%s</title><content:encoded><![CDATA[本文]]></content:encoded><wp:post_date>2025-09-12 09:00:00</wp:post_date>"
            + "<wp:status><![CDATA[%s]]></wp:status><wp:post_type><![CDATA[%s]]></wp:post_type><wp:post_password><![CDATA[%s]]></wp:post_password></item>";

    CutPage page =
        feed(
            item.formatted("メニュー", "publish", "nav_menu_item", "")
                + item.formatted("予約", "future", "post", "")
                + item.formatted("保護", "publish", "post", "himitsu")
                + item.formatted("削除", "trash", "post", "")
                + item.formatted("投稿", "publish", "post", ""));

    assertThat(CutFile.titles(page)).containsExactly("投稿");
    assertThat(page.leftOut()).isEqualTo(4);
  }

  @Test
  void wordPressMixesTagsWithParagraphsOfBlankLines() throws IOException {
    CutPage page =
        feed(
            "<item><title>投稿</title><content:encoded><![CDATA[<!-- wp:paragraph --><p>一段落目は\\n折り返す</p>\\n\\n二段落目\\n\\n&nbsp;\\n\\n<p>三段落目</p>]]></content:encoded>"
                    .replace("\\n", "\n")
                + "<wp:comment><wp:comment_content>900名が漏えい</wp:comment_content></wp:comment><wp:post_type>post</wp:post_type></item>");

    assertThat(CutFile.words(page.posts().get(0)))
        .containsExactly("投稿", "一段落目は 折り返す", "二段落目", "三段落目");
  }

  @Test
  void aThemeOfBlocksShowsOtherPostsBelow() throws IOException {
    CutPage page =
        page(
            "<body class='single single-post'><main><h1 class='wp-block-post-title'>投稿</h1>"
                + "<div class='wp-block-post-date'><time datetime='2025-09-12T09:00:00+09:00'>x</time></div>"
                + "<div class='entry-content wp-block-post-content'><p>本文</p></div>"
                + "<div class='taxonomy-category wp-block-post-terms'><a href='/c' rel='tag'>紛失</a></div>"
                + "<ul><li class='wp-block-post type-post hentry'><h3 class='wp-block-post-title'>別の投稿</h3>"
                + "<div class='wp-block-post-excerpt'>抜粋</div></li></ul></main></body>");

    assertThat(CutFile.words(page.posts().get(0))).containsExactly("投稿", "本文");
    assertThat(CutFile.days(page)).containsExactly("2025-09-12");
    assertThat(page.posts()).hasSize(1);
  }

  @Test
  void aListOfWordPressCanHoldExcerpts() throws IOException {
    CutPage page =
        page(
            "<body><main><article class='post type-post hentry'><h2 class='entry-title'><a href='https://a.example.jp/1'>一件目</a></h2>"
                + "<div class='entry-summary'><p>抜粋です <a class='more-link' href='/1'>続きを読む</a></p></div></article>"
                + "<article class='post type-post hentry'><h2 class='entry-title'>二件目</h2>"
                + "<div class='entry-summary'><p>抜粋です</p></div></article></main></body>");

    assertThat(CutFile.words(page.posts().get(0))).containsExactly("一件目", "抜粋です", "続きを読む");
    assertThat(page.posts()).hasSize(2);
  }

  @Test
  void hatenaTellsSecondsSince1970AndListsPostsByTheirBeginnings() throws IOException {
    CutPage page =
        page(
            "<body><section class='archive-entry'><div class='archive-date'><time datetime='2025-09-11T16:00:00Z'>x</time></div>"
                + "<h1 class='entry-title'><a class='entry-title-link' href='https://a.hatenablog.example/entry/1'>投稿</a></h1>"
                + "<div class='categories'><a class='archive-category-link' href='/c'>紛失</a></div>"
                + "<p class='entry-description'>書き出しだけ…</p></section></body>");
    CutPage single =
        CutFile.of(
            folder,
            "page.html",
            "<html><head><meta charset='utf-8'><meta property='article:published_time' content='1757606400'></head>"
                + "<body><div id='content'><h1>投稿</h1><p>本文</p></div></body></html>");

    assertThat(CutFile.words(page.posts().get(0))).containsExactly("投稿", "書き出しだけ…");
    assertThat(CutFile.days(page)).containsExactly("2025-09-12");
    assertThat(imprint(page).labels()).containsExactly("紛失");
    assertThat(CutFile.days(single)).containsExactly("2025-09-12");
  }

  @Test
  void diariesPutLabelsBeforeTitlesAndAnchorsBeforeParagraphs() throws IOException {
    CutPage page =
        page(
            "<body><div class='day'><h2><span class='date'><a href='?date=20250912'>2025-09-12</a></span> <span class='title'></span></h2>"
                + "<div class='body'><div class='section'><h3><a name='p01' href='https://a.example.jp/?date=20250912#p01'><span class='sanchor'>_</span></a> "
                + "[<a href='https://a.example.jp/?year=2025;category=%E7%B4%9B%E5%A4%B1'>紛失</a>][<a class='sectioncategory' href='/x'>学校</a>]甲高校 書類の紛失</h3>"
                + "<p><a href='#p02'><span class='panchor'>_</span></a> 書類を紛失しました。</p></div></div>"
                + "<div class='comment'><div class='caption'>本日のツッコミ</div></div></div></body>");

    assertThat(CutFile.words(page.posts().get(0))).containsExactly("甲高校 書類の紛失", "書類を紛失しました。");
    assertThat(imprint(page))
        .isEqualTo(new Imprint("https://a.example.jp/?date=20250912#p01", List.of("紛失", "学校")));
  }

  @Test
  void aLineOfHyphensInAnExportEndsNoText() throws IOException {
    CutPage page =
        CutFile.of(
            folder,
            "export.txt",
            """
            TITLE: 投稿
            STATUS: publish
            CONVERT BREAKS: __default__
            DATE: 09/12/2025 09:00:00
            TAGS: 紛失,"学校 教育"
            -----
            BODY: 一行目
            -----
            二行目
            -----
            KEYWORDS:
            書類
            -----
            --------
            """);

    assertThat(CutFile.words(page.posts().get(0))).containsExactly("投稿", "一行目", "-----", "二行目");
    assertThat(imprint(page).labels()).containsExactly("紛失", "学校 教育");
  }

  @Test
  void anExportCanCloseAnEntryWithoutClosingItsText() throws IOException {
    String entry =
        "AUTHOR: x\nTITLE: %s\nDATE: 2025-09-12T09:00:00\n-----\nBODY:\n本文\n--------\n\n";

    CutPage page =
        CutFile.of(folder, "export.txt", entry.formatted("一件目") + entry.formatted("二件目"));

    assertThat(CutFile.titles(page)).containsExactly("一件目", "二件目");
    assertThat(CutFile.days(page)).containsExactly("2025-09-12", "2025-09-12");
  }

  @Test
  void theDayOfADiaryCanStandInALink() throws IOException {
    String section =
        "<div class='section'><h3 class='title'><a href='#1'><span class='sanchor'>■</span></a> %s</h3><p>紛失しました。</p>"
            + "<p class='sectionfooter'><a href='#1'>Permalink</a> | <a href='#2'>コメント(0)</a> | 10:00</p></div>";
    String day = "<h2><a href='/20250703'><span class='date'>2025-07-0%d</span></a></h2>";
    for (String holder : List.of("<div class='day'>%s<div class='body'>%s</div></div>", "%s%s")) {
      CutPage page =
          CutFile.of(
              folder,
              "diary.html",
              "<html><head><meta charset='utf-8'></head><body><h1>事件の記録</h1>"
                  + holder.formatted(
                      day.formatted(3), section.formatted("甲高校") + section.formatted("乙高校"))
                  + holder.formatted(day.formatted(2), section.formatted("丙高校"))
                  + "</body></html>");

      assertThat(CutFile.titles(page)).containsExactly("甲高校", "乙高校", "丙高校");
      assertThat(CutFile.days(page)).containsExactly("2025-07-03", "2025-07-03", "2025-07-02");
      assertThat(page.posts())
          .allSatisfy(post -> assertThat(CutFile.words(post)).hasSize(2).contains("紛失しました。"));
    }
  }

  @Test
  void aSectionOfADiaryCanHoldSeveralTitles() throws IOException {
    CutPage page =
        CutFile.of(
            folder,
            "diary.html",
            "<html><head><meta charset='utf-8'></head><body><div class='day'><h2><span class='date'>2025-07-03</span></h2>"
                + "<div class='section'><h3>甲高校</h3><p>紛失しました。</p><h3>乙高校</h3><p>誤送信しました。</p></div></div></body></html>");

    assertThat(page.posts().stream().map(CutFile::words))
        .containsExactly(List.of("甲高校", "紛失しました。"), List.of("乙高校", "誤送信しました。"));
    assertThat(CutFile.days(page)).containsExactly("2025-07-03", "2025-07-03");
  }
}
