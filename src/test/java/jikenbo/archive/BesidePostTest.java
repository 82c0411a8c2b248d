package jikenbo.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a blog prints around a post tells its day, and is no part of its text, in any form. */
class BesidePostTest {

  private static final String TITLE = "青葉市 書類の紛失について";

  @TempDir Path folder;

  private CutPage page(String body) throws IOException {
    return CutFile.of(
        folder,
        "page.html",
        "<!DOCTYPE html><html><head><meta charset='utf-8'><title>事件簿</title></head><body>"
            + body
            + "</body></html>");
  }

  /** The same text in the markup of services and of none. */
  private static Stream<String> inAllMarkup(String text) {
    return Stream.of(
            "<div class='post hentry'><h3 class='post-title'>%s</h3><div class='post-body'>%s</div></div>",
            "<article class='entry'><h1 class='entry-title'>%s</h1><div class='entry-content'>%s</div></article>",
            "<div class='day'><h2><span class='date'>2025-09-12</span></h2><div class='section'><h3>%s</h3>%s</div></div>",
            "<article><h2>%s</h2>%s</article>",
            "<div id='content'><h1>%s</h1>%s</div>")
        .map(markup -> markup.formatted(TITLE, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<time datetime='2025-09-12'>2025年9月12日</time>%s",
        "<time>2025-09-12</time><span class='author'> 広報課</span>%s",
        "<div class='date-header'>2025年9月12日金曜日</div>%s",
        "<p class='posted'>2025年9月12日 09:00</p>%s",
        "<div class='post-meta'><span>2025年9月12日</span><p>広報課</p></div>%s",
        "<p>2025年9月12日金曜日</p>%s",
        "%s<p>2025-09-12 : 日記 : コメント : 0</p>",
        "<time>2025-09-12</time>%s<p>コメント:0</p>",
        "%s<p>posted by 青葉 at 2025年9月12日 12:34 | Comment(0)</p>",
        "<time>2025-09-12</time>%s<p>投稿者 青葉 時刻: 8:05</p><p>ツイート シェア</p>",
        "%s<ul class='share'><li>Xで共有</li><li>保存</li></ul><div class='date'>2025年9月12日</div>",
        "<time>2025-09-12</time>%s<p>Facebook で共有</p><p>コメントを投稿</p>",
      })
  void isNoPartOfTheText(String body) throws IOException {
    String text = "<p>2025年9月3日に紛失しました。</p><p>住民45名の氏名です。</p>";
    for (String html : inAllMarkup(body.formatted(text)).toList()) {
      CutPage page = page(html);

      assertThat(CutFile.words(page.posts().get(0)))
          .as(html)
          .containsExactly(TITLE, "2025年9月3日に紛失しました。", "住民45名の氏名です。");
      assertThat(CutFile.days(page)).as(html).containsExactly("2025-09-12");
      assertThat(page.rejected()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>2025年9月3日</p><p>紛失しました。</p><p>以上</p>",
        "<p>経緯です。</p><p class='date'>2025年9月3日</p><p>判明</p><p>お詫びします。</p>",
        "<p><time>9月3日</time>に紛失しました。</p><p>以上</p>",
        "<p>紛失しました。</p><ul><li class='date'>9月3日 判明</li></ul>",
        "<p>紛失しました。</p><p>対象者：45名</p><p>コメント：事実です</p>",
        "<p>2025年9月3日</p><p>青葉市長</p><p>紛失しました。</p>",
      })
  void aTextKeepsWhatIsItsOwn(String text) throws IOException {
    int blocks = text.split("</(?:p|ul)>", -1).length - 1;
    for (String html : inAllMarkup(text).toList()) {
      assertThat(CutFile.words(page(html).posts().get(0))).as(html).hasSize(blocks + 1);
    }
  }

  @Test
  void aFeedThatHoldsItKeepsTheTextOnly() throws IOException {
    String feed =
        "<rss><channel><item><title>%s</title><description>&lt;p&gt;2025年9月12日金曜日&lt;/p&gt;&lt;p&gt;紛失しました。&lt;/p&gt;&lt;p&gt;コメント(0)&lt;/p&gt;</description></item></channel></rss>"
            .formatted(TITLE);

    CutPage page = CutFile.of(folder, "feed.xml", feed);

    assertThat(CutFile.words(page.posts().get(0))).containsExactly(TITLE, "紛失しました。");
    assertThat(CutFile.days(page)).containsExactly("2025-09-12");
  }

  @Test
  void eachOfSeveralPostsHasItsOwn() throws IOException {
    String post = "<h2>%s</h2><time>2025-09-%d</time><p>紛失しました。</p><p>コメント:0</p>";

    CutPage page =
        page(
            "<div id='content'>"
                + post.formatted("甲市 書類の紛失について", 12)
                + post.formatted("乙市 名簿の紛失について", 11)
                + "</div>");

    assertThat(page.posts().stream().map(CutFile::words))
        .satisfiesExactly(
            first -> assertThat(first).containsExactly("甲市 書類の紛失について", "紛失しました。"),
            second -> assertThat(second).containsExactly("乙市 名簿の紛失について", "紛失しました。"));
    assertThat(CutFile.days(page)).containsExactly("2025-09-12", "2025-09-11");
  }
}
