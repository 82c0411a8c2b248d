package jikenbo.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class PublicationReaderTest {

  private static final LocalDate NEWER = LocalDate.of(2024, 6, 3);
  private static final LocalDate OLDER = LocalDate.of(2024, 5, 29);

  private static NoticeFacts read(String heading, String body) {
    return Notices.read(Notices.post(heading, body, NEWER, OLDER)).facts();
  }

  @Test
  void theHeadingDatesTheNotice() {
    NoticeFacts facts = read("青葉市 書類の紛失について 2024/5/31", "令和6年5月20日に紛失しました。");

    assertThat(facts.publishedOn()).isEqualTo("2024-05-31");
    assertThat(facts.publishedOnBasis()).isEqualTo(PublishedOnBasis.HEADING);
    assertThat(facts.reportMonth()).isEqualTo(YearMonth.of(2024, 5));
  }

  @Test
  void otherwiseASentenceThatTellsThePublicationDoes() {
    NoticeFacts facts = read("青葉市で書類を紛失", "青葉市は2024年5月30日、書類を紛失したと発表した。");

    assertThat(facts.publishedOn()).isEqualTo("2024-05-30");
    assertThat(facts.publishedOnBasis()).isEqualTo(PublishedOnBasis.BODY);
  }

  @Test
  void otherwiseTheLatestPastDayGivesTheMonthOnly() {
    NoticeFacts facts = read("青葉市 書類の紛失", "2024年5月28日、書類を紛失した。");

    assertThat(facts.publishedOn()).isNull();
    assertThat(facts.reportMonth()).isEqualTo(YearMonth.of(2024, 5));
    assertThat(facts.publishedOnBasis()).isEqualTo(PublishedOnBasis.BODY);
  }

  @Test
  void aDayThatDoesNotFitBetweenTheNeighboursIsNotTakenForIt() {
    NoticeFacts facts = read("青葉市 書類の紛失", "2023年2月1日、書類を紛失した。");

    assertThat(facts.reportMonth()).isEqualTo(YearMonth.of(2024, 5));
    assertThat(facts.publishedOnBasis()).isEqualTo(PublishedOnBasis.NEIGHBOURS);
  }

  @Test
  void withoutAnyDateThereIsNoMonth() {
    ParsedNotice notice = ParsedNotice.of(Notices.post("青葉市 書類の紛失", "書類を紛失した。"));

    assertThat(new NoticeReader(LocalGovernments.load()).read(notice)).isEmpty();
  }
}
