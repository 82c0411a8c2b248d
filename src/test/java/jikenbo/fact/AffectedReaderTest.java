package jikenbo.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AffectedReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "会員1,234名の氏名が漏えいしました。|1234",
        "お客様の情報約4万件が流出した可能性があります。|40000",
        "2グループに分けて送信し、各450名(2通で計900名)のメールアドレスが見える状態でした。|900",
        "漏えいした人数(総数):158,929人⏎(1)うちカード情報を含む人数:8,073人|158929",
        "233名に送信した結果、最大79名の方の氏名が閲覧可能な状態になりました。|79",
        "217名の会員様へメールを送信し、49名のメールアドレスが表示される状態でした。|49",
        "職員1名が名簿を紛失しました。名簿には生徒38名の氏名が記載されていました。|38",
        "カード情報427件が流出した可能性があります。対象はカードを利用されたお客様424人です。|424",
        "延べ1,204名分(重複を除いた実人数533名)の情報が漏えいしました。|533",
        "カード情報3,487件(3,214名分)を含む個人情報11,870名分が漏えいしました。|11870",
        "全校生徒447人分の成績が閲覧できる状態でした。|447",
        "写り込んだ名簿の数はおよそ百二十名様で、お名前が読み取れる状態でした。|120",
      })
  void theLargestCountOfVictimsIsTaken(String body, long count) {
    Affected affected = Notices.facts(body.replace('⏎', '\n')).affected();

    assertThat(affected).isNotNull().extracting(Affected::count).isEqualTo(count);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "生徒19名及び保護者18名の氏名が漏えいしました。|37",
        "責任者1名及び受講者1名の氏名が漏えいしました。|2",
        "2 漏えいした情報⏎⏎従業員 2,341名⏎取引先の担当者 約1,950名|4291",
        "3 漏えいした情報⏎⏎学内教職員 485件⏎学内学生 849件⏎学外関係者 788件|2122",
        "3 漏えいした情報⏎⏎ア 入院患者(4人)の氏名⏎⏎イ 退院患者(1人)の氏名|5",
        "2 対象⏎⏎受講者(退会者を含む) 52名⏎講師 6名|58",
        "アドレスが互いに見える形になっておりました。送信は2回に分かれ、1回目が64名様、2回目が57名様です。|121",
      })
  void groupsWithoutAPrintedTotalAreAdded(String body, long count) {
    Affected affected = Notices.facts(body.replace('⏎', '\n')).affected();

    assertThat(affected).isNotNull().extracting(Affected::count).isEqualTo(count);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "見学会のお申込者2,400名のうち、午後の部の380名の氏名を誤って掲載しました。|380",
        "期間中に来場されたお客様は約900名、そのうち氏名が画面に表示されたお客様は12名です。|12",
        "期間中に登録されたお客様 640名⏎⏎このうち、情報が閲覧された可能性のあるお客様 最大75名|75",
        "会員は全体で約5万名ですが、持ち出されたのは梅の木店のお客様860名の氏名と住所です。|860",
        "ご応募は3,100件いただきましたが、当選者40名様の住所が掲載されておりました。|40",
        "窓口には1日約300名が訪れます。紛失した名簿には利用者25名の氏名が記載されていました。|25",
        "みなと工場(従業員約700名)で、取引先の担当者18名の名刺を紛失しました。|18",
      })
  void thoseOfWhomOnlySomeWereHitAreNoVictims(String body, long count) {
    Affected affected = Notices.facts(body.replace('⏎', '\n')).affected();

    assertThat(affected).isNotNull().extracting(Affected::count).isEqualTo(count);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "漏えいした可能性のあるお客様は1,500名ですが、二次被害は確認されておりません。|1500",
        "対象は会員1,500名、そのうち口座番号を含む方は20名です。|1500",
        "3 対象のお客様⏎⏎お客様1,500名(うち口座番号を含む方20名)|1500",
        "会員1名の氏名が誤って掲載されました。|1",
        "5月1日に約40名分の請求書を誤って送付しました。|40",
      })
  void whatIsSaidAfterwardsTakesNothingFromThoseWhoWereHit(String body, long count) {
    Affected affected = Notices.facts(body.replace('⏎', '\n')).affected();

    assertThat(affected).isNotNull().extracting(Affected::count).isEqualTo(count);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "お客様310名の氏名が記載された書類2,900件を誤って廃棄しました。|310",
        "外部に転送された可能性のあるファイルは8,000件です。⏎⏎2 対象となる情報⏎⏎申請者1,050名の氏名|1050",
      })
  void personsCountBeforePapersAndFiles(String body, long count) {
    Affected affected = Notices.facts(body.replace('⏎', '\n')).affected();

    assertThat(affected).isNotNull().extracting(Affected::count).isEqualTo(count);
  }

  @Test
  void recipientsCountWhereTheySeeTheAddressesOfEachOther() {
    String mistake = "受講予定者83名に案内を送信する際、アドレスを宛先欄に入力したため、互いに閲覧できる状態でした。";
    String addresses = "\n\n2 漏えいした情報\n\nメールアドレス80件(職員を除く)";

    assertThat(Notices.facts(mistake).affected()).extracting(Affected::count).isEqualTo(83L);
    assertThat(Notices.facts(mistake + addresses).affected())
        .extracting(Affected::count)
        .isEqualTo(80L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "35の端末で延べ67回ダウンロードされました。",
        "488社に対しメールを送信しました。",
        "迷惑メール3,112通が送信されました。",
        "対象となる人数は調査中です。",
        "子会社の従業員(約800名)の情報が流出したかどうかについて、調査を続けています。",
        "研究員1名のメールアカウントが外部から不正に利用されました。",
        "再発防止のため、発送前の照合を2名で実施します。",
      })
  void otherNumbersAreNoVictims(String body) {
    assertThat(Notices.facts(body).affected()).isNull();
  }

  @Test
  void hedgeUnitAndCertaintyAreKept() {
    assertThat(Notices.facts("お客様の情報最大5,521件が漏えいした可能性があります。").affected())
        .isEqualTo(
            new Affected(
                5521,
                Affected.Unit.RECORDS,
                Affected.Qualifier.AT_MOST,
                Affected.Certainty.POSSIBLE));
  }
}
