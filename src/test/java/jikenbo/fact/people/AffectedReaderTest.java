package jikenbo.fact.people;

import static org.assertj.core.api.Assertions.assertThat;

import jikenbo.fact.Affected;
import jikenbo.fact.Fact;
import jikenbo.fact.Notices;
import jikenbo.fact.ParsedNotice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AffectedReaderTest {

  private static Fact<Affected> read(String body) {
    String heading = "【セキュリティ事件簿#2024-901】株式会社みどり 個人情報の漏えいについて 2024/6/10";
    return AffectedReader.read(Notices.parsed(Notices.post(heading, body)))
        .affected()
        .orElseThrow();
  }

  @Test
  void hedgeUnitAndCertaintyAreKept() {
    assertThat(read("お客様の情報最大5,521件が漏えいした可能性があります。").value())
        .isEqualTo(
            new Affected(
                5521,
                Affected.Unit.RECORDS,
                Affected.Qualifier.AT_MOST,
                Affected.Certainty.POSSIBLE));
  }

  @Test
  void aBoundBehindTheNumberIsKept() {
    assertThat(read("お客様340名以上の氏名が漏えいしました。").value().qualifier())
        .isEqualTo(Affected.Qualifier.AT_LEAST);
  }

  @ParameterizedTest
  @CsvSource({
    "患者様1名の紹介状を、誤って別の医療機関へ送付しました。, 1",
    "受験申込書のうち27名分が保管庫に見当たらず、所在不明です。, 27",
    "利用者様3人分の記録を紛失しました。, 3",
  })
  void countersWithAnHonorificBeforeOrAShareBehindAreRead(String body, long people) {
    assertThat(read(body + "\n\n氏名、生年月日").value().count()).isEqualTo(people);
  }

  @ParameterizedTest
  @CsvSource({
    "'最大1,351名(利用者1,208名、職員143名)の氏名が漏えいしたおそれがあります。', AT_MOST",
    "'漏えいした可能性のある人数:最大1,200名¶(内訳)¶会員 950名¶従業員 250名', AT_MOST",
    "'会員900名と職員100名の約1,000名の氏名が流出しました。', APPROXIMATE",
    "'延べ300名分(生徒180名、保護者120名)の名簿を紛失しました。', CUMULATIVE",
    "'生徒19名と保護者18名の氏名が漏えいしました。', EXACT",
  })
  void hedgeOfATotalHoldsThoughItsPartsAreTold(String body, Affected.Qualifier hedge) {
    assertThat(read(body.replace("¶", "\n")).value().qualifier()).isEqualTo(hedge);
  }

  @Test
  void aPrintedNumberIsQuoted() {
    assertThat(read("会員1,234名の氏名が漏えいしました。"))
        .extracting(Fact::rule)
        .isEqualTo("affected.weighed-number");
  }

  @Test
  void aSumIsToldAsOne() {
    Fact<Affected> sum = read("生徒19名及び保護者18名の氏名が漏えいしました。");

    assertThat(sum.value().count()).isEqualTo(37);
    assertThat(sum.rule()).isEqualTo("affected.sum-of-groups");
  }

  @Test
  void numbersOfThingsGiveNoCount() {
    String heading = "【セキュリティ事件簿#2024-901】株式会社みどり 迷惑メールの送信について 2024/6/10";
    ParsedNotice notice = Notices.parsed(Notices.post(heading, "迷惑メール3,112通が送信されました。"));

    assertThat(AffectedReader.read(notice).affected()).isEmpty();
  }
}
