package jikenbo.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import jikenbo.archive.post.CutPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an author forgot to close in one post does not take the posts behind it away. */
class ForgottenEndsTest {

  private static final String HEAD =
      "<!DOCTYPE html><html><head><meta charset='utf-8'><title>事件簿</title></head><body>";

  @TempDir Path folder;

  private static String post(String title, String body) {
    return "<div class=\"post hentry\"><h3 class=\"post-title\">%s</h3>\n<div class=\"post-body\">%s</div></div>\n"
        .formatted(title, body);
  }

  private CutPage page(String html) throws IOException {
    return CutFile.of(folder, "page.html", html);
  }

  private static String threePosts(String fault) {
    return HEAD
        + post("一件目", "<p>書類を紛失しました。</p>" + fault + "\n<p>お詫びします。</p>")
        + post("二件目", "<p>名簿を<a href=\"https://a.example.jp/2\">紛失</a>しました。</p>")
        + post(
            "三件目",
            "<p>封筒を「\"重要\"」と誤送付しました。</p><!-- 終わり --><iframe></iframe>"
                + "<textarea>a</textarea><script>var a = 'b';</script><style>p {}</style>"
                + "<xmp>c</xmp><select></select><form></form>")
        + "</body></html>";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=\"http://x.example/a>資料</a>",
        "<a href='http://x.example/a>資料</a>",
        "<a href=\"http://x.example/a target='_blank'>資料</a>",
        "<a class=\"b\" href=\"http://x.example/a</a>資料",
        "<a href=\"http://x.example/a\"</a>資料",
        "<span class=\"b>資料</span>",
        "<p 資料</p",
        "<p class=\"b\"",
        "<br",
        "</div",
        "</div>",
        "<p>資料</p></div><p>名簿です。</p><div>封筒</div>",
        "</div><br/>名簿です。<br/>",
        "<form action='/a'><input name='b'>",
        "<!-- 広告",
        "<!-- 広告 ->",
        "<!-- 広告 -- ><p>資料</p>",
        "<iframe src=\"https://v.example.jp/1\">",
        "<iframe src=\"https://v.example.jp/1\" />",
        "<textarea rows=\"2\">",
        "<xmp>",
        "<noembed>",
        "<script src=\"https://v.example.jp/1.js\">",
        "<script src=\"https://v.example.jp/1.js\"/>",
        "<script>\nvar a = '<b>';\n",
        "<style>\n.a > b { color: red; }\n",
        "<title>資料",
        "<select><option>資料</option>",
        "<noscript>資料",
        "<object data=\"a\">",
        "<table><tr><td>資料</td>",
        "<table><tr><td>資料",
        "<table><tbody><tr><td>資料</td><td>3冊</td></tr></tbody>",
        "<table><tr><td><div>資料</div>",
        "<blockquote><table><tr><td>資料</td></tr></blockquote>",
        "<table><tr><td>資料<table><tr><td>名簿</td></tr></table>",
      })
  void allPostsAreRead(String fault) throws IOException {
    CutPage page = page(threePosts(fault));

    assertThat(CutFile.titles(page)).containsExactly("一件目", "二件目", "三件目");
    assertThat(page.posts().get(0).text()).contains("書類を紛失しました。").contains("お詫びします。");
    assertThat(page.posts().get(1).text()).contains("名簿を紛失しました。");
    assertThat(page.posts().get(2).text()).contains("誤送付しました。");
    assertThat(CutFile.kinds(page)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a title=\"a > b\" href='c'>資料</a>",
        "<img alt=\"<b>太字</b>\" src=\"a.png\"/>",
        "<div data-text=\"<p>下書き</p><div class='x'>あ</div>\"></div>",
        "<div data-text='<div class=\"post\"><h3>あ</h3></div>'></div>",
        "<a onclick=\"if (a > b) { show('<p>c</p>'); }\">資料</a>",
        "<!-- <div class=\"post\"><h3>取り下げた投稿</h3></div> -->",
        "<!--[if lt IE 9]><script src=\"a.js\"></script><![endif]-->",
        "<!--><p>資料</p>",
        "<script>document.write('<div><p>下書き</p>' + '<script src=\"a\"><\\/script>');</script>",
        "<script>if (a < b && c > d) { e = \"<p>下書き</p>\"; }</script>",
        "<style>a::after { content: '<p>下書き</p>'; }</style>",
        "<textarea>&lt;p&gt;資料</textarea>",
        "<iframe src=\"a\"><p>下書き</p></iframe>",
        "<table><tr><td>資料</div></td></tr></table>",
        "<table><tr><td><table><tr><td>資料</td></tr></table></div></td></tr></table>",
      })
  void whatIsClosedStaysAsItIs(String whole) throws IOException {
    CutPage page = page(threePosts(whole));

    assertThat(CutFile.titles(page)).containsExactly("一件目", "二件目", "三件目");
    assertThat(page.posts().get(0).text())
        .contains("書類を紛失しました。")
        .contains("お詫びします。")
        .doesNotContain("下書き")
        .doesNotContain("var a")
        .doesNotContain("\">");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<td>人数</td><td>12名", "<td>人数</td><td>12名</td></tr>"})
  void aTableWithoutEndHoldsWhatItsPostHas(String row) throws IOException {
    String side = "<div class='side'><a href='/3'>若草市 名簿（900名）の紛失について</a></div>";
    CutPage page =
        page(
            HEAD
                + post("一件目", "<p>紛失しました。</p><table><tr>" + row)
                + post("二件目", "<table><tr><td>人数</td><td>7名</td></tr></table><p>お詫びします。</p>")
                + side
                + "</body></html>");

    assertThat(page.posts().stream().map(CutFile::words))
        .satisfiesExactly(
            first -> assertThat(first).containsExactly("一件目", "紛失しました。", "人数：12名"),
            second -> assertThat(second).containsExactly("二件目", "人数：7名", "お詫びします。"));
  }

  @Test
  void aTableWithoutEndEndsInATableAroundThePostsToo() throws IOException {
    CutPage page =
        page(
            HEAD
                + "<table><tr><td><div>"
                + post("一件目", "<table><tr><td>紛失しました。</td></tr>")
                + post("二件目", "<table><tr><td>名簿</div></td></tr></table><p>お詫びします。</p>")
                + "</div></td><td>案内</td></tr></table></body></html>");

    assertThat(CutFile.titles(page)).containsExactly("一件目", "二件目");
    assertThat(page.posts().get(0).text()).doesNotContain("お詫びします。");
  }

  @Test
  void theLinkItselfIsReadUpToItsBracket() throws IOException {
    CutPage page = page(threePosts("<a href=\"http://x.example/a>資料</a>"));

    assertThat(CutFile.words(page.posts().get(0)))
        .containsExactly("一件目", "書類を紛失しました。", "資料", "お詫びします。");
  }

  @Test
  void theTextOfAFeedIsReadTheSameWay() throws IOException {
    String feed =
        "<rss><channel><item><title>一件目</title><description><![CDATA[<p>書類を<a href=\"http://x.example/a>紛失</a>しました。</p>"
            + "<!-- 広告<p>お詫びします。</p><p><a href=\"/b\">以上</a></p>]]></description></item></channel></rss>";

    assertThat(CutFile.words(CutFile.of(folder, "feed.xml", feed).posts().get(0)))
        .containsExactly("一件目", "書類を紛失しました。", "お詫びします。", "以上");
  }

  @Test
  void aPageOfNothingButFaultsIsReadInTime() throws IOException {
    for (String fault :
        new String[] {"<a b=\"c>", "<!-- <p>", "<script><b>\n", "<iframe>", "<title><p>", "<a "}) {
      assertThat(CutFile.of(folder, "page.html", threePosts(fault.repeat(200_000))).rejected())
          .isNotNull();
    }
  }

  @Test
  void whatATemplateSetsBehindATextIsNoPartOfIt() throws IOException {
    CutPage page =
        page(
            HEAD
                + post("一件目", "<p>書類を紛失しました。</p>")
                    .replace("</div></div>", "</div><div class='profile'>この記事を書きました。</div></div>")
                + "<div id='side'>このブログです。</div><p>会社の案内です。</p></body></html>");

    assertThat(CutFile.words(page.posts().get(0))).containsExactly("一件目", "書類を紛失しました。");
  }

  @Test
  void theLastTextOfADiaryIsReadBehindOneEndTooMany() throws IOException {
    String section = "<div class='section'><h3>%s</h3><p>紛失しました。</p></div><p>お詫びします。</p></div>";
    CutPage page =
        page(
            HEAD
                + "<div class='day'><h2><span class='date'>2025-09-12</span></h2><div class='body'>"
                + section.formatted("一件目")
                + "</div><div class='day'><h2><span class='date'>2025-09-11</span></h2><div class='body'>"
                + section.formatted("二件目")
                + "</body></html>");

    assertThat(page.posts())
        .hasSize(2)
        .allSatisfy(post -> assertThat(CutFile.words(post)).hasSize(3).contains("お詫びします。"));
  }
}
