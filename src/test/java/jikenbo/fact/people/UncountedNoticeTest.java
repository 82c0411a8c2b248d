package jikenbo.fact.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import jikenbo.fact.LabelledNotice;
import jikenbo.fact.Notices;
import jikenbo.fact.ParsedNotice;
import jikenbo.labels.Label;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class UncountedNoticeTest {

  @Test
  void theSentenceThatTellsTheCountIsLeftOut() {
    Optional<ParsedNotice> left = uncounted("会員38名の氏名が漏えいしました。\n当社の従業員は120名です。");

    assertThat(left).isPresent();
    assertThat(left.orElseThrow().text().text()).contains("120名").doesNotContain("38名");
  }

  @Test
  void aNoticeInWhichAPartOfTheCountWouldStayIsNotUsed() {
    assertThat(uncounted("会員38名の氏名が漏えいしました。\nうち30名分は電話番号を含みます。")).isEmpty();
  }

  @Test
  void aNoticeWithoutOtherNumbersTeachesNothing() {
    assertThat(uncounted("会員38名の氏名が漏えいしました。")).isEmpty();
  }

  private static Optional<ParsedNotice> uncounted(String body) {
    String heading = "【セキュリティ事件簿#2024-901】株式会社みどり お詫びとご報告 2024/6/10";
    Label label = new Label(JsonMapper.shared().readTree("{\"affected_people\": 38}"));
    return UncountedNotice.of(
        new LabelledNotice(Notices.parsed(Notices.post(heading, body)), label));
  }
}
