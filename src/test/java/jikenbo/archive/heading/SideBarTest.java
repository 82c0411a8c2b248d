package jikenbo.archive.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import jikenbo.archive.post.CutPage;
import jikenbo.archive.post.Heading;
import jikenbo.archive.post.PageText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SideBarTest {

  private static final String POSTS =
      """
      【セキュリティ事件簿#2025-912】青葉市 書類の紛失について 2025/9/20

      青葉市は、書類を紛失しました。

      【セキュリティ事件簿#2025-911】みどり病院 誤送信について 2025/9/18

      みどり病院は、メールを誤って送信しました。
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ラベル\nインシデント:紛失 (45)\nインシデント:誤操作 (120)\n旅行 (8)\n\n",
        "紛失 (45)\n誤操作 (120)\n旅行 (8)\n",
        "ブログ アーカイブ\n▼ 2025 (201)\n► 9月 (22)\n► 8月 (31)\n► 2024 (583)\n\n",
        "アーカイブ\n2025年9月 (22)\n2025年8月 (31)\n",
        "人気の投稿\n【セキュリティ事件簿#2023-101】株式会社こずえ 不正アクセスについて 2023/4/5\n右クリックのメニューを昔に戻す方法\n\n",
        "人気の投稿\n\n【セキュリティ事件簿#2023-101】株式会社こずえ 不正アクセスについて 2023/4/5\n\n右クリックのメニューを昔に戻す方法\n\n",
        "このブログを検索\n\nラベル\n紛失 (45)\n\n人気の投稿\n右クリックのメニューを昔に戻す方法\n\n",
      })
  void aSideBarAboveThePostsBelongsToNone(String bar) {
    CutPage page = split(bar + POSTS);

    assertThat(page.posts())
        .extracting(post -> Heading.parse(post.heading()).caseNumber())
        .containsExactly("2025-912", "2025-911");
    assertThat(page.posts().get(0).source().line()).isEqualTo((int) bar.lines().count() + 1);
    assertThat(page.rejected()).isEmpty();
  }

  @Test
  void theDateLineBelowASideBarDatesThePostsBelowIt() {
    CutPage page =
        split(
            """
            アーカイブ
            2025年8月 (31)
            2025年7月 (28)

            2025年9月20日土曜日

            【セキュリティ事件簿#2025-912】青葉市 書類の紛失について

            青葉市は、書類を紛失しました。
            """);

    assertThat(page.posts()).extracting(post -> post.dateLine() != null).containsExactly(true);
    assertThat(page.rejected()).isEmpty();
  }

  @Test
  void theHeaderOfALabelPageStaysBelowASideBar() {
    CutPage page = split("ラベル\n紛失 (45)\n\nラベル 紛失 の投稿を表示しています。 すべての投稿を表示\n\n" + POSTS);

    assertThat(page.label()).isTrue();
    assertThat(page.posts()).hasSize(2);
  }

  @Test
  void anImageBelowTheFirstHeadingDoesNotHideIt() {
    CutPage page =
        split(
            """
            人気の投稿
            右クリックのメニューを昔に戻す方法

            青葉市 書類の紛失について 2025/9/20

            青葉市役所
            \u00a0

            青葉市は、書類を紛失しました。
            """);

    assertThat(page.posts()).extracting(post -> post.source().line()).containsExactly(4);
  }

  @Test
  void aSideBarBelowThePostsBelongsToNone() {
    CutPage page = split(POSTS + "\n人気の投稿\n【セキュリティ事件簿#2023-101】株式会社こずえ 紛失について 2023/4/5\n");

    assertThat(page.posts()).hasSize(2);
  }

  private static CutPage split(String text) {
    return new PostSplitter()
        .split("page.txt", new PageText(text.lines().toList(), new TreeMap<>()));
  }
}
