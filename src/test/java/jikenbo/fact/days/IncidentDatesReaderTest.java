package jikenbo.fact.days;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jikenbo.fact.NoticeFacts;
import jikenbo.fact.Notices;
import jikenbo.fact.notice.ReadNotices;
import jikenbo.review.Doubt;
import jikenbo.review.DoubtKind;
import org.junit.jupiter.api.Test;

/** Every notice here was published on 10 June 2024. */
class IncidentDatesReaderTest {

  private static List<Doubt> doubts(String body) {
    return ReadNotices.of(Notices.post("株式会社みどり 漏えいについて 2024/6/10", body)).doubts();
  }

  @Test
  void aStretchOfDaysIsReadAsOne() {
    NoticeFacts facts = ReadNotices.facts("2024年1月5日から2024年3月22日までの間、閲覧可能な状態となっており、3月25日に発覚しました。");

    assertThat(facts.occurredFrom()).isEqualTo(LocalDate.of(2024, 1, 5));
    assertThat(facts.occurredTo()).isEqualTo(LocalDate.of(2024, 3, 22));
    assertThat(facts.detectedOn()).isEqualTo(LocalDate.of(2024, 3, 25));
  }

  @Test
  void aNoticeWithoutDaysTellsNone() {
    NoticeFacts facts = ReadNotices.facts("メールを誤って送信しました。");

    assertThat(facts.occurredFrom()).isNull();
    assertThat(facts.occurredTo()).isNull();
    assertThat(facts.detectedOn()).isNull();
  }

  @Test
  void aMonthIsNoDay() {
    assertThat(ReadNotices.facts("2024年5月にメールを誤って送信しました。").occurredFrom()).isNull();
  }

  @Test
  void theEndNeverLiesBeforeTheBeginning() {
    NoticeFacts facts = ReadNotices.facts("6月7日まで閲覧できました。6月3日に掲載し、6月5日に判明しました。");

    assertThat(facts.occurredTo())
        .satisfiesAnyOf(
            to -> assertThat(to).isNull(),
            to -> assertThat(facts.occurredFrom()).isNull(),
            to -> assertThat(to).isAfterOrEqualTo(facts.occurredFrom()));
  }

  @Test
  void aDayThatDoesNotExistIsNotUsedButTold() {
    assertThat(doubts("令和6年6月31日に発覚しました。")).contains(DoubtKind.IMPOSSIBLE_DATE.at(3, "令和6年6月31日"));
  }

  @Test
  void aDayAfterThePublicationIsNotUsedButTold() {
    assertThat(doubts("2024年6月20日に名簿を紛失しました。"))
        .contains(DoubtKind.DATE_AFTER_PUBLICATION.at(3, "2024年6月20日", LocalDate.of(2024, 6, 10)));
  }
}
