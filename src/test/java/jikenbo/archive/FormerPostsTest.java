package jikenbo.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jikenbo.fixture.BlogForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that was read whole and is cut later loses nothing, in whatever form it comes. */
class FormerPostsTest {

  private static final int[] HUNDREDTHS = {30, 50, 70, 90};

  @TempDir Path folder;

  private CutPage read(String name, byte[] bytes) throws IOException {
    Path place = Files.createTempDirectory(folder, "input");
    return CutFile.of(place, name, bytes);
  }

  private static List<String> texts(CutPage page) {
    return page.posts().stream()
        .sorted(Comparator.comparing(Post::source))
        .map(post -> post.text().strip())
        .toList();
  }

  @Test
  void postsBehindTheCutStayAsTheyWere() throws IOException {
    for (Map.Entry<String, byte[]> form : BlogForms.all().entrySet()) {
      CutPage whole = read(form.getKey(), form.getValue());
      for (int hundredths : HUNDREDTHS) {
        byte[] half = half(form.getKey(), form.getValue(), hundredths);

        CutPage cut = read(form.getKey(), half);
        CutPage kept = cut.isUnreadable() ? whole : cut.withFormer(whole.posts());

        String what = "%s cut behind %d %%".formatted(form.getKey(), hundredths);
        assertThat(texts(kept)).as(what).isEqualTo(texts(whole));
        assertThat(places(kept)).as(what).hasSize(kept.posts().size());
        assertThat(cut.rejected()).as(what).isNotEmpty();
      }
    }
  }

  @Test
  void aTextCutInAnyCharacterLosesNothingAndTellsOfEachPlaceOnce() throws IOException {
    String text =
        """
        【セキュリティ事件簿#2024-1】架空商店 名簿の紛失について 2024/5/2

        名簿を紛失しました。

        【セキュリティ事件簿#2024-2】架空市 メールの誤送信について 2024/5/3

        誤送信しました。

        【セキュリティ事件簿#2024-3】架空大学 書類の誤配布について 2024/5/4

        誤配布しました。
        """;
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    CutPage whole = read("page.txt", bytes);
    for (int end = text.indexOf("。") * 3; end < bytes.length; end++) {
      if ((bytes[end] & 0xC0) == 0x80) {
        CutPage kept = read("page.txt", Arrays.copyOf(bytes, end)).withFormer(whole.posts());

        String what = "cut behind %d bytes".formatted(end);
        assertThat(kept.rejected())
            .as(what)
            .extracting(RejectedPassage::source)
            .doesNotHaveDuplicates();
        assertThat(places(kept)).as(what).hasSize(kept.posts().size());
        assertThat(texts(kept)).as(what).isEqualTo(texts(whole));
      }
    }
  }

  /** Of plain text only half a character tells that it is cut. */
  private static byte[] half(String name, byte[] whole, int hundredths) {
    int end = whole.length * hundredths / 100;
    while (name.equals("page.txt") && (whole[end] & 0xC0) != 0x80) {
      end++;
    }
    return Arrays.copyOf(whole, end);
  }

  private static Set<SourceLocation> places(CutPage page) {
    return Set.copyOf(page.posts().stream().map(Post::source).toList());
  }

  @Test
  void aPostOfTheSameAddressUnderANewTitleIsNotKeptBesideIt() throws IOException {
    String feed =
        "<rss><channel>" + item("一件目", 1) + item("二件目", 2) + item("三件目", 3) + "</channel></rss>";
    CutPage whole = read("feed.xml", feed.getBytes(StandardCharsets.UTF_8));
    String changed = feed.replace("二件目", "二件目（続報）").replaceFirst("<title>三件目.*", "<title>三");

    CutPage kept =
        read("feed.xml", changed.getBytes(StandardCharsets.UTF_8)).withFormer(whole.posts());

    assertThat(CutFile.titles(kept)).containsExactly("一件目", "二件目（続報）", "三件目");
    assertThat(kept.posts().get(2).source().line()).isEqualTo(3);
    assertThat(kept.rejected().get(0).rejection().message()).contains("前に読めていた投稿 1 件");
  }

