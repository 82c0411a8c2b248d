package jikenbo.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostSplitterTest {

  private static CutPage split(String text) {
    return new PostSplitter().split("page.txt", text);
  }

  @Test
  void theBracketOfTheSeriesOpensAPost() {
    CutPage page =
        split(
            """
            【セキュリティ事件簿#2024-902】青葉市 書類の紛失について 2024/6/4

            本文。

            【セキュリティ事件簿#2024-901】みどり病院 誤送信について 2024/6/3

            本文。
            """);

    assertThat(page.posts()).extracting(post -> post.source().line()).containsExactly(1, 5);
    assertThat(page.posts()).extracting(post -> post.lines().size()).containsExactly(4, 3);
    assertThat(page.rejected()).isEmpty();
  }

  @Test
  void aBracketInsideAPostOpensNone() {
    CutPage page =
        split(
            """
            【セキュリティ事件簿#2024-902】青葉市 書類の紛失について 2024/6/4

            本文。

            【2024年3月29日リリース分】

            【再発防止策】

            本文。
            """);

    assertThat(page.posts()).hasSize(1);
  }

  @Test
  void anOlderPageHasHeadingsWithoutBracket() {
    CutPage page =
        split(
            """
            ラベル スクラップ の投稿を表示しています。 すべての投稿を表示

            青葉大学 メール転送先の誤りについて 2022年11月21日


            このたび、本学において事故が発生しました。

            今後の対応
            本文。

            不正アクセスについてのお詫び 2022年11月20日 株式会社みどり


            本文。

            青葉市の中学校で名簿が生徒に見られる状態になる


            青葉市は名簿が見られる状態だったと発表した。
            """);

    assertThat(page.posts()).extracting(post -> post.source().line()).containsExactly(3, 11, 16);
    assertThat(page.rejected()).isEmpty();
  }

  @Test
  void anArticleBetweenNoticesIsAPostOfItsOwn() {
    CutPage page =
        split(
            """
            【セキュリティ事件簿#2024-902】青葉市 書類の紛失について 2024/6/4

            本文。

            リリース文アーカイブ

            少額の融資で旅費をためる(2024年6月号)

            loan
            \u00a0

            1.融資の状況

            本文。
            """);

    assertThat(page.posts()).extracting(post -> post.source().line()).containsExactly(1, 7);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "専門学校みどり看護医療カレッジ 校長",
        "株式会社こずえ製作所 代表取締役社長 青葉 太郎",
        "みどり市教育委員会 教育長 青葉花子",
        "一般社団法人全国みどり協会 事務局一同",
      })
  void aSignatureOpensNone(String signature) {
    CutPage page =
        split(
            """
            青葉大学 メール転送先の誤りについて 2022年11月21日


            本文。

            %s


            青葉市の中学校で名簿が生徒に見られる状態になる


            本文。
            """
                .formatted(signature));

    assertThat(page.posts()).extracting(post -> post.source().line()).containsExactly(1, 9);
  }

  @Test
  void aHeadlineThatEndsWithAnOfficeIsNoSignature() {
    CutPage page =
        split(
            """
            青葉大学 メール転送先の誤りについて 2022年11月21日


            本文。

            名簿の流出で市議会に陳謝 青葉市長


            本文。
            """);

    assertThat(page.posts()).hasSize(2);
  }

  @Test
  void numberedSectionsWithTwoEmptyLinesOpenNone() {
    CutPage page =
        split(
            """
            【セキュリティ事件簿#2024-902】青葉市 書類の紛失について 2024/6/4

            1 本事案の概要と今後の対応についてのご説明


            本文。
            """);

    assertThat(page.posts()).hasSize(1);
  }

  @Test
  void neighboursAreTheNearestDatedHeadings() {
    CutPage page =
        split(
            """
            【セキュリティ事件簿#2024-903】青葉市 書類の紛失について 2024/6/4

            【セキュリティ事件簿#2024-902】みどり病院 誤送信について

            【セキュリティ事件簿#2024-901】株式会社こずえ 誤送信について 2024/6/1
            """);

    Post undated = page.posts().get(1);
    assertThat(undated.newer()).isEqualTo(LocalDate.of(2024, 6, 4));
    assertThat(undated.older()).isEqualTo(LocalDate.of(2024, 6, 1));
  }

  @Test
  void textBeforeTheFirstHeadingIsRejectedAndNotLost() {
    CutPage page =
        split(
            """
            どの見出しにも属さない文章です。

            続きます。
            【セキュリティ事件簿#2024-902】青葉市 書類の紛失について 2024/6/4
            """);

    assertThat(page.posts()).hasSize(1);
    assertThat(page.rejected())
        .singleElement()
        .satisfies(
            passage -> {
              assertThat(passage.source()).isEqualTo(new SourceLocation("page.txt", 1));
              assertThat(passage.lineCount()).isEqualTo(3);
            });
  }
}
