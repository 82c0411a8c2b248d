package jikenbo.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import jikenbo.archive.post.CutPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of saved pages whose markup is that of no service. */
class UnknownPagesTest {

  private static final String FIRST = "【セキュリティ事件簿#2025-912】甲社 書類の紛失について 2025/9/12";
  private static final String SECOND = "【セキュリティ事件簿#2025-911】乙市 メールの誤送信について 2025/9/11";
  private static final String FIRST_TEXT = "<p>書類を紛失しました。</p><p>お詫びします。</p>";
  private static final String SECOND_TEXT = "<p>誤って送信しました。</p><p>お詫びします。</p>";

  @TempDir Path folder;

  private CutPage page(String body) throws IOException {
    return CutFile.of(
        folder,
        "page.html",
        "<!DOCTYPE html><html><head><meta charset='utf-8'><title>事件簿</title></head><body>"
            + body
            + "</body></html>");
  }

  /**
   * Two posts, each in the markup that is given; {@code %1$s} is its title, {@code %2$s} its text.
   */
  private static String both(String post) {
    return post.formatted(FIRST, FIRST_TEXT) + "\n" + post.formatted(SECOND, SECOND_TEXT);
  }

  private static void assertBoth(CutPage page) {
    assertThat(CutFile.kinds(page)).isEmpty();
    assertThat(page.posts().stream().map(CutFile::words))
        .satisfiesExactly(
            post -> assertThat(post).containsExactly(FIRST, "書類を紛失しました。", "お詫びします。"),
            post -> assertThat(post).containsExactly(SECOND, "誤って送信しました。", "お詫びします。"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<article><h2>%s</h2>%s</article>",
        "<main><h2>%s</h2>%s</main>",
        "<div class='content'><h2>%s</h2>%s</div>",
        "<div class='main'><h3>%s</h3>%s</div>",
        "<h2>%s</h2><div class='content'>%s</div>",
        "<article><h2>%s</h2><div class='content'>%s</div></article>",
        "<article><header><h2>%s</h2></header>%s</article>",
        "<div class='content'><header><h2>%s</h2></header>%s</div>",
        "<section><h2>%s</h2>%s</section>",
        "<p>%s</p>%s",
        "<h1>%s</h1>%s"
      })
  void everyRepeatedContainerIsAPost(String post) throws IOException {
    assertBoth(page(both(post)));
    assertBoth(page("<header><h1>事件の記録</h1></header>" + both(post)));
    assertBoth(page("<div><a href='/'>トップ</a> | <a href='/a'>案内</a></div>" + both(post)));
    assertBoth(page("<div id='content'>" + both(post) + "</div>"));
    assertBoth(page("<main><div class='content'>" + both(post) + "</div></main><aside>人気</aside>"));
  }

  @Test
  void aContainerWithoutNumbersIsAPostToo() throws IOException {
    CutPage page =
        page(
            "<h1>事件の記録</h1><article><h2><a href='https://a.example.jp/1'>甲社 紛失について</a></h2>"
                + "<time datetime='2025-09-12'>12日</time><p>紛失しました。</p></article>"
                + "<article><h2>乙市 誤送信について</h2><p>誤って送信しました。</p></article>");

    assertThat(CutFile.titles(page)).containsExactly("甲社 紛失について", "乙市 誤送信について");
    assertThat(CutFile.days(page)).containsExactly("2025-09-12", "");
    assertThat(Objects.requireNonNull(page.posts().get(0).imprint()).url())
        .isEqualTo("https://a.example.jp/1");
  }

  @Test
  void headingsOfOneRankWithADayEachArePostsWithoutAnyContainer() throws IOException {
    CutPage page =
        page(
            "<h3>【セキュリティ事件簿#2025-911】甲市 誤送信について 2025/9/20</h3><div>誤って送信しました。</div>"
                + "<h3>乙大学 紛失について 2025年9月19日</h3><div>紛失しました。</div>");

    assertThat(CutFile.titles(page))
        .containsExactly("【セキュリティ事件簿#2025-911】甲市 誤送信について 2025/9/20", "乙大学 紛失について 2025年9月19日");
  }

  @Test
  void headingsThatTellWhatHappenedToWhomArePostsWithoutADay() throws IOException {
    CutPage page =
        page(
            "<h1>情報漏えい事件簿</h1><p>トップ</p>"
                + "<h3>青葉市 名簿の紛失について</h3><div>紛失しました。</div><h4>概要</h4><p>名簿です。</p>"
                + "<h3><a href='https://a.example.jp/2'>株式会社若草 メールの誤送信について</a></h3><p>誤って送信しました。</p>"
                + "<h3>経緯</h3><p>9月に送信しました。</p>");

    assertThat(CutFile.kinds(page)).isEmpty();
    assertThat(page.posts().stream().map(CutFile::words))
        .satisfiesExactly(
            post -> assertThat(post).containsExactly("青葉市 名簿の紛失について", "紛失しました。", "概要", "名簿です。"),
            post ->
                assertThat(post)
                    .containsExactly("株式会社若草 メールの誤送信について", "誤って送信しました。", "経緯", "9月に送信しました。"));
    assertThat(Objects.requireNonNull(page.posts().get(1).imprint()).url())
        .isEqualTo("https://a.example.jp/2");
  }

  @Test
  void aPageWhoseHeadingsCannotBeToldSaysSo() throws IOException {
    CutPage page =
        page("<h1>事件の記録</h1><h2>青葉の名簿</h2><p>書類を紛失しました。</p>" + "<h2>若草の手紙</h2><p>誤って送信しました。</p>");

    assertThat(page.posts()).hasSize(1);
    assertThat(CutFile.kinds(page)).containsExactly("undivided_page");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1>青葉市 名簿の紛失について</h1><h2>青葉市が紛失した名簿</h2><p>紛失しました。</p><h2>青葉市での紛失の再発を防ぐ</h2><p>努めます。</p>",
        "<h1>紛失について</h1><h2>当校から</h2><p>紛失しました。</p><h2>皆さまへ</h2><p>お詫びします。</p>",
        "<h1>お知らせ</h1><h2>概要</h2><p>紛失しました。</p><h2>今後の対応</h2><p>お詫びします。</p>",
        "<h1>日々の記録</h1><h2>山に登る</h2><p>晴れでした。</p><h2>海を見る</h2><p>雨でした。</p>"
      })
  void sectionsOfAPostAndOtherArticlesNeedNoWord(String body) throws IOException {
    CutPage page = page(body);

    assertThat(page.posts()).hasSize(1);
    assertThat(CutFile.kinds(page)).isEmpty();
  }

