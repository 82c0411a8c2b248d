package jikenbo.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jikenbo.archive.Post;
import jikenbo.archive.SourceLocation;
import jikenbo.casebook.PageCoder;
import jikenbo.coding.rule.RuleBook;
import jikenbo.labels.Field;
import jikenbo.labels.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class VerdictTest {

  private static final PageCoder CODER = new PageCoder(RuleBook.standard());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12   | []       | RIGHT",
        "40   | [12]     | DEFENSIBLE",
        "null | [12]     | DEFENSIBLE",
        "40   | []       | WRONG",
        "null | []       | INVENTED"
      })
  void aCountThatIsReadIsComparedWithTheLabel(String people, String others, Verdict verdict) {
    ReadPost post = read("申請書の誤送付により12名の個人情報が漏えいしました。");

    assertThat(Verdict.of(Field.PEOPLE, label(people, others), post)).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"12 | [] | MISSED", "null | [] | RIGHT", "12 | [null] | DEFENSIBLE"})
  void soIsACountThatIsNot(String people, String others, Verdict verdict) {
    ReadPost post = read("申請書を別の方に誤って送付し、個人情報が漏えいしました。");

    assertThat(Verdict.of(Field.PEOPLE, label(people, others), post)).isEqualTo(verdict);
  }

  @Test
  void nothingIsReadOfAPostThatIsNotFound() {
    assertThat(Verdict.of(Field.PEOPLE, label("null", "[]"), null)).isEqualTo(Verdict.MISSED);
  }

  @Test
  void aNameMayBeLongerThanTheLabelled() {
    Label label = new Label(JsonMapper.shared().readTree("{\"organization\": \"緑ヶ浜市\"}"));

    assertThat(Verdict.of(Field.ORGANIZATION, label, read("個人情報が漏えいしました。")))
        .isEqualTo(Verdict.RIGHT);
  }

  private static ReadPost read(String body) {
    Post post =
        new Post(
            new SourceLocation("p1.txt", 1),
            List.of("【セキュリティ事件簿#2025-031】緑ヶ浜市 書類の誤送付による個人情報の漏えいについて 2025/2/7", body),
            null);
    return new ReadPost(post, CODER.code(List.of(post)).get(0));
  }

  private static Label label(String people, String others) {
    String json = "{\"affected_people\": %s, \"affected_alt\": %s}".formatted(people, others);
    return new Label(JsonMapper.shared().readTree(json));
  }
}
