package jikenbo.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import jikenbo.archive.post.CutPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What XML does not allow costs at most the post in which it stands. */
class BrokenXmlTest {

  @TempDir Path folder;

  private static String item(String title, String body) {
    return "<item><title>%s</title><link>https://a.example.jp/?a=1&amp;b=%1$s</link><description>%s</description></item>"
        .formatted(title, body);
  }

  private static String feed(String items) {
    return "<?xml version='1.0' encoding='utf-8'?>\n<rss><channel><title>事件簿</title>%s</channel></rss>"
        .formatted(items);
  }

  private CutPage read(String body) throws IOException {
    return CutFile.of(folder, "feed.xml", feed(item("一", body) + item("二", "本文です。")));
  }

  @ParameterizedTest
  @CsvSource({
    "&#8;, control_character",
    "&#x8;, control_character",
    "&#0;, control_character",
    "'\b', control_character",
    "&#xFFFF;, lost_characters",
    "&#xD800;, lost_characters",
    "&#xD83D;x&#xDE00;, lost_characters",
    "&#x110000;, lost_characters",
    "&#99999999999999999999;, lost_characters"
  })
  void whatIsNoCharacterCostsItsPost(String written, String kind) throws IOException {
    CutPage page = read("名簿を%s紛失しました。".formatted(written));

    assertThat(CutFile.kinds(page)).containsExactly(kind);
    assertThat(page.rejected().get(0).heading()).isEqualTo("一");
    assertThat(CutFile.titles(page)).containsExactly("二");
  }

  @ParameterizedTest
  @CsvSource({
    "&nbsp;, ' '",
    "&hellip;, …",
    "&#x3042;, あ",
    "&#xD83D;&#xDE00;, 😀",
    "&, &",
    "&;, &;",
    "&#;, &#;",
    "&#xyz;, &#xyz;",
    "A&B, A&B",
    "?a=1&b=2, ?a=1&b=2",
    "1 < 2, 1 < 2",
    "]]>, ]]>",
    "&quot;&amp;&apos;, \"&'",
    "&AMP;, &",
    "<![CDATA[A&amp;&nbsp;B]]>, A& B",
  })
  void whatIsMeantIsRead(String written, String text) throws IOException {
    CutPage page = read("名簿を【%s】紛失しました。".formatted(written));

    assertThat(CutFile.kinds(page)).isEmpty();
    assertThat(CutFile.titles(page)).containsExactly("一", "二");
    assertThat(page.posts().get(0).lines()).contains("名簿を【%s】紛失しました。".formatted(text));
  }

  @Test
  void aReferenceInATagEndsNoFeed() throws IOException {
    CutPage page =
        CutFile.of(
            folder,
            "feed.xml",
            feed(
                "<item><title>一</title><enclosure url='https://a.example.jp/?a=1&b=2&nbsp;&#8;'/><description>本文</description></item>"
                    + item("二", "本文です。")));

    assertThat(CutFile.titles(page)).containsExactly("一", "二");
    assertThat(CutFile.kinds(page)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n\n  \n",
        "\n\uFEFF\n",
        "Warning: Undefined variable $x in /var/www/feed.php on line 12\n",
        "<br />\n<b>Warning</b>:  A non-numeric value in <b>/x.php</b> on line <b>3</b><br />\n",
        "\uFEFF\uFEFF"
      })
  void whatStandsBeforeTheDeclarationIsPassedOver(String junk) throws IOException {
    CutPage page = CutFile.of(folder, "feed.xml", junk + feed(item("一", "本文") + item("二", "本文")));

    assertThat(CutFile.titles(page)).containsExactly("一", "二");
    assertThat(CutFile.kinds(page)).isEmpty();
  }

  @Test
  void aMarkOfTheByteOrderCanStandBehindTheDeclaration() throws IOException {
    String feed = feed(item("一", "本文")).replace("?>\n", "?>\n\uFEFF");

    assertThat(CutFile.titles(CutFile.of(folder, "feed.xml", feed))).containsExactly("一");
  }

  @Test
  void aTextThatQuotesAFeedStaysAText() throws IOException {
    String text = "【セキュリティ事件簿#2025-912】甲社 紛失について 2025/9/12\n\n紛失しました。\n\n" + feed(item("一", "本文"));

    CutPage page = CutFile.of(folder, "page.txt", text);

    assertThat(page.posts()).hasSize(1);
    assertThat(page.posts().get(0).heading()).startsWith("【セキュリティ事件簿#2025-912】");
  }
}
