package jikenbo.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import jikenbo.archive.post.CutPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page or a text tells of other posts is neither a post nor a part of one. */
class OtherPostsTest {

  private static final String TITLE = "甲社 書類の紛失について";
  private static final String TEXT = "<p>書類を紛失しました。</p><p>お詫びします。</p>";

  @TempDir Path folder;

  private CutPage page(String body) throws IOException {
    return CutFile.of(
        folder,
        "page.html",
        "<!DOCTYPE html><html><head><meta charset='utf-8'><title>事件簿</title></head><body>"
            + body
            + "</body></html>");
  }

  private static String hentry(String text) {
    return "<article class='hentry'><h1 class='entry-title'>%s</h1><div class='entry-content'>%s</div></article>"
        .formatted(TITLE, text);
  }

  private static String feed(String text) {
    return "<rss><channel><item><title>%s</title><description><![CDATA[%s]]></description></item></channel></rss>"
        .formatted(TITLE, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h3>関連記事</h3><ul><li><a href='/2'>乙市 名簿（900名）の紛失について 2024/1/1</a></li></ul>",
        "<h3>関連記事</h3><ul><li>2024/1/1 <a href='/2'>乙市 名簿の紛失について</a></li><li><a href='/3'>丙校</a></li></ul>",
        "<div class='list'><h3>関連記事:</h3><ol><li><a href='/2'>乙市 名簿（900名）の紛失について</a></li></ol></div>",
        "<div class='next'><p>あわせて読みたい</p><p><a href='/2'>乙市 名簿（900名）の紛失について</a></p></div>",
        "<div class='card'><a href='/2'><div class='t'>乙市 名簿（900名）の紛失について</div><div class='d'>2024.01.01</div></a></div>",
        "<a class='card' href='/2'><div class='t'>乙市の紛失</div><div class='s'>900名分を紛失しました。</div></a>",
        "<div class='x'><a href='/2'>乙市 名簿（900名）の紛失について</a></div>",
        "<blockquote class='embed'><a href='/2'>乙市 名簿（900名）の紛失について</a></blockquote>",
        "<aside><a href='/2'>乙市の紛失</a> 900名</aside>",
        "<div role='navigation'><a href='/2'>次の投稿</a> 乙市 900名</div>",
        "<div class='author-box'><h3>書いた人</h3><p>2001年1月1日に生まれ、900件を記録しました。</p></div>",
        "<div><a href='/2'>前の投稿: 乙市 900名分の紛失</a> | <a href='/3'>次の投稿: 丙校 80名分の誤送信</a></div>"
      })
  void whatIsOfOtherPostsIsNoPartOfAText(String other) throws IOException {
    for (CutPage page :
        new CutPage[] {
          page(hentry(TEXT + other)), CutFile.of(folder, "page.html", feed(TEXT + other))
        }) {
      assertThat(CutFile.words(page.posts().get(0)))
          .containsExactly(TITLE, "書類を紛失しました。", "お詫びします。");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><a href='/a.pdf'>甲社 第2報 2025年9月12日（12名）</a></p>",
        "<ul><li>氏名 12名</li><li><a href='/a'>住所</a> 3名</li></ul>",
        "<div class='x'>対象は12名（<a href='/a.pdf'>別紙</a>）</div>",
        "<div class='x'><a href='/a'>12名分の書類を紛失しました。</a></div>",
        "<table class='x'><tr><td>対象</td><td class='y'><a href='/a'>窓口で受け付けた方 12名</a></td></tr></table>",
        "<aside>対象は12名</aside>",
        "<div class='x'><div><a href='/a.pdf'>紛失した日：2025年9月9日</a></div><div><a href='/b.pdf'>対象：顧客 12名</a></div></div>",
        "<ul class='files'><li><a href='/a.pdf'>発表の資料の一覧はこちら</a></li><li><a href='/b.pdf'>対象：顧客 12名</a></li></ul>",
        "<a href='/a'>資料<p>対象は12名</p>",
        "<div class='author'>甲社 総務部 12名</div>",
      })
  void whatANoticeSaysStays(String facts) throws IOException {
    String text = "<p>書類を紛失しました。</p>" + facts + "<p>お詫びします。</p>";
    for (CutPage page :
        new CutPage[] {page(hentry(text)), CutFile.of(folder, "page.html", feed(text))}) {
      assertThat(page.posts().get(0).text()).contains("12名").contains("お詫びします。");
    }
  }

