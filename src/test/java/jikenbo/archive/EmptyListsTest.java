package jikenbo.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import jikenbo.archive.post.CutPage;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The frame of a blog around no post is none. */
class EmptyListsTest {

  private static final String HEAD =
      "<div class='head'><h1><a href='/'>情報漏えい事件簿</a></h1><p>2025年6月から、漏えいと紛失を記録しています。</p></div>";

  @TempDir Path folder;

  private CutPage page(String head, String body) throws IOException {
    return CutFile.of(
        folder,
        "page.html",
        "<!DOCTYPE html><html><head><meta charset='utf-8'><title>情報漏えい事件簿</title>"
            + head
            + "</head>"
            + body
            + "</body></html>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div id='main'><div class='hfeed'><div class='status'>投稿がありません。 <a href='/'>すべての投稿を表示</a></div></div>"
            + "<div class='blog-pager'><a href='/o'>前の投稿</a> <a href='/'>ホーム</a></div></div>",
        "<div id='main'><div class='hfeed'></div></div>",
        "<div id='main'><div class='widget'><div class='hfeed'><div class='status'>投稿がありません。</div></div></div></div>",
        "<main><h1>「漏えい」の検索結果</h1><p>「漏えい」に当たる投稿は見つかりませんでした。別の語でお試しください。</p><form><input></form></main>",
        "<main><article class='none'><h1>ページが見つかりません</h1><p>お探しのページは移ったか、なくなりました。検索してください。</p></article></main>",
        "<div id='content'><h2>紛失</h2><p>この分類の投稿はまだありません。</p></div>"
            + "<div class='side'><h3>最近の投稿</h3><ul><li><a href='/2'>乙市 名簿（900名）の紛失について 2025/9/1</a></li></ul></div>",
      })
  void aListWithoutPostsGivesNone(String body) throws IOException {
    for (CutPage page :
        new CutPage[] {
          page(
              "<link rel='alternate' type='application/rss+xml' href='/feed'>",
              "<body>" + HEAD + body),
          page("<meta name='generator' content='WordPress 6.5'>", "<body>" + HEAD + body),
          page("", "<body class='archive error404'>" + HEAD + body)
        }) {
      assertThat(page.posts()).isEmpty();
      assertThat(CutFile.kinds(page)).containsExactly("page_without_posts");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<main><h1>書類の紛失について</h1><p>2025年9月12日、書類を紛失しました。</p></main>",
        "<main><h1>書類の紛失について</h1><p>12名分の書類を紛失しました。</p></main>",
        "<main><h1>【事件簿#2025-912】甲社</h1><p>書類を紛失しました。</p></main>",
        "<main><h1>紛失について</h1><time datetime='2025-09-12'>金曜日</time><p>書類を紛失しました。</p></main>",
        "<main><h1>紛失について</h1><p>書類を紛失しました。探しています。見つかりません。お詫びします。努めます。</p></main>",
        "<div><h1>メールの誤送信に関するお詫び</h1><p>甲社は、お客様あてのメールを別の方に送りました。深くお詫びします。</p></div>",
        "<div><h1>甲社 書類の紛失</h1><p>申込書28件を紛失しました。</p></div>",
      })
  void aShortPostInTheFrameOfABlogIsRead(String body) throws IOException {
    CutPage page =
        page(
            "<link rel='alternate' type='application/rss+xml' href='/feed'>",
            "<body>" + HEAD + body);

    assertThat(page.posts()).hasSize(1);
  }
}
