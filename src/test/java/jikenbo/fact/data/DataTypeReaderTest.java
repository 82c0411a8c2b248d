package jikenbo.fact.data;

import static java.util.stream.Collectors.joining;
import static jikenbo.fact.DataType.ADDRESS;
import static jikenbo.fact.DataType.BANK_ACCOUNT;
import static jikenbo.fact.DataType.CARD;
import static jikenbo.fact.DataType.EMAIL;
import static jikenbo.fact.DataType.NAME;
import static jikenbo.fact.DataType.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import jikenbo.fact.DataType;
import jikenbo.fact.notice.ReadNotices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataTypeReaderTest {

  @Test
  void whatTheNoticeNamesIsListed() {
    assertThat(ReadNotices.facts("2 漏えいした情報\n\n氏名、住所、電話番号、メールアドレス").dataTypes())
        .containsExactly(NAME, ADDRESS, PHONE, EMAIL);
  }

  @Test
  void whatTheNoticeSaysIsNotIncludedIsNot() {
    assertThat(ReadNotices.facts("氏名が漏えいしました。なお、口座番号及びクレジットカード番号は含まれておりません。").dataTypes())
        .contains(NAME)
        .doesNotContain(BANK_ACCOUNT, CARD);
  }

  @Test
  void whereToCallIsNoDataThatLeaked() {
    assertThat(
            ReadNotices.facts(
                    "氏名が漏えいしました。\n\n4 お問い合わせ先\n\n電話番号 03-0000-0000、メールアドレス info@example.jp")
                .dataTypes())
        .containsExactly(NAME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "給与明細配信サービスのサーバーから、氏名が漏えいしました。",
        "健康診断課の職員が、氏名を誤って掲載しました。",
        "検査結果通知システムの不具合により、氏名が表示されました。",
        "給与計算の委託先から、氏名が流出しました。",
        "口座振替業務に使う一覧の氏名が流出しました。",
        "当社が給与明細の配信業務を委託している会社から、氏名が流出しました。",
        "以前の勤務先から氏名の一覧を持ち出しました。",
        "職員は氏名の一覧を勤務先から持ち出しました。",
        "部署内で共有していた一覧から氏名が流出しました。",
      })
  void namesOfServicesAndOfficesAreNoData(String body) {
    assertThat(codes(body)).isEqualTo("name");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "漏えいした情報は氏名、住所です。マイナンバー、カード情報、パスワードは含まれておりません。|name address",
        "氏名及び電話番号が漏えいしました。口座情報は保有しておりません。|name phone",
        "氏名が流出しました。カード情報の流出は確認されていません。|name",
        "漏えいした情報¶・氏名¶・住所¶漏えいしていない情報¶・マイナンバー¶・口座番号|name address",
        "2.対象の情報¶氏名、性別¶3.対象外の情報¶口座番号、マイナンバー¶4.経緯¶誤送信しました。|name gender",
        "なお、以下の情報は含まれておりません。¶・カード番号¶・パスワード¶¶氏名、住所が流出しました。|name address",
        "流出した情報:氏名、住所¶流出していない情報:口座番号、カード番号|name address",
        "【漏えいした項目】¶氏名 あり¶住所 あり¶マイナンバー なし|name address",
        "氏名、電話番号(口座番号及びマイナンバーは除く)が流出しました。|name phone",
        "パスワード以外の会員情報(氏名、メールアドレス)が閲覧可能でした。|name email",
        "漏えいした情報は氏名のみで、住所や電話番号は含まれていません。|name",
        "氏名が流出しました。住所、電話番号など、上記以外の情報は含まれておりません。|name",
        "氏名が流出しました。カード番号は決済代行会社が管理しており、当社では保持しておりません。|name",
        "閲覧された可能性のある項目¶  • 会員番号¶  • 購入履歴¶¶※氏名、住所は表示されません。|id_number purchase",
        "流出した項目¶氏名¶メールアドレス¶なお、電話番号は含まれておりません。|name email",
        "流出した項目¶- 氏名¶- 住所¶注:カード番号は含まれておりません。|name address",
      })
  void aDenialGovernsTheKindsOfItsClauseListOrRow(String body, String types) {
    assertThat(codes(body)).isEqualTo(types);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "氏名、住所が漏えいした可能性を否定できません。|name address",
        "氏名、住所が含まれていないとは言い切れません。|name address",
        "氏名、口座番号が流出しましたが、不正利用は確認されておりません。|name bank_account",
        "氏名以外の個人情報は含まれておりません。|name",
        "氏名、メールアドレスが、本来閲覧できない第三者に表示されました。|name email",
        "暗号化されていない氏名、メールアドレスが流出しました。|name email",
      })
  void otherNegationsDenyNoKind(String body, String types) {
    assertThat(codes(body)).isEqualTo(types);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "氏名、メーター番号、使用水量が漏えいしました。|name other",
        "名簿(氏名、所属、共済証書番号)を紛失しました。|name employment id_number",
        "流出した可能性があるのは氏名、給与の振込口座です。|name bank_account",
        "どのような情報ですか。¶お名前、出席番号、得点です。|name grades other",
        "氏名、所属課、勤務先が漏えいしました。|name employment",
        "給与明細配信システムの不具合により、社員の氏名及び給与が表示されました。|name employment",
      })
  void anItemOfAnInventoryIsWhatItsLastWordTells(String body, String types) {
    assertThat(codes(body)).isEqualTo(types);
  }

  @ParameterizedTest
  @CsvSource({
    "他社から流出したとみられるIDとパスワードの組み合わせを用いた不正なログインがありました。",
    "警告画面に表示された電話番号に連絡しました。",
    "当該アカウントのパスワードを変更し、侵入を遮断しました。",
  })
  void whatOneLogsInOrRingsUpWithIsNoDataThatLeaked(String body) {
    assertThat(codes(body)).isEmpty();
  }

  private static String codes(String body) {
    return ReadNotices.facts(body.replace("¶", "\n")).dataTypes().stream()
        .map(DataType::code)
        .collect(joining(" "));
  }
}
