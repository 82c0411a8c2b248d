package jikenbo.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jikenbo.archive.post.CutPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page that a browser saved while it showed what a file is made of is read as that file. */
class RawViewsTest {

  private static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0"><channel><title>事件の記録</title>
      <item><title>青葉市 書類の紛失について</title><link>https://a.example.jp/1</link>
      <description>&lt;p&gt;書類を紛失しました。&lt;/p&gt;&lt;p&gt;12名分です。&lt;/p&gt;</description></item>
      <item><title>若草校 誤送信について</title>
      <description>&lt;p&gt;誤って送信しました。&lt;/p&gt;</description></item>
      </channel></rss>
      """;

  private static final String ATOM =
      """
      <?xml version='1.0' encoding='UTF-8'?>
      <feed xmlns='http://www.w3.org/2005/Atom'><title type='text'>事件の記録</title>
      <entry><id>1</id><published>2025-09-12T10:00:00Z</published><title type='text'>青葉市 書類の紛失について</title>
      <content type='html'>&lt;p&gt;書類を紛失しました。&lt;/p&gt;&lt;p&gt;12名分です。&lt;/p&gt;</content></entry>
      <entry><id>2</id><published>2025-09-11T10:00:00Z</published><title type='text'>若草校 誤送信について</title>
      <content type='html'>&lt;p&gt;誤って送信しました。&lt;/p&gt;</content></entry>
      </feed>
      """;

  private static final String JSON =
      """
      {"version": "https://jsonfeed.org/version/1.1", "items": [
      {"title": "青葉市 書類の紛失について", "content_html": "<p>書類を紛失しました。</p><p>12名分です。</p>"},
      {"title": "若草校 誤送信について", "content_html": "<p>誤って送信しました。</p>"}]}
      """;

  private static final String EXPORT =
      """
      TITLE: 青葉市 書類の紛失について
      STATUS: Publish
      -----
      BODY:
      <p>書類を紛失しました。</p><p>12名分です。</p>
      -----
      --------
      TITLE: 若草校 誤送信について
      -----
      BODY:
      <p>誤って送信しました。</p>
      -----
      --------
      """;

  private static final String HTML =
      """
      <!DOCTYPE html>
      <html><head><title>事件の記録</title>
      <script>if (1 < 2) { document.write("<h3>下書き</h3>"); }</script></head>
      <body><article class="hentry"><h2 class="entry-title">青葉市 書類の紛失について</h2>
      <div class="entry-content"><p>書類を紛失しました。</p><p>12名分です。</p></div></article>
      <article class="hentry"><h2 class="entry-title">若草校 誤送信について</h2>
      <div class="entry-content"><p>誤って送信しました。</p></div></article></body></html>
      """;

  static final List<String> FILES = List.of(RSS, ATOM, JSON, EXPORT, HTML);

  static final List<String> FEEDS = List.of(RSS, ATOM);

  @TempDir Path folder;

  private CutPage page(String body) throws IOException {
    return CutFile.of(
        folder,
        "page.html",
        "<html><head><meta charset='utf-8'><title>view-source:a.example.jp</title></head><body>"
            + body
            + "</body></html>");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** With the colours of a viewer. */
  private static String coloured(String text) {
    return escaped(text)
        .replaceAll("(&lt;/?)([\\w:]+)(.*?&gt;)", "<span class='tag'>$1<b>$2</b>$3</span>");
  }

  private static void assertRead(CutPage page) {
    assertThat(page.posts().stream().map(CutFile::words))
        .containsExactly(
            List.of("青葉市 書類の紛失について", "書類を紛失しました。", "12名分です。"),
            List.of("若草校 誤送信について", "誤って送信しました。"));
    assertThat(CutFile.kinds(page)).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("FILES")
  void preformattedTextIsReadAsTheFile(String file) throws IOException {
    assertRead(page("<pre>" + escaped(file) + "</pre>"));
    assertRead(
        page(
            "<pre style='white-space: pre-wrap;'>"
                + escaped(file)
                + "</pre><div class='formatter'><label>整形<input type='checkbox'></label></div>"));
  }

  @ParameterizedTest
  @FieldSource("FILES")
  void aTableOfNumberedLinesIsReadAsTheFile(String file) throws IOException {
    for (String number : new String[] {"<td value='%d'></td>", "<td>%d</td>"}) {
      List<String> lines = file.lines().toList();
      String rows =
          Stream.iterate(0, i -> i + 1)
              .limit(lines.size())
              .map(i -> "<tr>" + number.formatted(i + 1) + "<td>" + coloured(lines.get(i)))
              .collect(Collectors.joining("</td></tr>"));

      assertRead(
          page(
              "<div></div><form><label>折り返す<input type='checkbox'></label></form><table><tbody>"
                  + rows
                  + "</td></tr></tbody></table>"));
    }
  }

  @ParameterizedTest
  @FieldSource("FILES")
  void aTextWithMarksOfItsLinesIsReadAsTheFile(String file) throws IOException {
    assertRead(
        page(
            file.lines()
                .map(line -> "<span class='line'></span>" + coloured(line))
                .collect(Collectors.joining("\n", "<pre class='wrap'>", "</pre>"))));
  }

  @ParameterizedTest
  @FieldSource("FEEDS")
  void theFeedThatAViewerKeepsIsRead(String feed) throws IOException {
    assertRead(
        page(
            "<div id='source'>"
                + feed.substring(feed.indexOf("?>") + 2)
                + "</div><div>この文書の構造は次のとおりです。</div><div class='lines'><div>"
                + coloured("<channel><item>青葉市</item></channel>")
                + "</div></div>"));
  }

  @Test
  void aViewThatIsCutSaysSo() throws IOException {
    CutPage page = page("<pre>" + escaped(RSS.substring(0, RSS.indexOf("誤って"))) + "</pre>");

    assertThat(CutFile.titles(page)).containsExactly("青葉市 書類の紛失について");
    assertThat(CutFile.kinds(page)).containsExactly("broken_off");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<pre>{\"posts\": [{\"name\": \"2025年9月12日 青葉市 書類の紛失について（12名）\"}]}</pre>",
        "<pre>[{\"id\": 1, \"title\": \"青葉市 書類の紛失について（12名）\"}]</pre>",
        "<pre>&lt;?xml version='1.0'?&gt;&lt;opml&gt;&lt;outline text='青葉市の紛失'/&gt;&lt;/opml&gt;</pre>",
        "<div>この文書の構造は次のとおりです。</div><div>&lt;rss&gt;</div><div>&lt;item&gt;青葉市で12名分を紛失しました。&lt;/item&gt;</div>",
        "<table role='tree'><tr><td>title</td><td>\"青葉市で12名分を紛失しました。\"</td></tr></table>",
      })
  void whatCannotBeToldFromAViewIsRefused(String body) throws IOException {
    CutPage page = page(body);

    assertThat(page.posts()).isEmpty();
    assertThat(CutFile.kinds(page)).containsExactly("view_of_file");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1>紛失について</h1><p>&lt;rss&gt; の配信を止めました。</p>",
        "<article><h1>紛失について</h1><pre>{\"items\": [1]}</pre><p>書類を紛失しました。</p></article>",
        "<h1>紛失について</h1><pre>&lt;?xml version='1.0'?&gt;&lt;rss&gt;&lt;channel&gt;&lt;item&gt;&lt;title&gt;乙&lt;/title&gt;&lt;/item&gt;&lt;/channel&gt;&lt;/rss&gt;</pre><p>書類を紛失しました。</p>",
        "<article class='hentry'><h2 class='entry-title'>紛失について</h2><div class='entry-content'>&lt;p&gt;書類を紛失しました。&lt;/p&gt;</div></article>",
      })
  void aPostThatShowsMarkupIsAPost(String body) throws IOException {
    CutPage page = page(body);

    assertThat(CutFile.titles(page)).containsExactly("紛失について");
    assertThat(CutFile.kinds(page)).isEmpty();
  }
}
