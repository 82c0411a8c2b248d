package jikenbo.fact.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jikenbo.fact.Notices;
import jikenbo.weigh.Ballot;
import org.junit.jupiter.api.Test;

class ScopeCluesTest {

  @Test
  void theEndOfASentenceGovernsTheNumbersInIt() {
    assertThat(clues("会員300名の情報は別の場所にあり、漏えいしておりません。", 300))
        .contains("predicate: negation", "negated: harm", "negated, PERSONS")
        .doesNotContain("harm and data");
  }

  @Test
  void whatIsNotNegatedIsMeantAsItStands() {
    assertThat(clues("会員300名の氏名が漏えいしました。", 300))
        .contains("harm and victims")
        .doesNotContain("predicate: negation");
  }

  @Test
  void theLineAboveAListGovernsItsNumbers() {
    assertThat(clues("次の方は対象外です\n店頭の会員 300名\n電話の会員 40名", 40)).contains("header: negation");
  }

  private static List<String> clues(String body, long number) {
    String heading = "【セキュリティ事件簿#2024-901】株式会社みどり お詫びとご報告 2024/6/10";
    Ballot<HeadCount> ballot = PeopleBallot.of(Notices.parsed(Notices.post(heading, body)));
    return ballot.candidates().stream()
        .filter(candidate -> candidate.reading().value() == number)
        .findFirst()
        .map(candidate -> ballot.clues(candidate.own().get(0)))
        .orElseThrow();
  }
}
