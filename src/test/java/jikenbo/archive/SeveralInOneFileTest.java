package jikenbo.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import jikenbo.archive.post.CutPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that were put together, saved with lost characters or under a wrong declaration. */
class SeveralInOneFileTest {

  private static final String JSON =
      "{\"items\": [{\"title\": \"架空商店 名簿の紛失\", \"content_html\": \"<p>名簿を紛失しました。</p>\"}]}";

  private static final String MHT =
      """
      MIME-Version: 1.0
      Content-Type: multipart/related; boundary="cut-here"

      --cut-here
      Content-Type: text/html; charset=utf-8

      <html><body><article><h1>架空商店 名簿の紛失 2024/5/2</h1><p>名簿を紛失しました。お詫びします。</p></article></body></html>
      --cut-here--
      """;

  private static final String FEED =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss><channel><item><title>架空商店 名簿の紛失</title>"
          + "<description>お客様の名簿を紛失しました。お詫びします。</description></item></channel></rss>";

  @TempDir Path folder;

  private CutPage read(String name, byte[] bytes) throws IOException {
    return CutFile.of(Files.createTempDirectory(folder, "input"), name, bytes);
  }

  private CutPage read(String name, String text) throws IOException {
    return CutFile.of(Files.createTempDirectory(folder, "input"), name, text);
  }

  @Test
  void aFeedOfJsonBehindAnotherIsTold() throws IOException {
    assertThat(CutFile.kinds(read("a.json", JSON))).isEmpty();
    assertThat(CutFile.kinds(read("a.json", "feed(" + JSON + ");\n"))).isEmpty();
    assertThat(CutFile.kinds(read("a.json", JSON + JSON))).containsExactly("broken_off");
    assertThat(CutFile.kinds(read("a.json", JSON + "\n" + JSON))).containsExactly("broken_off");
  }

  @Test
  void aSinglePageFileBehindAnotherIsTold() throws IOException {
    assertThat(CutFile.kinds(read("a.mht", MHT))).isEmpty();
    CutPage two = read("a.mht", MHT + MHT);
    assertThat(two.posts()).hasSize(1);
    assertThat(CutFile.kinds(two)).containsExactly("broken_off");
  }

  @Test
  void theSignsOfAnEncodingDecideWhateverIsDeclared() throws IOException {
    CutPage page = read("a.xml", FEED.getBytes(Charset.forName("ISO-2022-JP")));

    assertThat(CutFile.titles(page)).containsExactly("架空商店 名簿の紛失");
    assertThat(CutFile.kinds(page)).isEmpty();
  }

  @Test
  void questionMarksInPlaceOfLettersAreLostCharacters() throws IOException {
    String asked = FEED.replaceAll("[^\\x00-\\x7F]", "?");

    CutPage page = read("a.xml", asked);

    assertThat(page.isUnreadable()).isTrue();
    assertThat(CutFile.kinds(page)).containsExactly("lost_characters");
    String english =
        FEED.replaceAll("[^\\x00-\\x7F]+", "Who are you? What was lost there? Names. ");
    assertThat(CutFile.kinds(read("a.xml", english))).isEmpty();
  }
}
