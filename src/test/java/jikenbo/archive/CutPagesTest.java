package jikenbo.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import jikenbo.archive.post.CutPage;
import jikenbo.fixture.BlogForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A page that is cut is read up to the cut, and says so; one that only leaves tags out is whole.
 */
class CutPagesTest {

  private static final String HEAD =
      "<!DOCTYPE html><html><head><meta charset='utf-8'><title>事件簿</title></head><body>";

  @TempDir Path folder;

  private static String post(String title, String body) {
    return "<div class='post'><h3 class='post-title'>%s</h3><div class='post-body'>%s</div></div>"
        .formatted(title, body);
  }

  private CutPage page(String html) throws IOException {
    return CutFile.of(folder, "page.html", html);
  }

  /** The two posts of a page as it is cut behind these words of the second. */
  private CutPage cutBehind(String words) throws IOException {
    String html =
        HEAD
            + post("一件目", "<p>書類を紛失しました。</p>")
            + post("二件目", "<p>名簿を紛失しました。</p><p><a href='https://a.example.jp/x'>住民</a>45名です。</p>")
            + "</body></html>";
    return page(html.substring(0, html.indexOf(words) + words.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "名簿を紛失し",
        "名簿を紛失しました。</p>",
        "名簿を紛失しました。</p><p><a href='https:",
        "45名です。</p></div>"
      })
  void aPageCutInAPostIsReadUpToThere(String words) throws IOException {
    CutPage page = cutBehind(words);

    assertThat(CutFile.titles(page)).containsExactly("一件目", "二件目");
    assertThat(page.posts().get(1).text()).contains("名簿を紛失し");
    assertThat(CutFile.kinds(page)).containsExactly("broken_off");
  }

  @Test
  void aTitleThatIsCutIsNoPost() throws IOException {
    CutPage page = cutBehind("<h3 class='post-title'>二");

    assertThat(CutFile.titles(page)).containsExactly("一件目");
    assertThat(CutFile.kinds(page)).containsExactly("broken_off");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<!-- 広告", "<script>var a = '<p>", "<style>p {", "<a href='x'", "</di"})
  void aPageCutInWhatIsNoTextSaysSo(String last) throws IOException {
    CutPage page = page(HEAD + post("一件目", "本文") + last);

    assertThat(CutFile.titles(page)).containsExactly("一件目");
    assertThat(CutFile.kinds(page)).containsExactly("broken_off");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<p>一<p>二",
        "<p>一</p><p>二<ul><li>三<li>四</ul>",
        "<p>1 < 2</p>",
        "<a name='x'>",
        "</div></div>",
        "<img alt='>' src=x/><br/>",
        "<script>if (a < b) { document.write('<div>'); }</script>",
        "<!-- <div> -->",
        "<input value=\"<div>\">"
      })
  void aPageThatLeavesItsLastTagsOutIsWhole(String last) throws IOException {
    assertThat(CutFile.kinds(page(HEAD + post("一件目", "本文") + last))).isEmpty();
  }

  @Test
  void aPageWithItsEndIsWholeWhateverItsAuthorForgot() throws IOException {
    assertThat(CutFile.kinds(page(HEAD + "<div><div>" + post("一件目", "<b>本文") + "</body>")))
        .isEmpty();
  }

  @Test
  void aPageOfParagraphsWithTheLastLeftOpenIsCut() throws IOException {
    CutPage page = page(HEAD + "<h1>紛失について</h1><p>一。</p><p>二。</p><p>名簿を紛");

    assertThat(CutFile.words(page.posts().get(0))).containsExactly("紛失について", "一。", "二。", "名簿を紛");
    assertThat(CutFile.kinds(page)).containsExactly("broken_off");
  }

  @Test
  void anUnknownPageOfSeveralPostsThatIsCutSaysSo() throws IOException {
    CutPage page =
        page(
            HEAD
                + "<main><p>【セキュリティ事件簿#2025-912】甲社 紛失について 2025/9/12</p><p>紛失しました。</p>"
                + "<p>【セキュリティ事件簿#2025-911】乙市 誤送信について 2025/9/11</p><p>誤って");

    assertThat(page.posts()).hasSize(2);
    assertThat(CutFile.kinds(page)).containsExactly("broken_off");
  }

  @Test
  void aPageCutBeforeAnyTextSaysSo() throws IOException {
    assertThat(CutFile.kinds(page("<!DOCTYPE html><html><head><title>事件簿</title><style>p {")))
        .containsExactly("broken_off");
  }

  @Test
  void aPageCutWithinACharacterKeepsItsPost() throws IOException {
    byte[] whole = (HEAD + post("一件目", "紛失しました。")).getBytes(UTF_8);
    int end = new String(whole, UTF_8).indexOf("ました");
    int bytes = new String(whole, UTF_8).substring(0, end).getBytes(UTF_8).length + 2;

    CutPage page = CutFile.of(folder, "page.html", Arrays.copyOf(whole, bytes));

    assertThat(CutFile.words(page.posts().get(0))).containsExactly("一件目", "紛失し");
    assertThat(CutFile.kinds(page)).containsExactly("broken_off");
  }

  @Test
  void anExportTextCutWithinACharacterKeepsItsPost() throws IOException {
    byte[] whole = "TITLE: 投稿\nSTATUS: Publish\n-----\nBODY:\n紛失".getBytes(UTF_8);

    CutPage page = CutFile.of(folder, "export.txt", Arrays.copyOf(whole, whole.length - 1));

    assertThat(CutFile.words(page.posts().get(0))).containsExactly("投稿", "紛");
    assertThat(CutFile.kinds(page)).containsExactly("broken_off");
  }

  private static String mhtml(String encoding, String html) {
    return "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"-x\"\r\n\r\n---x\r\n"
        + "Content-Type: text/html; charset=\"utf-8\"\r\nContent-Transfer-Encoding: %s\r\n\r\n%s"
            .formatted(encoding, html);
  }

  @Test
  void aPageInOneFileCutAnywhereInItsPostsSaysSo() throws IOException {
    byte[] whole = BlogForms.all().get("page.mhtml");
    int ends = new String(whole, UTF_8).indexOf("</body>");
    for (int length = ends - 1; length > 2_000; length -= 997) {
      CutPage page = CutFile.of(folder, "page.mhtml", Arrays.copyOf(whole, length));

      assertThat(CutFile.kinds(page)).as("of %d bytes", length).containsExactly("broken_off");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
  void aPageInBase64IsReadUpToTheCut(int less) throws IOException {
    String html = HEAD + post("一件目", "書類を紛失しました。").replace("</div></div>", "");
    String letters = Base64.getMimeEncoder().encodeToString(html.getBytes(UTF_8)).replace("=", "");

    CutPage page =
        CutFile.of(
            folder, "page.mht", mhtml("base64", letters.substring(0, letters.length() - less)));

    assertThat(page.posts().get(0).text()).startsWith("一件目\n書類を紛失しま");
    assertThat(CutFile.kinds(page)).containsExactly("broken_off");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=", "=E", "=E3", "=E3=8", "=E3=81"})
  void aPageInQuotedLettersIsReadUpToTheCut(String last) throws IOException {
    String html = HEAD.replace("事件簿", "x") + "<div class=3D'post'><h3 class=3D'post-title'>x</h3>";

    CutPage page =
        CutFile.of(
            folder,
            "page.mht",
            mhtml("quoted-printable", html + "<div class=3D'post-body'>=E7=B4=9B" + last));

    assertThat(CutFile.words(page.posts().get(0))).containsExactly("x", "紛");
    assertThat(CutFile.kinds(page)).containsExactly("broken_off");
  }

  @Test
  void aPageInOneFileWithoutItsPicturesIsWhole() throws IOException {
    CutPage page =
        CutFile.of(folder, "page.mht", mhtml("8bit", HEAD + post("一件目", "本文") + "</body></html>"));

    assertThat(CutFile.titles(page)).containsExactly("一件目");
    assertThat(CutFile.kinds(page)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"noscript", "template", "object", "select", "plaintext", "applet", "marquee"})
  void whatIsLeftOpenInAPostDoesNotSwallowThePostsBehind(String name) throws IOException {
    String html =
        HEAD
            + post("一件目", "<p>書類を紛失しました。</p><p><%s class='x'>お詫びします。</p>".formatted(name))
            + post("二件目", "<p>名簿を紛失しました。</p><noscript><img src='x'></noscript><object></object>")
            + "</body></html>";

    CutPage page = page(html);

    assertThat(CutFile.titles(page)).containsExactly("一件目", "二件目");
    assertThat(CutFile.words(page.posts().get(0))).containsExactly("一件目", "書類を紛失しました。", "お詫びします。");
    assertThat(CutFile.kinds(page)).isEmpty();
  }

  @Test
  void whatIsClosedStaysUnseen() throws IOException {
    CutPage page =
        page(
            HEAD
                + "<script>document.write('<noscript>');</script><!-- <object> -->"
                + post("一件目", "本文<object><object>動画</object></object><NoScript>広告</NOSCRIPT>")
                + "</body></html>");

    assertThat(CutFile.words(page.posts().get(0))).containsExactly("一件目", "本文");
  }

  @Test
  void pagesOneBehindAnotherAreAllRead() throws IOException {
    String end = "</body></html>\n";
    CutPage page =
        page(
            HEAD
                + post("一件目", "本文")
                + end
                + HEAD
                + "<article class='entry'><h1 class='entry-title'>二件目</h1>"
                + "<div class='entry-content'>本文</div></article>"
                + end
                + HEAD
                + "<h1>三件目</h1><p>紛失しました。</p>"
                + end);

    assertThat(CutFile.titles(page)).containsExactly("一件目", "二件目", "三件目");
    assertThat(CutFile.kinds(page)).isEmpty();
  }

  @Test
  void aPageWithoutPostsBehindAnotherIsTold() throws IOException {
    String end = "</body></html>\n";

    CutPage page = page(HEAD + post("一件目", "本文") + end + HEAD + end);

    assertThat(CutFile.titles(page)).containsExactly("一件目");
    assertThat(CutFile.kinds(page)).containsExactly("broken_off");
  }
}
