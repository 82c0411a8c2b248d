package jikenbo.report;

import static jikenbo.fixture.Notice.notice;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jikenbo.casebook.Incident;
import jikenbo.coding.Cause;
import jikenbo.coding.Sector;
import jikenbo.fact.DataType;
import jikenbo.fixture.AnyCasebook;
import jikenbo.fixture.MemoryCasebook;
import jikenbo.fixture.Notice;
import jikenbo.statistics.Coverage.Level;
import jikenbo.statistics.Period;
import jikenbo.statistics.survey.Survey;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CommentaryTest {

  private static final YearMonth MONTH = YearMonth.of(2026, 9);
  private static final MethodNames NAMES = new MethodNames(Map.of());
  private static final Pattern PERSONS = Pattern.compile("([0-9,]+)人");
  private static final Pattern SINCE = Pattern.compile("([0-9]+)年([0-9]+)月（[0-9,]+件）以来");

  @Test
  void tellsWhereTheMonthStandsWhatWasLargestAndHowFarToTrustIt() {
    assertThat(
            commentary(
                notice("a").in("2026-07").coded(Cause.LOSS, Sector.SCHOOL),
                notice("b").in("2026-07").coded(Cause.LOSS, Sector.SCHOOL),
                notice("c").in("2026-08").coded(Cause.LOSS, Sector.SCHOOL),
                notice("d")
                    .on("2026-09-03")
                    .by("桜台病院")
                    .people(1200)
                    .data(DataType.NAME, DataType.HEALTH)
                    .at("みなと坂クラウド")
                    .coded(Cause.MALWARE, Sector.MEDICAL),
                notice("e").on("2026-09-04").people(300).coded(Cause.MALWARE, Sector.MEDICAL),
                notice("f").on("2026-09-05").records(28_000).coded(Cause.LOSS, Sector.SCHOOL),
                notice("g").on("2026-09-06").of("i-f").update()))
        .containsExactly(
            "2026年9月の公表は4件（新規3件・続報1件）で、前月（1件）より3件増、直近13か月のうち全月を収録した3か月で最多です。",
            "原因はマルウェア感染が2件（公表4件の50.0%）で最多、分野は医療・福祉が2件（公表4件の50.0%）で最多で、"
                + "前月から最も動いたのは原因のマルウェア感染（0→2件）、分野の医療・福祉（0→2件）です。",
            "影響人数の最大は桜台病院のマルウェア感染（委託先等：みなと坂クラウド）の1,200人（情報の種類は氏名、健康・医療情報。漏えい等のおそれ）で、"
                + "判明した2件の計1,500人の80.0%を占めます。",
            "委託先等が挙がった事案は1件です。",
            "なお、原因が不明の公表が1件、影響人数の記載がない事案が1件（事案3件中、うち1件は件数のみ記載）あります。");
  }

  @Test
  void percentageNeedsABaseOfFive() {
    List<Notice> notices = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      notices.add(notice("b" + i).in("2026-08"));
    }
    notices.add(notice("c").in("2026-09"));
    notices.add(notice("d").in("2025-09"));

    assertThat(commentary(notices.toArray(Notice[]::new)))
        .first()
        .asString()
        .contains("前月より4件減（-80.0%）", "前年同月（1件）と同数");
  }

  @Test
  void monthsThatAreNotCoveredAreNotComparedWith() {
    MemoryCasebook casebook =
        MemoryCasebook.of(
                notice("a").in("2026-06"),
                notice("b").in("2026-08"),
                notice("c").on("2026-09-01").people(7).coded(Cause.THEFT, Sector.COMPANY))
            .running("2026-09..2026-09", "2026-06..2026-06");

    assertThat(commentary(casebook))
        .containsExactly(
            "2026年9月の公表は1件（新規1件・続報0件）です。",
            "原因は1件とも盗難、分野は1件とも民間企業です。",
            "影響人数が判明した事案は1件で、青葉市の盗難の7人（漏えい等のおそれ）です。");
  }

  @Test
  void monthThatIsCoveredInPartIsNotCompared() {
    MemoryCasebook casebook =
        MemoryCasebook.of(notice("a").in("2026-08"), notice("b").in("2026-09"))
            .running("2026-05..2026-08");

    assertThat(commentary(casebook))
        .first()
        .isEqualTo("2026年9月の公表は、収録した範囲で1件（新規1件・続報0件）です（一部の収録のため、ほかの月と比較しません）。");
  }

  @Test
  void lastTimeThatItWasAsManyIsNamed() {
    assertThat(
            commentary(
                notice("a").in("2026-04"),
                notice("b").in("2026-04"),
                notice("c").in("2026-04"),
                notice("d").in("2026-05"),
                notice("e").in("2026-07"),
                notice("f").in("2026-09"),
                notice("g").in("2026-09")))
        .first()
        .asString()
        .endsWith("2026年4月（3件）以来の多さです。");
  }

  @Test
  void recordsAreToldAsRecords() {
    assertThat(commentary(notice("a").records(28_000).coded(Cause.INSIDER, Sector.COMPANY)))
        .contains("影響人数が判明した事案はなく、件数では青葉市の内部犯行の最大28,000件（漏えい等のおそれ）が最大です。")
        .noneMatch(sentence -> sentence.contains("28,000人"));
  }

  @Test
  void monthWithoutDisclosuresTellsTheFiscalYear() {
    assertThat(
            commentary(
                notice("a").in("2026-07"), notice("b").in("2026-08"), notice("c").in("2026-10")))
        .containsExactly(
            "2026年9月の公表は0件で、前月（1件）より1件減、直近13か月のうち全月を収録した3か月で最少です。",
            "年度累計（2026年4月～9月、6か月のうち全月収録3か月）の公表は2件です。");
  }

  @Test
  void monthOutsideTheArchiveIsNotCalledQuiet() {
    assertThat(commentary(notice("a").in("2026-05"), notice("b").in("2026-07")))
        .containsExactly("2026年9月は収録していないため、件数は示しません。", "収録範囲：全月を収録＝2026年5月～7月（3か月）。");
    assertThat(commentary()).containsExactly("2026年9月は収録していないため、件数は示しません。", "収録された公表はありません。");
  }

  @Test
  void classesThatAreLevelAreNamedTogetherOrCounted() {
    assertThat(
            commentary(
                notice("a").coded(Cause.LOSS, Sector.SCHOOL),
                notice("b").coded(Cause.THEFT, Sector.COMPANY),
                notice("c").coded(Cause.UNKNOWN, Sector.MEDICAL)))
        .contains("原因は紛失・置忘れと盗難が各1件（公表3件の各33.3%）で最多、分野は3分類が1件ずつで最多です。");
  }

  @Test
  void largestCaseThatIsNotAloneIsNotCalledTheOnlyOne() {
    assertThat(
            commentary(
                notice("a").by(null).people(8), notice("b").people(8), notice("c").people(1)))
        .contains("影響人数の最大は組織名不明など複数の事案の各8人で、判明した3件の計17人です。");
  }

  @Test
  void totalOfALaterNoticeIsToldWithWhatThatNoticeTells() {
    assertThat(
            commentary(
                notice("a")
                    .of("i")
                    .on("2026-09-01")
                    .by("若葉農業協同組合")
                    .data(DataType.HEALTH)
                    .at("みなと坂クラウド株式会社")
                    .coded(Cause.MALWARE, Sector.ASSOCIATION),
                notice("b")
                    .of("i")
                    .on("2026-09-09")
                    .by("みなと坂クラウド株式会社")
                    .people(900)
                    .data(DataType.NAME)
                    .coded(Cause.MALWARE, Sector.COMPANY)))
        .contains("影響人数が判明した事案は1件で、みなと坂クラウド株式会社（ほか1組織も公表）のマルウェア感染の900人（情報の種類は氏名。漏えい等のおそれ）です。");
  }

  @Test
  void sumOfSeveralNoticesIsToldWithTheKindsOfAll() {
    assertThat(
            commentary(
                notice("a").of("i").on("2026-09-01").by("青葉市").people(60).data(DataType.NAME),
                notice("b").of("i").on("2026-09-02").by("若葉町").data(DataType.GRADES),
                notice("c").of("i").on("2026-09-03").by("桜台町").people(40).data(DataType.PHONE)))
        .contains("影響人数が判明した事案は1件で、青葉市ほか1組織の公表による原因不明の事案の計100人（情報の種類は氏名、電話番号。漏えい等のおそれ）です。");
  }

  @Test
  void severalOrganisationsAreThoseThatDisclosedNotThoseThatWereHit() {
    assertThat(
            commentary(
                notice("a").of("i").on("2026-09-01").by("若葉農業協同組合").at("みなと坂クラウド"),
                notice("b").of("i").on("2026-09-02").by("青葉精機").at("みなと坂クラウド"),
                notice("c").of("i").on("2026-09-03").by("みなと坂クラウド").people(900)))
        .contains("委託先等が挙がった事案は1件、複数の組織が公表した事案は1件（みなと坂クラウドに関わるものは3組織が公表）で、うち1件は両方に当たります。")
        .anyMatch(sentence -> sentence.contains("みなと坂クラウド（ほか2組織も公表）の原因不明の事案の900人"));
  }

  @Test
  void noticeThatMayDenyALeakIsNotCalledUnknown() {
    assertThat(commentary(notice("a").by("三雲台信用金庫")))
        .last()
        .asString()
        .contains("影響人数の記載がない事案が1件")
        .doesNotContain("影響人数が不明");
  }

  @Property(tries = 150)
  void everySentenceHasAFigure(@ForAll("casebooks") MemoryCasebook casebook) {
    forEveryMonth(
        casebook,
        (survey, sentences) -> {
          assertThat(sentences).hasSizeBetween(2, 5);
          assertThat(sentences)
              .allSatisfy(
                  sentence ->
                      assertThat(sentence)
                          .endsWith("。")
                          .doesNotContain("null", "NaN")
                          .matches(".*[0-9].*|収録された公表はありません。"));
        });
  }

  @Property(tries = 150)
  void personsAreThoseOfIncidentsThatTellPersons(@ForAll("casebooks") MemoryCasebook casebook) {
    forEveryMonth(
        casebook,
        (survey, sentences) -> {
          Set<String> persons = new HashSet<>();
          long sum = 0;
          for (Incident incident : casebook.incidents().toList()) {
            if (incident.affectedPeople() != null
                && survey.month().equals(incident.reportMonth())) {
              persons.add(Phrases.number(incident.affectedPeople()));
              sum += incident.affectedPeople();
            }
          }
          persons.add(Phrases.number(sum));
          assertThat(sentences)
              .allSatisfy(sentence -> assertThat(persons).containsAll(persons(sentence)));
        });
  }

  @Property(tries = 150)
  void onlyMonthsThatAreCoveredWholeAreCompared(@ForAll("casebooks") MemoryCasebook casebook) {
    forEveryMonth(
        casebook,
        (survey, sentences) -> {
          Period now = Period.of(survey.month());
          String all = String.join("", sentences);
          if (!survey.comparable(now, Period.of(survey.month().minusMonths(1)))) {
            assertThat(all).doesNotContain("前月");
          }
          if (!survey.comparable(now, now.lastYear())) {
            assertThat(all).doesNotContain("前年同月");
          }
          if (!survey.coverage().isFull(now)) {
            assertThat(sentences.get(0)).doesNotContain("最多です", "最少", "以来", "番目");
          }
          Matcher since = SINCE.matcher(all);
          while (since.find()) {
            YearMonth named =
                YearMonth.of(Integer.parseInt(since.group(1)), Integer.parseInt(since.group(2)));
            assertThat(survey.coverage().level(named)).isEqualTo(Level.FULL);
          }
        });
  }

  @Provide
  Arbitrary<MemoryCasebook> casebooks() {
    return AnyCasebook.casebooks();
  }

  private static void forEveryMonth(
      MemoryCasebook casebook, BiConsumer<Survey, List<String>> check) {
    for (YearMonth month = YearMonth.of(2023, 12);
        month.isBefore(YearMonth.of(2026, 9));
        month = month.plusMonths(3)) {
      Survey survey = Survey.of(month, casebook.statistics(), casebook);
      check.accept(survey, Commentary.of(survey, NAMES));
    }
  }

  private static List<String> persons(String sentence) {
    return PERSONS.matcher(sentence).results().map(found -> found.group(1)).toList();
  }

  private static List<String> commentary(Notice... notices) {
    return commentary(MemoryCasebook.of(notices));
  }

  private static List<String> commentary(MemoryCasebook casebook) {
    return Commentary.of(Survey.of(MONTH, casebook.statistics(), casebook), NAMES);
  }
}
