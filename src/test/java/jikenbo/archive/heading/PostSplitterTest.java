package jikenbo.archive.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import jikenbo.archive.post.CutPage;
import jikenbo.archive.post.DateLine;
import jikenbo.archive.post.Heading;
import jikenbo.archive.post.PageText;
import jikenbo.archive.post.Post;
import jikenbo.archive.post.RejectedPassage;
import jikenbo.archive.post.SourceLocation;
import jikenbo.review.Doubt;
import jikenbo.review.DoubtKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostSplitterTest {

  private static CutPage split(String text) {
    return split(text, Map.of());
  }

  private static CutPage split(String text, Map<Integer, Doubt> damages) {
    return new PostSplitter()
        .split("page.txt", new PageText(text.lines().toList(), new TreeMap<>(damages)));
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

  @ParameterizedTest
  @CsvSource({"第1,第2,第3", "第一,第二,第三", "I.,II.,III.", "1,2,3", "1.,2.,3.", "一,二,三"})
  void numberedSectionsOfALongNoticeOpenNone(String first, String second, String third) {
    CutPage page =
        split(
            """
            【セキュリティ事件簿#2024-902】株式会社青葉堂 通販サイトの不正アクセスについて 2024/6/4

            お客様にはご迷惑をおかけしました。調査の結果をお知らせします。


            %s 発見のきっかけ

            保守の会社から、サーバーの空きが急に減っていると連絡を受けました。


            %s 流出した情報

            会員の氏名と住所です。カードの番号は含まれていません。


            %s 今後の対応

            外部の監視を導入し、再開の時期は改めてお知らせします。

            【セキュリティ事件簿#2024-901】みどり病院 誤送信について 2024/6/3

            本文。
            """
                .formatted(first, second, third));

    assertThat(page.posts()).extracting(post -> post.source().line()).containsExactly(1, 20);
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


            青葉市の中学校における名簿の漏えいについて


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
  void theDateCanStandBetweenOrganizationAndTitle() {
    CutPage page =
        split(
            """
            みどり野病院 診療録の紛失について 2023年2月4日

            本文。

            青葉県統計協会 2023年1月31日 調査票の誤送付に関するお知らせ

            本文。

            第一回 2023年1月20日 調査会社へ依頼

            本文。
            """);

    assertThat(page.posts()).hasSize(2);
  }

  @Test
  void aLineThatTellsOnlyADayDatesThePostsBelowIt() {
    CutPage page =
        split(
            """
            2024年6月4日火曜日

            【セキュリティ事件簿#2024-903】青葉市 書類の紛失について

            紛失しました。

            【セキュリティ事件簿#2024-902】みどり病院 誤送信について

            誤送信しました。

            2024年5月30日木曜日

            【セキュリティ事件簿#2024-901】株式会社こずえ 誤送信について
            """);

    DateLine june = new DateLine(1, "2024年6月4日火曜日", LocalDate.of(2024, 6, 4));
    DateLine may = new DateLine(11, "2024年5月30日木曜日", LocalDate.of(2024, 5, 30));
    assertThat(page.posts()).extracting(Post::dateLine).containsExactly(june, june, may);
    assertThat(page.posts()).extracting(Post::lines).noneMatch(lines -> lines.contains(may.text()));
    assertThat(page.rejected()).isEmpty();
  }

  @Test
  void theDateOfALetterBelongsToTheLetterOnAPageWithDateLinesToo() {
    CutPage page =
        split(
            """
            【セキュリティ事件簿#2024-904】青葉市 書類の紛失について

            紛失しました。

            2024年6月4日火曜日

            【セキュリティ事件簿#2024-903】みどり病院 誤送信について

            誤送信しました。

            2024年6月3日

            【セキュリティ事件簿#2024-902】株式会社こずえ 誤送信について
            """);

    assertThat(page.posts()).hasSize(3);
    assertThat(page.posts().get(1).text()).endsWith("2024年6月3日\n");
  }

  @Test
  void theDateOfALetterBelongsToTheLetter() {
    CutPage page =
        split(
            """
            【セキュリティ事件簿#2024-903】青葉市 書類の紛失について

            紛失しました。

            2024年6月4日

            【セキュリティ事件簿#2024-902】みどり病院 誤送信について
            """);

    assertThat(page.posts()).extracting(Post::dateLine).containsOnlyNulls();
    assertThat(page.posts().get(0).text()).contains("2024年6月4日");
  }

  @Test
  void aLineThatTellsOnlyADayDatesThePostWhoseHeadingItStandsBelow() {
    CutPage page =
        split(
            """
            壊れた傘
            November 25, 2024
            骨が一本折れた。直す店を隣の駅で探す。
            青葉市で名簿を紛失
            November 24, 2024
            市によると、調査員が11月3日に名簿を置き忘れた。翌日に見つかったという。
            冬支度
            November 21, 2024
            灯油を買いに出かけた。帰りに雪が降り出した。
            """);

    assertThat(page.posts()).extracting(post -> post.source().line()).containsExactly(1, 4, 7);
    assertThat(page.posts())
        .extracting(Post::dateLine)
        .extracting(DateLine::day)
        .containsExactly(
            LocalDate.of(2024, 11, 25), LocalDate.of(2024, 11, 24), LocalDate.of(2024, 11, 21));
  }

  @Test
  void aPageWithoutAnyBreakHasItsHeadingsBetweenSentences() {
    CutPage page =
        split(
            """
            ラベル 紛失 の投稿を表示しています。
            青葉市立図書館 利用者名簿の紛失について 2022年9月9日
            当館において、利用者の名簿を紛失する事案が発生いたしました。
            名簿には利用者34名の氏名と電話番号が記載されておりました。
            みどり病院 患者様の個人情報を含む書類の誤送付について 2022年9月6日
            当院から患者様へお送りした書類に、別の方の書類が混入しておりました。
            深くお詫び申し上げますとともに、再発防止に努めてまいります。
            株式会社かえで商会 不正アクセスによるお客様情報の漏えいについて 2022年8月31日
            当社のサーバーが第三者による不正アクセスを受けたことが判明いたしました。
            お客様にはご迷惑とご心配をおかけしますことを深くお詫び申し上げます。
            """);

    assertThat(page.posts()).extracting(post -> post.source().line()).containsExactly(2, 5, 8);
  }

  @Test
  void aLineThatRunsOnIsNoHeadingOnAPageThatWasWrapped() {
    CutPage page =
        split(
            """
            【セキュリティ事件簿#2024-902】青葉市 書類の紛失について

            当市の職員が業務で使う書類を庁舎の外へ持ち出し、帰りの電
            車の中に置き忘れたことが分かりました。書類には市民の皆さ
            まのお名前とご住所が記載されていました。

            職員は気付いたあとすぐに駅と警察へ届け出ましたが、書類は
            まだ見つかっていません。市では駅の周りを探すとともに、対
            象となる皆さまへお詫びの手紙をお送りしています。

            【セキュリティ事件簿#2024-901】みどり病院 誤送信について

            当院の職員が検査の結果をお知らせする電子メールを、宛先を
            誤って別の患者さまへお送りしました。対象の方にはお電話で
            お詫びし、メールの削除をお願いしています。
            """);

    assertThat(page.posts()).extracting(post -> post.source().line()).containsExactly(1, 11);
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
        .containsExactly(new RejectedPassage(at(1), 3, null, DoubtKind.TEXT_BEFORE_HEADING.at(1)));
  }

  @Test
  void aPageWithoutHeadingIsRejected() {
    assertThat(split("\n今日は晴れでした。\n散歩をしました。\n").rejected())
        .containsExactly(new RejectedPassage(at(2), 2, null, DoubtKind.PAGE_WITHOUT_HEADING.at(2)));
  }

  @Test
  void aPageOfNothingButItsHeaderIsAPageWithoutHeadings() {
    assertThat(split("ラベル 紛失 の投稿を表示しています。 すべての投稿を表示\n").rejected())
        .containsExactly(new RejectedPassage(at(1), 1, null, DoubtKind.PAGE_WITHOUT_HEADING.at(1)));
  }

  @Test
  void aHeaderThatRunsOnIntoTheTextIsMoreThanAHeader() {
    String line = "ラベル 紛失 の投稿を表示しています。" + "本文が続きます。".repeat(10);

    assertThat(split(line + "\n【セキュリティ事件簿#2024-901】青葉市 紛失について\n").rejected())
        .containsExactly(new RejectedPassage(at(1), 1, null, DoubtKind.TEXT_BEFORE_HEADING.at(1)));
  }

  @Test
  void aDamagedPostIsRejectedAndTheOthersAreNot() {
    String second = "【セキュリティ事件簿#2024-902】みどり病院 誤送信について 2024/6/2";
    Doubt damage = DoubtKind.UNDECODABLE_BYTES.at(5, "UTF-8");

    CutPage page =
        split(
            """
            【セキュリティ事件簿#2024-903】青葉市 書類の紛失について 2024/6/4

            %s

            患者38\uFFFDの氏名が漏えいしました。
            【セキュリティ事件簿#2024-901】株式会社こずえ 誤送信について
            """
                .formatted(second),
            Map.of(5, damage));

    assertThat(page.posts()).extracting(post -> post.source().line()).containsExactly(1, 6);
    assertThat(page.rejected()).containsExactly(new RejectedPassage(at(3), 3, second, damage));
  }

  @Test
  void damageBeforeTheFirstHeadingIsToldEvenInTheHeaderOfThePage() {
    Doubt damage = DoubtKind.CONTROL_CHARACTER.at(1, 0);

    CutPage page =
        split(
            """
            ラベル 紛失 の投稿を表示しています。
            【セキュリティ事件簿#2024-901】株式会社こずえ 誤送信について
            """,
            Map.of(1, damage));

    assertThat(page.posts()).hasSize(1);
    assertThat(page.rejected()).containsExactly(new RejectedPassage(at(1), 1, null, damage));
  }

  @Test
  void aPostWithoutEndIsRejected() {
    String heading = "【セキュリティ事件簿#2024-901】青葉市 誤送信について 2024/5/1";
    String body = "長".repeat(PostSplitter.MAX_POST_CHARACTERS - heading.length() - 1);

    assertThat(split(heading + "\n" + body).posts()).hasSize(1);
    assertThat(split(heading + "\n" + body + "い").rejected())
        .containsExactly(
            new RejectedPassage(
                at(1),
                2,
                heading,
                DoubtKind.POST_TOO_LONG.at(
                    1, PostSplitter.MAX_POST_CHARACTERS + 1, PostSplitter.MAX_POST_CHARACTERS)));
  }

  @Test
  void aHeadingThatRunsOnIntoTheTextIsRejected() {
    String heading = "【セキュリティ事件簿#2024-901】青葉市 誤送信について 2024/5/1 ";
    int room = PostSplitter.MAX_HEADING_CHARACTERS - heading.length();

    assertThat(split(heading + "長".repeat(room)).posts()).hasSize(1);
    assertThat(split(heading + "長".repeat(room + 1)).rejected())
        .extracting(RejectedPassage::rejection)
        .containsExactly(
            DoubtKind.HEADING_TOO_LONG.at(
                1, PostSplitter.MAX_HEADING_CHARACTERS + 1, PostSplitter.MAX_HEADING_CHARACTERS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"　", "\u00a0 ", "\u200b", "\u2060\t"})
  void whatCannotBeSeenBeforeTheBracketDoesNotHideIt(String indent) {
    assertThat(split("【事件簿#2024-902】青葉市 紛失\n" + indent + "【事件簿#2024-901】青葉市 紛失").posts())
        .extracting(post -> Heading.parse(post.heading()).caseNumber())
        .containsExactly("2024-902", "2024-901");
  }

  private static SourceLocation at(int line) {
    return new SourceLocation("page.txt", line);
  }
}
