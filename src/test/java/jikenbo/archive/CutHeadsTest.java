package jikenbo.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import jikenbo.archive.post.CutPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a page that is cut, posts are read or nothing; its head and its navigation are no posts. */
class CutHeadsTest {

  private static final String HEAD =
      """
      <!DOCTYPE html><html><head><meta charset='utf-8'>%s<title>青葉の事件簿</title></head><body>
      <h1><a href='/'>青葉の事件簿</a></h1><p class='description'>情報の紛失を記録しています。</p>
      <ul><li><a href='/'>ホーム</a></li><li><a href='/2025'>青葉市の書類の紛失について</a></li></ul>
      <h2>最近の投稿</h2><ul><li><a href='/1'>若草市 名簿の紛失について 2025/9/1</a></li>
      <li><a href='/2'>霞市 封筒の誤送付について 2025/9/2</a></li></ul>
      """;

  private static final String FIRST = "甲社 書類の紛失について";
  private static final String SECOND = "乙市 メールの誤送信について";

  @TempDir Path folder;

  private static String page(String post) {
    return HEAD.formatted("")
        + post.formatted(FIRST, "<p>書類を紛失しました。</p>")
        + post.formatted(SECOND, "<p>誤って送信しました。</p>")
        + "</div></body></html>";
  }

  /** A compressed file in which every byte stands as it is. */
  private static byte[] stored(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new Stored(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }

  private static final class Stored extends GZIPOutputStream {

    Stored(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.NO_COMPRESSION);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='post hentry'><h3 class='post-title'>%s</h3><div class='post-body'>%s</div></div>\n",
        "<article class='entry'><h1 class='entry-title'>%s</h1><div class='entry-content'>%s</div></article>\n",
        "<div class='day'><h2><span class='date'>2025-09-12</span></h2><div class='body'><div class='section'><h3>%s</h3>%s</div></div></div>\n",
      })
  void nothingButPostsIsReadWhereverAPageIsCut(String post) throws IOException {
    byte[] whole = page(post).getBytes(UTF_8);
    byte[] packed = stored(whole);
    for (int end = page(post).indexOf("<body>"); end < whole.length - 30; end += 7) {
      assertPosts(CutFile.of(folder, "a.html", Arrays.copyOf(whole, end)), end);
    }
    folder.resolve("a.html").toFile().delete();
    for (int end = page(post).indexOf("<body>"); end < packed.length - 50; end += 7) {
      assertPosts(CutFile.of(folder, "a.html.gz", Arrays.copyOf(packed, end)), end);
    }
  }

  private static void assertPosts(CutPage page, int end) {
    assertThat(page.posts())
        .as("of %d bytes", end)
        .allSatisfy(
            read -> {
              assertThat(read.heading()).isIn(FIRST, SECOND);
              assertThat(CutFile.words(read)).hasSizeGreaterThan(1);
            });
    // Between two blocks, a page without end tags can be a whole one.
    if (page.posts().isEmpty()) {
      assertThat(CutFile.kinds(page)).as("of %d bytes", end).isEqualTo(List.of("broken_off"));
    }
  }

  @Test
  void aPageThatIsCutBeforeItsFirstPostHasNone() throws IOException {
    CutPage page =
        CutFile.of(
            folder,
            "a.html",
            HEAD.formatted("") + "<p>2025年6月から記録しています。</p><div id='main'><div class='list'>\n");

    assertThat(page.posts()).isEmpty();
    assertThat(CutFile.kinds(page)).containsExactly("broken_off");
  }

  @Test
  void aProgramWhosePostsAreKnownWritesNoOthers() throws IOException {
    String text = "<p>%s</p>".formatted("書類を紛失しました。".repeat(9));

    CutPage page =
        CutFile.of(
            folder,
            "a.html",
            HEAD.formatted("<meta content='blogger' name='generator'/>") + "<div>" + text);

    assertThat(page.posts()).isEmpty();
    assertThat(CutFile.kinds(page)).containsExactly("broken_off");
  }
}