  @Test
  void aTextOfNothingButLinksStays() throws IOException {
    CutPage page = page(hentry("<div class='x'><a href='/a'>甲社 書類（12名分）の紛失について</a></div>"));

    assertThat(page.posts().get(0).text()).contains("12名");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div id='wrap'><div class='left'><h1>%s</h1>%s</div>"
            + "<div class='right'><h2>新着</h2><ul><li><a href='/2'>乙市 不正アクセス 2024/6/6</a></li></ul></div></div>",
        "<div id='text'><h1>%s</h1>%s</div><div id='more'><h2>関連情報</h2><ul><li><a href='/2'>2024年1月1日 乙市 900名の漏えいについて</a></li></ul></div>",
        "<div id='text'><h1>%s</h1>%s<h2>関連情報</h2><ul><li><a href='/2'>2024年1月1日 乙市 900名の漏えいについて</a></li></ul></div>",
        "<table><tr><td><h1>%s</h1>%s</td><td><a href='/2'>乙市 900名の漏えいについて</a><br><a href='/3'>丙校 80名分の誤送信</a></td></tr></table>",
        "<main><article><h1>%s</h1>%s</article><section class='more'><h2>こちらもどうぞ</h2><h3>乙市 900名の漏えい</h3><time>2024年1月1日</time></section></main>",
        "<div><a href='/'>トップ</a> &gt; <a href='/n'>報道発表</a> &gt; %1$s</div><div><h1>%1$s</h1>%2$s</div>",
        "<div role='complementary'><h2>人気</h2><p>乙市で900名分が漏えいしました。</p></div><div><h1>%s</h1>%s</div>",
        "<div><h1>%s</h1>%s</div><div class='ranking'><h2>よく読まれています</h2><div>1 <a href='/2'>乙市 900名の漏えいについて</a></div><div>2 <a href='/3'>丙校の誤送信</a></div></div>",
        "<div><h1>%s</h1>%s</div><div class='p'><a href='/2'><div class='l'>前の記事</div><div class='t'>乙市 900名の漏えい</div></a><a href='/3'><div class='l'>次の記事</div><div class='t'>丙校 80名分の誤送信</div></a></div>",
      })
  void whatStandsBesideAPostIsNone(String body) throws IOException {
    CutPage page = page(body.formatted(TITLE, TEXT));

    assertThat(page.posts()).hasSize(1);
    assertThat(CutFile.words(page.posts().get(0))).containsExactly(TITLE, "書類を紛失しました。", "お詫びします。");
    assertThat(CutFile.kinds(page)).isEmpty();
  }

  @Test
  void aListThatTellsValuesInTheMiddleOfATextStays() throws IOException {
    CutPage page =
        page(
            "<div><h1>%s</h1><p>書類を紛失しました。</p><ul><li><a href='/a.pdf'>紛失した書類の一覧はこちら</a></li><li><a href='/b.pdf'>対象：顧客 12名</a></li><li>判明日：2025年9月14日</li></ul><p>お詫びします。</p></div>"
                .formatted(TITLE));

    assertThat(page.posts().get(0).text()).contains("対象：顧客 12名", "判明日：2025年9月14日");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='t'><a href='/1'>甲社 書類の紛失について 2025/9/12</a></div><div>%s</div>",
        "<div class='t'><h2><a href='/1'>甲社 書類の紛失について 2025/9/12</a></h2><a href='/c'>紛失と盗難を集めた分類</a></div><div>%s</div>",
        "<div><h2>甲社 書類の紛失について 2025/9/12</h2><a href='/1'>甲社の発表した文書はこちら</a></div><div>%s</div>",
      })
  void theTitleOfAPostIsNoLinkToAnother(String body) throws IOException {
    assertThat(page(body.formatted(TEXT)).posts().get(0).text()).contains("甲社 書類の紛失について 2025/9/12");
  }

  @Test
  void theOnlyPartOfAColumnWithAnotherPartOfFactsIsNotAlone() throws IOException {
    CutPage page =
        page(
            "<main><article><h1>%s</h1>%s</article><section><h2>対象</h2><table><tr><td>人数</td><td>12名</td></tr></table></section></main>"
                .formatted(TITLE, TEXT));

    assertThat(page.posts().get(0).text()).contains("人数：12名");
  }
}
