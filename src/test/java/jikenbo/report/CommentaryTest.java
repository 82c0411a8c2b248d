package jikenbo.report;

import static jikenbo.fixture.Notice.notice;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import jikenbo.coding.Cause;
import jikenbo.coding.Sector;
import jikenbo.fixture.AnyCasebook;
import jikenbo.fixture.MemoryCasebook;
import jikenbo.fixture.Notice;
import jikenbo.statistics.Survey;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CommentaryTest {

  private static final YearMonth MONTH = YearMonth.of(2026, 9);

  @Test
  void tellsVolumeLeadersLargestCaseAndUnknowns() {
    assertThat(
            commentary(
                notice("a").in("2025-09"),
                notice("b").in("2025-09"),
                notice("c").in("2026-08").coded(Cause.LOSS, Sector.SCHOOL),
                notice("d")
                    .in("2026-09")
                    .by("桜台病院")
                    .people(1200)
                    .coded(Cause.MALWARE, Sector.MEDICAL),
                notice("e").in("2026-09").people(300).coded(Cause.MALWARE, Sector.MEDICAL),
                notice("f").in("2026-09").coded(Cause.LOSS, Sector.SCHOOL),
                notice("g").in("2026-09").of("i-f").update()))
        .containsExactly(
            "2026年9月の公表は4件（新規3件・続報1件）で、前月より3件増（+300.0%）、前年同月より2件増（+100.0%）です。",
            "原因はマルウェア感染が2件（判明3件の66.7%）で最多（前月からの増減はマルウェア感染+2件が最大）、"
                + "分野は医療・福祉が2件（判明3件の66.7%）で最多です。",
            "影響人数は判明した2件で計1,500人、最大は桜台病院の1,200人（80.0%）で、最大の1件を除くと300人です。",
            "原因不明の公表は1件（4件の25.0%）、影響人数不明の事案は1件（3件の33.3%）です。");
  }

  @Test
  void firstMonthClaimsNoChange() {
    assertThat(commentary(notice("a").people(7).coded(Cause.THEFT, Sector.COMPANY)))
        .containsExactly(
            "2026年9月の公表は1件（新規1件・続報0件）です（前月・前年同月は収録期間外のため比較なし）。",
            "原因は盗難（判明1件）、分野は民間企業（判明1件）です。",
            "影響人数が判明した事案は1件（青葉市、7人）です。",
            "原因不明の公表、影響人数不明の事案はありません。");
  }

  @Test
  void whatIsUnknownStandsBesideWhatIsNot() {
    assertThat(
            commentary(
                notice("a").people(7).coded(Cause.THEFT, Sector.COMPANY),
                notice("b").coded(Cause.LOSS, Sector.SCHOOL)))
        .last()
        .isEqualTo("影響人数不明の事案は1件（2件の50.0%）で、原因不明の公表はありません。");
  }

  @Test
  void oneClassForAllIsNotCalledTheMostFrequent() {
    assertThat(
            commentary(
                notice("a").coded(Cause.LOSS, Sector.SCHOOL),
                notice("b").coded(Cause.LOSS, Sector.COMPANY)))
        .contains("原因は判明2件のすべてが紛失・置忘れ、分野は学校・教育と民間企業が各1件（判明2件の各50.0%）で最多です。");
  }

  @Test
  void earlierYearIsNamedWhenItIsMissing() {
    assertThat(commentary(notice("a").in("2026-08"), notice("b").in("2026-09")))
        .first()
        .isEqualTo("2026年9月の公表は1件（新規1件・続報0件）で、前月と同数です（前年同月は収録期間外）。");
  }

  @Test
  void changeFromZeroHasNoPercentage() {
    assertThat(commentary(notice("a").in("2026-07"), notice("b").in("2026-09")))
        .first()
        .asString()
        .contains("前月（0件）より1件増です");
  }

  @Test
  void monthWithoutDisclosuresTellsTheFiscalYear() {
    assertThat(
            commentary(
                notice("a").in("2026-07"), notice("b").in("2026-08"), notice("c").in("2026-10")))
        .containsExactly(
            "2026年9月の公表は0件で、前月より1件減（-100.0%）です（前年同月は収録期間外）。", "年度累計（2026年7月～9月）の公表は2件です。");
  }

  @Test
  void monthOutsideTheArchiveIsNotCalledQuiet() {
    assertThat(commentary(notice("a").in("2026-05"), notice("b").in("2026-07")))
        .containsExactly("2026年9月は、収録期間（2026年5月～7月）の外にあります。", "この月に公表があったかどうかは分からないため、件数は示しません。");
    assertThat(commentary()).containsExactly("収録された公表は1件もありません。", "2026年9月の件数は示しません。");
  }

  @Test
  void followUpsAloneHaveNoPeopleOfTheirOwn() {
    assertThat(
            commentary(
                notice("a").of("i").in("2026-08").people(5),
                notice("b").of("i").in("2026-09").update()))
        .contains("この月に初めて公表された事案はなく、影響人数は計上していません。", "原因不明の公表は1件（1件の100.0%）です。");
  }

  @Test
  void classesThatAreLevelAreNamedTogetherOrCounted() {
    assertThat(
            commentary(
                notice("a").coded(Cause.LOSS, Sector.SCHOOL),
                notice("b").coded(Cause.THEFT, Sector.COMPANY),
                notice("c").coded(Cause.UNKNOWN, Sector.MEDICAL)))
        .contains("原因は紛失・置忘れと盗難が各1件（判明2件の各50.0%）で最多、分野は3分類が1件ずつで最多です。");
  }

  @Test
  void largestCaseThatIsNotAloneIsNotCalledTheOnlyOne() {
    assertThat(
            commentary(
                notice("a").by(null).people(8), notice("b").people(8), notice("c").people(1)))
        .contains("影響人数は判明した3件で計17人、最大は組織名不明の事案など複数の事案の各8人で、最大の1件を除くと9人です。");
  }

  @Property(tries = 200)
  void speaksInTwoToFourSentencesWhateverTheMonth(@ForAll("casebooks") MemoryCasebook casebook) {
    for (YearMonth month = YearMonth.of(2023, 12);
        month.isBefore(YearMonth.of(2026, 9));
        month = month.plusMonths(3)) {
      List<String> sentences = Commentary.of(Survey.of(month, casebook.statistics(), casebook));

      assertThat(sentences).hasSizeBetween(2, 4);
      assertThat(sentences)
          .allSatisfy(sentence -> assertThat(sentence).endsWith("。").doesNotContain("null", "NaN"));
    }
  }

  @Provide
  Arbitrary<MemoryCasebook> casebooks() {
    return AnyCasebook.casebooks();
  }

  private static List<String> commentary(Notice... notices) {
    MemoryCasebook casebook = MemoryCasebook.of(notices);
    return Commentary.of(Survey.of(MONTH, casebook.statistics(), casebook));
  }
}
