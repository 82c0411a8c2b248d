package jikenbo.fact.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import jikenbo.fact.Notices;
import jikenbo.review.Doubt;
import jikenbo.review.DoubtKind;
import jikenbo.review.Severity;
import org.junit.jupiter.api.Test;

class DoubtsTest {

  private static List<Doubt> doubts(String body) {
    return ReadNotices.of(Notices.post("株式会社みどり 漏えいについて 2024/6/10", body)).doubts();
  }

  @Test
  void aPlainNoticeRaisesNone() {
    assertThat(
            doubts(
                "2024年6月3日に会員38名の氏名を記載したメールを誤って送信しました。\n6月4日に受信者から連絡があり判明しました。\n\n1 漏えいした情報\n\n会員38名の氏名"))
        .isEmpty();
  }

  @Test
  void aCountWithoutUnitIsTold() {
    assertThat(doubts("個人情報が漏えいしました。\n件数:1,234"))
        .contains(DoubtKind.COUNT_WITHOUT_UNIT.at(4, "件数:1,234"));
  }

  @Test
  void aHeadingWithoutDateIsTold() {
    List<Doubt> doubts =
        ReadNotices.of(Notices.post("株式会社みどり 漏えいについて", "2024年6月3日に判明しました。")).doubts();

    assertThat(doubts)
        .contains(
            DoubtKind.HEADING_WITHOUT_DATE.at(1, YearMonth.of(2024, 6), "body").as(Severity.INFO));
    assertThat(doubts.get(0).kind().code()).isEqualTo("heading_without_date");
    assertThat(doubts.get(0).severity()).isEqualTo(Severity.INFO);
  }

  @Test
  void aHeadingWithoutOrganisationIsTold() {
    assertThat(ReadNotices.of(Notices.post("個人情報の漏えいについて 2024/6/10", "本文。")).doubts())
        .containsExactly(DoubtKind.HEADING_WITHOUT_ORGANIZATION.at(1, ""));
  }
}