  @Test
  void aPostBesideTheContainersIsNotLost() throws IOException {
    CutPage page =
        page(
            "<article><h2>%s</h2>%s</article><h2>%s</h2>%s"
                .formatted(FIRST, FIRST_TEXT, SECOND, SECOND_TEXT));

    assertBoth(page);
  }

  @Test
  void aContainerOfSeveralPostsIsCutAtItsHeadings() throws IOException {
    CutPage page =
        page(
            "<div class='main'>"
                + both("<h2>%s</h2>%s")
                + "</div><div class='main'><h2>【セキュリティ事件簿#2025-910】丙社 漏えいについて 2025/9/10</h2><p>漏えいしました。</p></div>");

    assertThat(page.posts()).extracting(post -> post.source().line()).containsExactly(1, 2, 3);
    assertThat(CutFile.titles(page))
        .containsExactly(FIRST, SECOND, "【セキュリティ事件簿#2025-910】丙社 漏えいについて 2025/9/10");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<main><article><header><h1>%s</h1></header>%s</article></main>",
        "<header><h1>事件の記録</h1></header><article><header><h2>%s</h2></header>%s</article>",
        "<h1>事件の記録</h1><article><h2>%s</h2>%s</article>",
        "<div class='site'><header><h1>事件の記録</h1></header><main><h2>%s</h2>%s</main></div>",
        "<h1>%s</h1><div id='content'>%s</div>",
        "<h2>%s</h2><div id='content'>%s</div>",
        "<div id='content'><h3>%s</h3>%s</div><div class='content'>お問い合わせ</div>"
      })
  void thePageOfOnePostHasItsTitle(String post) throws IOException {
    for (String title : new String[] {FIRST, "甲社 書類の紛失について"}) {
      assertThat(CutFile.words(page(post.formatted(title, FIRST_TEXT)).posts().get(0)))
          .containsExactly(title, "書類を紛失しました。", "お詫びします。");
    }
  }

  @Test
  void thePartsOfAnArticleAreNoPosts() throws IOException {
    CutPage page =
        page(
            "<article><h1>紛失について</h1><div class='content'><h2>概要</h2><p>紛失しました。</p></div>"
                + "<div class='content'><h2>対応</h2><p>お詫びします。</p></div></article>");

    assertThat(CutFile.words(page.posts().get(0)))
        .containsExactly("紛失について", "概要", "紛失しました。", "対応", "お詫びします。");
  }

  @Test
  void aDamagedPostOfAColumnIsTold() throws IOException {
    byte[] page =
        ("<html><head><meta charset='utf-8'></head><body>"
                + both("<h2>%s</h2>%s")
                + "</body></html>")
            .replace("誤って", "#")
            .getBytes(UTF_8);
    for (int i = 0; i < page.length; i++) {
      page[i] = page[i] == '#' && page[i + 1] != '2' ? (byte) 0xFF : page[i];
    }

    CutPage cut = CutFile.of(folder, "page.html", page);

    assertThat(CutFile.titles(cut)).containsExactly(FIRST);
    assertThat(CutFile.kinds(cut)).containsExactly("undecodable_bytes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<pre>%s</pre>",
        "<h1>事件の記録</h1><pre>%s</pre>",
        "<div style='word-wrap: break-word; white-space: pre-wrap;'>%s</div>",
        "<main><pre><code>%s</code></pre></main>"
      })
  void preformattedTextIsReadLineByLine(String markup) throws IOException {
    String text =
        FIRST
            + "\n\n書類を紛失しました。\n\nお詫びします。\n\n\n"
            + SECOND
            + "\r\n\r\n誤って送信しました。\r\n\r\nお詫びします。\r\n";

    assertBoth(page(markup.formatted(text)));
  }

  @Test
  void aFileOfTextThatABrowserShowedIsCutAtItsHeadings() throws IOException {
    CutPage page =
        CutFile.of(
            folder,
            "page.html",
            "<html><head><meta name=\"color-scheme\" content=\"light dark\"></head><body>"
                + "<pre style=\"word-wrap: break-word; white-space: pre-wrap;\">"
                + "甲社 書類の紛失について 2025/9/12\n\n書類を紛失しました。\n\nお詫びします。\n\n\n"
                + "乙市 メールの誤送信について 2025/9/11\n\n誤って送信しました。\n\nお詫びします。\n</pre></body></html>");

    assertThat(CutFile.titles(page))
        .containsExactly("甲社 書類の紛失について 2025/9/12", "乙市 メールの誤送信について 2025/9/11");
  }
}