  private static String item(String title, int number) {
    return "<item><title>%s</title><link>https://a.example.jp/%d</link><description>本文</description></item>"
        .formatted(title, number);
  }

  private static final String TEXT =
      """
      【セキュリティ事件簿#2024-1】架空商店 名簿の紛失について 2024/5/2

      名簿を紛失しました。お詫びします。

      架空市 メールの誤送信について 2024/5/3

      誤送信しました。
      お詫びします。

      【セキュリティ事件簿#2024-3】架空大学 書類の誤配布について 2024/5/4

      誤配布しました。
      """;

  @Test
  void aTextCutAnywhereInAPostLosesNothing() throws IOException {
    CutPage whole = read("page.txt", TEXT.getBytes(StandardCharsets.UTF_8));
    assertThat(CutFile.kinds(whole)).isEmpty();
    List<String> firsts =
        List.of(texts(whole).get(0), texts(whole).get(0) + "\n\n" + texts(whole).get(1));
    for (int end = TEXT.indexOf("\n"); end < TEXT.length() - 3; end++) {
      String cut = TEXT.substring(0, end);
      CutPage read = read("page.txt", cut.getBytes(StandardCharsets.UTF_8));
      CutPage kept = read.withFormer(whole.posts());

      // Where it ends with a post, its author can have taken the others away.
      if (!firsts.contains(cut.strip())) {
        assertThat(texts(kept)).as(cut).isEqualTo(texts(whole));
        assertThat(CutFile.kinds(kept)).as(cut).isSubsetOf("broken_off");
        assertThat(kept.breaksOff()).as(cut).isTrue();
      }
    }
  }

  @Test
  void aTextWhoseAuthorTookPostsAwayOrChangedThemIsNotCut() throws IOException {
    CutPage whole = read("page.txt", TEXT.getBytes(StandardCharsets.UTF_8));
    String first = TEXT.substring(0, TEXT.indexOf("架空市"));
    for (String now :
        List.of(first, first + "追記：見つかりました。\n", TEXT.replace("お詫びします。\n\n【", "\n【"))) {
      CutPage read = read("page.txt", now.getBytes(StandardCharsets.UTF_8));

      assertThat(read.withFormer(whole.posts())).isEqualTo(read);
    }
  }

  @Test
  void anExportTextCutInTheFirstLetterOfAnEntrySaysSo() throws IOException {
    String entry = "TITLE: 投稿%d\nSTATUS: Publish\n-----\nBODY:\n紛失しました。\n-----\n--------\n";
    String text = entry.formatted(1) + entry.formatted(2) + entry.formatted(3);
    CutPage whole = read("export.txt", text.getBytes(StandardCharsets.UTF_8));
    for (int end = entry.length() + 1; end < 2 * entry.length() - 4; end++) {
      CutPage cut = read("export.txt", text.substring(0, end).getBytes(StandardCharsets.UTF_8));

      assertThat(texts(cut.withFormer(whole.posts()))).as("%d", end).isEqualTo(texts(whole));
      assertThat(CutFile.kinds(cut)).as("%d", end).containsExactly("broken_off");
    }
  }

  @Test
  void aFeedCutBehindAnEntrySaysSo() throws IOException {
    String xml = "<rss><channel><item><title>投稿</title><description>本文</description></item>";
    String json = "{\"items\":[{\"title\":\"投稿\",\"content_text\":\"本文\"}";
    for (String rest : List.of("", ",", ", {")) {
      assertThat(CutFile.kinds(read("feed.json", (json + rest).getBytes(StandardCharsets.UTF_8))))
          .containsExactly("broken_off");
    }
    for (String rest : List.of("", "\n", "<", "<item>")) {
      assertThat(CutFile.kinds(read("feed.xml", (xml + rest).getBytes(StandardCharsets.UTF_8))))
          .containsExactly("broken_off");
    }
  }
}
