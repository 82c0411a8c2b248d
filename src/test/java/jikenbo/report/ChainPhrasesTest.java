package jikenbo.report;

import static jikenbo.fixture.Notice.notice;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import jikenbo.fixture.MemoryCasebook;
import jikenbo.fixture.Notice;
import jikenbo.statistics.survey.Survey;
import org.junit.jupiter.api.Test;

class ChainPhrasesTest {

  @Test
  void tellsHowManyAndWhatShareAndHowManyPeople() {
    assertThat(
            phrases(
                notice("a").on("2026-09-01"),
                notice("b").on("2026-09-02").at("若葉システム").people(10),
                notice("c").of("i").on("2026-09-03").by("青葉市").people(20),
                notice("d").of("i").on("2026-09-04").by("桜台町").people(30)))
        .first()
        .isEqualTo(
            "対象月（2026年9月）の事案3件のうち、委託先等が挙がったのは1件、複数の組織が公表したのは1件、どちらかに当たるのは2件（66.7%）です。"
                + "影響人数は、判明した2件で計60人です。");
  }

  @Test
  void saysSoWhereThereAreNone() {
    assertThat(phrases(notice("a").on("2026-08-01"), notice("b").on("2026-09-01")))
        .containsExactly(
            "対象月（2026年9月）の事案1件に、委託先等が挙がったものも、複数の組織が公表したものもありません。",
            "年度累計（2026年4月～9月、6か月のうち全月収録2か月）の事案2件に、委託先等が挙がったものも、複数の組織が公表したものもありません。",
            "全期間（2026年8月～9月）の事案2件に、委託先等が挙がったものも、複数の組織が公表したものもありません。");
  }

  @Test
  void saysSoWhereTheMonthHasNoIncident() {
    assertThat(phrases(notice("a").on("2026-08-01"), notice("b").on("2026-10-01")))
        .first()
        .isEqualTo("対象月（2026年9月）に初めて公表された事案はありません。");
  }

  @Test
  void saysSoWhereTheMonthIsNotCovered() {
    assertThat(phrases()).containsExactly("対象月（2026年9月）は収録していません。");
    assertThat(phrases(notice("a").on("2026-08-01").at("若葉システム")))
        .first()
        .isEqualTo("対象月（2026年9月）は収録していません。");
  }

  private static List<String> phrases(Notice... notices) {
    MemoryCasebook casebook = MemoryCasebook.of(notices);
    return ChainPhrases.of(Survey.of(YearMonth.of(2026, 9), casebook.statistics(), casebook));
  }
}
