package jikenbo.archive.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import jikenbo.archive.CutFile;
import jikenbo.archive.post.CutPage;
import jikenbo.archive.post.PageText;
import jikenbo.archive.post.Post;
import jikenbo.text.NormalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What services print below a post belongs to it, and can tell its day. */
class PostFooterTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-07-03 : 日記 : コメント : 0",
        "2025-07-03 : 日記 : コメント : 0 : トラックバック : 0",
        "posted by 青葉 at 12:34 | Comment(0)",
        "posted by 青葉 at 12:34| Comment(2) | TrackBack(0) | 日記",
        "[2025/07/03 21:15] 未分類 | トラックバック(-) | コメント(-)",
        "2025年07月03日　21:15｜日記｜閲覧（12）｜",
        "| 日記 | コメント:0 | トラックバック:0 |",
        "コメント(0)│トラックバック(0)",
        "コメント（3件）",
      })
  void isToldByItsForm(String line) {
    assertThat(PostFooter.isOne(normalized(line))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-07-03 : 説明会 : 参加者 : 20",
        "2025年7月3日 10:30 | 会員の氏名（45）",
        "漏えいした項目：氏名（120名）",
        "対象者 : 120",
        "7月7日 8:00~9:25|取引報告書|143件",
        "2025年7月7日 8:00|報告書|143件",
        "コメント : 事実関係を確認しております",
        "氏名(10) | 住所(3) | 電話番号(2)",
        "10:30 コメント(0)の欄に個人情報が書き込まれていました。",
        "甲社 紛失について 2025/7/3",
      })
  void isNotTakenFromATextForLess(String line) {
    assertThat(PostFooter.isOne(normalized(line))).isFalse();
  }

  private static String normalized(String line) {
    return NormalizedText.of(line).toString().strip();
  }

  private static CutPage cut(String text) {
    return new PostSplitter().split("a.txt", new PageText(text.lines().toList(), new TreeMap<>()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-07-0%d : 日記 : コメント : 0",
        "[2025/07/0%d 21:15] 未分類 | トラックバック(-) | コメント(-)",
        "posted by 青葉 at 2025年07月0%d日 12:34 | Comment(0) | TrackBack(0)"
      })
  void postsAreCutBehindItAndDatedByIt(String footer) {
    CutPage page = cut(post("青葉市", 1, footer) + post("若草市", 2, footer) + post("霞市", 3, footer));

    assertThat(CutFile.titles(page))
        .containsExactly("青葉市 職員による書類の紛失について", "若草市 職員による書類の紛失について", "霞市 職員による書類の紛失について");
    assertThat(CutFile.days(page)).containsExactly("2025-07-01", "2025-07-02", "2025-07-03");
    assertThat(page.posts()).allSatisfy(post -> assertThat(footerOf(post)).isTrue());
    assertThat(page.rejected()).isEmpty();
  }

  private static boolean footerOf(Post post) {
    List<String> words = CutFile.words(post);
    return PostFooter.isOne(normalized(words.get(words.size() - 1)));
  }

  private static String post(String organization, int day, String footer) {
    return """
        %s 職員による書類の紛失について

        職員が住民4%d名の氏名を記した書類を紛失しました。

        %s

        """
        .formatted(organization, day, footer.formatted(day));
  }

  @Test
  void aDayAboveThePostsCountsMore() {
    String text =
        Stream.of(2, 1)
            .map(
                day ->
                    "2025年7月%d日\n\n".formatted(day)
                        + post("青葉市", day, "2025-07-09 : 日記 : コメント : 0"))
            .reduce("", String::concat);

    assertThat(CutFile.days(cut(text))).containsExactly("2025-07-02", "2025-07-01");
  }
}
