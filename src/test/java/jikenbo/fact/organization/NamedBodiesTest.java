package jikenbo.fact.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jikenbo.text.NoticeText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedBodiesTest {

  private static List<String> names(String body) {
    NoticeText text = NoticeText.of("株式会社みどり お詫び\n\n" + body, 1);
    return NamedBodies.of(text, "株式会社みどり").stream().map(NamedBody::name).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "印刷した株式会社こずえが取り違えました。, 株式会社こずえ",
    "ミナモ印刷株式会社の社員が持ち出しました。, ミナモ印刷株式会社",
    "公益財団法人木のまちこずえ協会が誤送信しました。, 公益財団法人木のまちこずえ協会",
    "委託先のカエデ企業組合が失くしました。, カエデ企業組合",
    "(株)こずえで起きました。, (株)こずえ",
  })
  void aBodyIsNamedByItsLegalFormOrItsKind(String body, String name) {
    assertThat(names(body)).containsExactly(name);
  }

  @Test
  void theOrganisationItselfIsNone() {
    assertThat(names("株式会社みどりは、名簿を紛失しました。当社の会社案内も同様です。")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"当該機構は公表しました。", "本協会の会員です。", "同組合に連絡しました。"})
  void whatOnlyPointsToABodyIsNoName(String body) {
    assertThat(names(body)).isEmpty();
  }

  @Test
  void aBodyThatIsNamedTwiceIsOneInTwoPlaces() {
    NoticeText text = NoticeText.of("お詫び\n\n株式会社こずえに委託し、株式会社こずえが失くしました。", 1);

    assertThat(NamedBodies.of(text, null))
        .singleElement()
        .satisfies(body -> assertThat(body.places()).hasSize(2));
  }
}
