package jikenbo.archive.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A short line between blank lines is not always a heading. */
class LoneItemsTest {

  private static boolean isOne(String line, String... page) {
    List<String> lines = List.of(page);
    return new LoneItems(new PageLines(lines)).isOne(lines.indexOf(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "氏名",
        "メールアドレス",
        "住所・氏名",
        "電話番号及びメール",
        "お客様のお名前",
        "(生年月日)",
        "以上",
        "記",
        "対象",
        "経緯",
        "連絡先"
      })
  void aLineMadeOfWordsOfANoticeIsNoHeading(String line) {
    assertThat(isOne(line, "次の情報が含まれていました。", "", line, "", "ご迷惑をおかけしました。")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"沖縄旅行", "パスワード管理術", "名簿の紛失", "氏名を誤って送信"})
  void aShortHeadlineCanBeAHeading(String line) {
    assertThat(isOne(line, "ご迷惑をおかけしました。", "", line, "", "本文です。")).isFalse();
  }

  @Test
  void anItemBelowAnItemIsNoHeading() {
    assertThat(isOne("検査の数値", "内訳", "", "受付の順番", "", "検査の数値", "", "ご迷惑をおかけしました。")).isTrue();
  }

  @Test
  void theFirstOfThreeItemsIsNoHeading() {
    assertThat(isOne("受付の順番", "次のとおりです。", "", "受付の順番", "", "検査の数値", "", "面談の記録", "", "以上"))
        .isTrue();
  }

  @Test
  void aHeadlineAboveTheNameOfItsImageCanBeAHeading() {
    assertThat(isOne("那覇の旅", "またいつか。", "", "", "那覇の旅", "", "首里", "", "朝の便で発ちました。")).isFalse();
  }

  @Test
  void aShortLineFurtherBelowThanTheItemsCanBeAHeading() {
    assertThat(isOne("那覇の旅", "弁当", "", "水筒", "", "", "", "那覇の旅", "", "朝の便で発ちました。")).isFalse();
  }
}
