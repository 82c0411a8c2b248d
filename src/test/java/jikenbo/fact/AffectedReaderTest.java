package jikenbo.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
