package jikenbo.archive.decode;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jikenbo.archive.CutFile;
import jikenbo.archive.post.CutPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A figure or a post that damage takes away is never missing without a word. */
class DamageTest {

  private static final String NAME = "118名";
  private static final String SENTENCE = "顧客118名の書類を紛失しました。";

  /** Three posts in each form; the title of the second one stands between bars. */
  private static final Map<String, UnaryOperator<String>> FORMS =
      Map.of(
          "page.html",
          posts ->
              "<!DOCTYPE html><html><head><meta charset='utf-8'></head><body>"
                  + each(
                      posts,
                      "<div class='post hentry'><h3 class='post-title entry-title'>%s</h3><div class='post-body entry-content'><p>%s</p><p>お詫びします。</p></div></div>")
                  + "</body></html>",
          "feed.xml",
          posts ->
              "<rss><channel>"
                  + each(
                      posts,
                      "<item><title>%s</title><description><![CDATA[<p>%s</p><p>お詫びします。</p>]]></description></item>")
                  + "</channel></rss>",
          "export.txt",
          posts -> each(posts, "TITLE: %s\n-----\nBODY:\n<p>%s</p>\n-----\n--------\n"),
          "feed.json",
          posts ->
              "{\"items\":["
                  + each(posts, "{\"title\":\"%s\",\"content_html\":\"<p>%s</p>\"},")
                  + "{\"title\":\"四\",\"content_text\":\"x\"}]}");

  @TempDir Path folder;

  private static String each(String posts, String form) {
    return Stream.of(posts.split(","))
        .map(title -> form.formatted(title, SENTENCE))
        .collect(Collectors.joining());
  }

  private static String file(String form, String posts) {
    return Objects.requireNonNull(FORMS.get(form)).apply(posts);
  }

  private static Stream<Arguments> damages() {
    return FORMS.keySet().stream()
        .flatMap(
            form ->
                Stream.of(
                    Arguments.of(form, "\u0008", "control_character"),
                    Arguments.of(form, "\u0000", "control_character"),
                    Arguments.of(form, "\u0000".repeat(300), "control_character"),
                    Arguments.of(form, "\u00FF", "undecodable_bytes"),
                    Arguments.of(form, "\u00EF\u00BF\u00BD", "lost_characters")));
  }

  private CutPage damaged(String form, String what, String with) throws IOException {
    String file = file(form, "一,二,三");
    int second = file.indexOf("二");
    int at = file.indexOf(what, what.contains("二") ? 0 : second);
    String head = latin(file.substring(0, at));
    String tail = latin(file.substring(at + what.length()));
    return CutFile.of(folder, form, (head + with + tail).getBytes(ISO_8859_1));
  }

  private static String latin(String text) {
    return new String(text.getBytes(UTF_8), ISO_8859_1);
  }

  @ParameterizedTest
  @MethodSource("damages")
  void aFigureWithDamageCostsItsPostAndNoOther(String form, String damage, String kind)
      throws IOException {
    CutPage page = damaged(form, NAME, latin("1") + damage + latin("18名"));

    assertThat(CutFile.titles(page)).contains("一", "三").doesNotContain("二");
    assertThat(CutFile.kinds(page)).containsExactly(kind);
  }

  @ParameterizedTest
  @MethodSource("damages")
  void aSentenceThatIsAHoleCostsItsPostAndNoOther(String form, String damage, String kind)
      throws IOException {
    CutPage page = damaged(form, SENTENCE, damage);

    assertThat(CutFile.titles(page)).contains("一", "三").doesNotContain("二");
    assertThat(CutFile.kinds(page)).containsExactly(kind);
  }

  @ParameterizedTest
  @MethodSource("damages")
  void damageOutsideOfAnyPostIsToldOfTheFile(String form, String damage, String kind)
      throws IOException {
    if (kind.equals("lost_characters")) {
      return; // Outside of posts, it is a character as any other.
    }
    String before = "<div class='post hentry'><h3 class='post-title entry-title'>二</h3>";
    for (String heading :
        List.of(before, "<title>二</title>", "-----\n--------\nTITLE: 二\n-----\nBODY:\n")) {
      if (file(form, "一,二,三").contains(heading)) {
        CutPage page = damaged(form, heading, damage);

        assertThat(CutFile.kinds(page)).contains(kind);
        assertThat(CutFile.titles(page)).doesNotContain("二");
      }
    }
  }

  @Test
  void aControlCharacterThatJsonSpellsOutIsOneAllTheSame() throws IOException {
    CutPage page = damaged("feed.json", NAME, "1\\u000018");

    assertThat(CutFile.titles(page)).containsExactly("一", "三", "四");
    assertThat(CutFile.kinds(page)).containsExactly("control_character");
  }

  @Test
  void paddingBehindTheEndIsNormal() throws IOException {
    for (String form : FORMS.keySet()) {
      CutPage page = CutFile.of(folder, form, file(form, "一,二") + "\u0000\u0000\n\u001A");

      assertThat(page.rejected()).isEmpty();
      assertThat(CutFile.titles(page)).contains("一", "二");
      Files.delete(folder.resolve(form));
    }
  }

  @Test
  void aCharacterThatWasLostBeforeCostsAPostOfTextToo() throws IOException {
    String text = "【セキュリティ事件簿#2025-9%d】甲社 紛失について 2025/9/1%1$d\n\n顧客%s名の書類を紛失しました。\n";

    CutPage page =
        CutFile.of(
            folder,
            "page.txt",
            text.formatted(1, "1\uFFFD21")
                + text.formatted(2, "121")
                + text.formatted(3, "1&#8;21"));

    assertThat(CutFile.titles(page)).containsExactly("【セキュリティ事件簿#2025-92】甲社 紛失について 2025/9/12");
    assertThat(CutFile.kinds(page)).containsExactly("lost_characters", "control_character");
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-31j", "EUC-JP", "UTF-8"})
  void aHoleOfManyBytesLeavesTheEncodingWhatItIs(String encoding) throws IOException {
    String file = file("page.html", "一,二,三").replace("utf-8", encoding);
    int at = file.indexOf(SENTENCE, file.indexOf("二"));
    Charset charset = Charset.forName(encoding);
    String head = new String(file.substring(0, at).getBytes(charset), ISO_8859_1);
    String tail = new String(file.substring(at).getBytes(charset), ISO_8859_1);
    byte[] damaged = (head + "\u00FF".repeat(400) + tail).getBytes(ISO_8859_1);

    CutPage page = CutFile.of(folder, "page.html", damaged);

    assertThat(CutFile.titles(page)).containsExactly("一", "三");
    assertThat(CutFile.kinds(page)).containsExactly("undecodable_bytes");
  }
}
