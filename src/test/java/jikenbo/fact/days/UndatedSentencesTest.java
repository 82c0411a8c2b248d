package jikenbo.fact.days;

import static org.assertj.core.api.Assertions.assertThat;

import jikenbo.fact.Notices;
import jikenbo.fact.ParsedNotice;
import org.junit.jupiter.api.Test;

class UndatedSentencesTest {

  private static UndatedSentences of(String body) {
    String heading = "【セキュリティ事件簿#2024-901】株式会社みどり お詫びとご報告 2024/6/10";
    ParsedNotice notice = Notices.parsed(Notices.post(heading, body));
    return new UndatedSentences(notice, notice.dates().mentions());
  }

  @Test
  void aNoticingWithoutADayIsTold() {
    UndatedSentences undated = of("6月3日にメールを送信しました。受信者の指摘で判明しました。");

    assertThat(undated.events()).contains("noticing").doesNotContain("sending");
  }

  @Test
  void aNoticingOnADayIsNotOneOfThem() {
    assertThat(of("6月3日にメールを送信し、6月4日に判明しました。").events()).isEmpty();
  }

  @Test
  void theSideOnWhichItStandsIsKnown() {
    UndatedSentences undated = of("外部の指摘で判明しました。6月3日に公開を止めました。");

    assertThat(undated.tellNoticingBefore(Integer.MAX_VALUE)).isTrue();
    assertThat(undated.tellNoticingBehind(Integer.MAX_VALUE)).isFalse();
  }
}
