package jikenbo.archive.form.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import jikenbo.archive.CutFile;
import jikenbo.archive.post.CutPage;
import jikenbo.archive.post.Post;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Markup that was escaped once too often is undone; a post that tells of tags keeps them. */
class EscapedMarkupTest {

  @TempDir Path folder;

  private static String escaped(String html) {
    return html.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** The post of a feed whose content is this HTML. */
  private Post post(String html) throws IOException {
    return CutFile.of(
            folder,
            "feed.xml",
            "<rss><channel><item><title>投稿</title><description>%s</description></item></channel></rss>"
                .formatted(escaped(html)))
        .posts()
        .get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>氏名&amp;住所を</p>\n<p>紛失しました。</p>",
        "<div>氏名&amp;住所を<br/>紛失しました。</div>",
        "氏名&amp;住所を<br /><br />紛失しました。<br />",
        "<p class=\"x\">氏名&amp;住所を<p>紛失しました。</p>"
      })
  void markupEscapedTwiceIsReadAsMarkup(String html) throws IOException {
    assertThat(CutFile.words(post(escaped(html)))).containsExactly("投稿", "氏名&住所を", "紛失しました。");
  }

  @Test
  void markupEscapedThreeTimesIsReadAsMarkup() throws IOException {
    assertThat(CutFile.words(post(escaped(escaped("<p>書類を</p><p>紛失しました。</p>")))))
        .containsExactly("投稿", "書類を", "紛失しました。");
  }

  @Test
  void whatAnEditorWrapsAroundItDoesNotHideIt() throws IOException {
    assertThat(CutFile.words(post("<div><p>" + escaped("<p>書類を</p>") + "</p><br></div>")))
        .containsExactly("投稿", "書類を");
  }

  @Test
  void aSavedPageMayHoldMarkupAsText() throws IOException {
    CutPage page =
        CutFile.of(
            folder,
            "page.html",
            "<html><body><div class='post'><h3 class='post-title'>投稿</h3><div class='post-body'>"
                + escaped("<p>書類を</p><p>紛失しました。</p>")
                + "<div style='clear: both;'></div></div></div></body></html>");

    assertThat(CutFile.words(page.posts().get(0))).containsExactly("投稿", "書類を", "紛失しました。");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>段落は &lt;p&gt; と &lt;/p&gt; で囲み、&lt;br&gt; で改行します。</p>",
        "<pre>&lt;p&gt;本文&lt;/p&gt;</pre>",
        "<p>&lt;p&gt;</p><ul><li>&lt;/p&gt;</li></ul>",
        "担当は &lt;info@a.example.jp&gt; です。"
      })
  void aPostThatTellsOfTagsKeepsThem(String html) throws IOException {
    assertThat(post(html).text()).contains("<");
  }
}
