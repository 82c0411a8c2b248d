package jikenbo.fact.organization;

import static org.assertj.core.api.Assertions.assertThat;

import jikenbo.fact.NoticeFacts;
import jikenbo.fact.Notices;
import jikenbo.fact.notice.ReadNotices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrefectureReaderTest {

  @ParameterizedTest
  @ValueSource(strings = {"長野県くるみ町", "長野県立くるみ高等学校", "長野県諏訪税務局"})
  void theNameOrTheHeadingBeginsWithIt(String organization) {
    NoticeFacts facts =
        ReadNotices.of(Notices.post(organization + " 書類の誤送付について 2024/6/3", "お詫びします。")).facts();

    assertThat(facts.prefecture()).isEqualTo("長野県");
  }

  @Test
  void theOnlyOneOfTheTextIsThePlace() {
    assertThat(ReadNotices.facts("株式会社みどり(長野県くるみ市)は、名簿を紛失しました。").prefecture()).isEqualTo("長野県");
  }

  @Test
  void ofSeveralNoneIsCertain() {
    assertThat(ReadNotices.facts("長野県と新潟県の店舗で名簿を紛失しました。").prefecture()).isNull();
  }

  @Test
  void whereOneReportsToIsNoPlace() {
    assertThat(ReadNotices.facts("名簿を紛失し、長野県警察に届け出ました。").prefecture()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "秋田労働局, 秋田県",
    "茨城工芸大学, 茨城県",
    "京都みどり大学, ",
    "大阪国税局, 大阪府",
    "東京労働局, 東京都",
    "北海道財務事務所, 北海道",
    "東京工芸技術大学, ",
    "山口電機, ",
  })
  void anInstitutionStandsWhereItIsCalledAfter(String organization, String prefecture) {
    NoticeFacts facts =
        ReadNotices.of(Notices.post(organization + " 書類の誤送付について 2024/6/3", "お詫びします。")).facts();

    assertThat(facts.prefecture()).isEqualTo(prefecture);
  }
}
