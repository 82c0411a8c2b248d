package jikenbo.fact.people;

import static jikenbo.fact.Affected.Certainty.CONFIRMED;
import static jikenbo.fact.Affected.Certainty.POSSIBLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Objects;
import jikenbo.fact.Affected;
import jikenbo.fact.Evidence;
import jikenbo.fact.Notices;
import jikenbo.fact.notice.ReadNotices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertaintyReaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "不正アクセスを受け、会員120名の氏名が流出した可能性があります。",
        "会員120名の氏名が見られるおそれがありました。\n\n漏えいの事実は確認されていませんが、漏えいのおそれがあります。",
        "会員120名の個人情報が漏えいしたおそれがあることが判明しました。",
        "ランサムウェアに感染し、患者120名の情報が暗号化されました。外部に流出した恐れがあります。",
        "パソコンから会員120名の個人情報が外部へ漏れた懸念があります。",
        "不正アクセスを受けました。\n\n対象となる可能性のある方: 120名",
        "アプリの不具合がありました。\n\n表示された可能性があるお客様\n\n最大120名",
        "会員の情報が流出いたしました。\n\n2.対象\n\n流出のおそれのある件数: 会員120名",
        "不正アクセスにより会員の情報が漏えいしました。\n\n漏えいの可能性がある人数\n120名",
      })
  void whatMayHaveHappenedIsPossible(String body) {
    assertThat(certainty(body)).isEqualTo(POSSIBLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "会員120名の氏名が流出しました。",
        "教諭が生徒120名の名簿を紛失しました。",
        "会員120名のメールアドレスが見える状態で誤って送信しました。漏えいのおそれがあるとして届け出ました。",
        "10月に流出の可能性を公表しました。\n\n調査の結果、会員120名の情報の流出が確認されました。",
        "会員120名の名簿を紛失しました。\n\n漏えいのおそれがある人数: 120名",
        "別の会員120名の氏名が画面に表示されました。漏えいのおそれについては調査中です。",
        "利用者120名の書類を誤廃棄しました。外部への漏えいの可能性は極めて低いと考えています。",
      })
  void whatIsToldAsAFactIsConfirmed(String body) {
    assertThat(certainty(body)).isEqualTo(CONFIRMED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "パソコンに偽の警告画面が表示されました。",
        "サーバーの画面に、金銭を要求するメッセージが表示されました。",
        "職員に不審なメールが届きました。",
        "当該ソフトの修正プログラムが公開されました。",
        "職員が旅行のサイトを閲覧していたところ、遠隔操作されました。",
        "外部への流出を確認しておりません。",
        "会員の情報が流出していた形跡はありません。",
        "データの持ち出しの痕跡は見当たりません。",
      })
  void whatWasShownToTheVictimsOrIsDeniedIsNoLeak(String sentence) {
    assertThat(certainty(sentence + "\n\n会員120名の氏名が漏えいしたおそれがあります。")).isEqualTo(POSSIBLE);
  }

  @Test
  void itsWordsAreEvidence() {
    assertThat(
            ReadNotices.of(Notices.post("株式会社みどり 不正アクセス 2024/6/3", "会員120名の氏名が流出した可能性があります。"))
                .evidence())
        .filteredOn(evidence -> evidence.field().equals("affected_certainty"))
        .extracting(Evidence::value, Evidence::quote)
        .containsExactly(tuple("possible", "可能性"));
  }

  private static Affected.Certainty certainty(String body) {
    return Objects.requireNonNull(ReadNotices.facts(body).affected()).certainty();
  }
}
