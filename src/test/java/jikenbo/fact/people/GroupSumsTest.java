package jikenbo.fact.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jikenbo.fact.Notices;
import jikenbo.fact.ParsedNotice;
import org.junit.jupiter.api.Test;

/** The ballot holds the sums, so that what may be added up shows there. */
class GroupSumsTest {

  private static List<Long> sums(String body) {
    ParsedNotice notice = Notices.parsed(Notices.post("株式会社みどり 漏えいについて 2024/6/10", body));
    return PeopleBallot.of(notice).candidates().stream()
        .map(candidate -> candidate.reading())
        .filter(HeadCount::isSum)
        .map(HeadCount::value)
        .toList();
  }

  @Test
  void groupsInASentenceMayBeAdded() {
    assertThat(sums("生徒19名及び保護者18名の氏名が漏えいしました。")).containsExactly(37L);
  }

  @Test
  void groupsInLinesMayBeAdded() {
    assertThat(sums("従業員 341名\n取引先 190名\n退職者 12名")).contains(531L, 543L);
  }

  @Test
  void personsAndRecordsAreNeverAdded() {
    assertThat(sums("会員19名の注文18件が漏えいしました。")).isEmpty();
  }

  @Test
  void numbersFarApartAreNotAdded() {
    String linesBetween = "\n説明を続けます。".repeat(20);

    assertThat(sums("会員19名です。" + linesBetween + "\n職員2名で確認します。")).isEmpty();
  }
}
