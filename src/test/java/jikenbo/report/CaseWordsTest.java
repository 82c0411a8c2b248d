package jikenbo.report;

import static jikenbo.fixture.Notice.notice;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import jikenbo.coding.Cause;
import jikenbo.coding.Sector;
import jikenbo.fact.Affected.Certainty;
import jikenbo.fact.Affected.Qualifier;
import jikenbo.fixture.MemoryCasebook;
import jikenbo.fixture.Notice;
import jikenbo.statistics.survey.Survey;
import org.junit.jupiter.api.Test;

class CaseWordsTest {

  @Test
  void nameCauseAndSectorAreOfTheNoticeThatTellsTheFigure() {
    CaseWords words =
        words(
            notice("a")
                .of("i")
                .on("2026-09-01")
                .by("若葉農業協同組合")
                .at("みなと坂クラウド")
                .coded(Cause.UNKNOWN, Sector.ASSOCIATION),
            notice("b")
                .of("i")
                .on("2026-09-09")
                .by("みなと坂クラウド")
                .people(900)
                .coded(Cause.MALWARE, Sector.COMPANY));

    assertThat(words.organization()).isEqualTo("みなと坂クラウド（ほか1組織も公表）");
    assertThat(words.cause()).isEqualTo("マルウェア感染");
    assertThat(words.sector()).isEqualTo("民間企業");
    assertThat(words.contractors()).isEmpty();
  }

  @Test
  void whatTheNoticeSaysOfItsNumberStandsAroundIt() {
    assertThat(told(Qualifier.EXACT, Certainty.CONFIRMED)).isEqualTo("60");
    assertThat(told(Qualifier.EXACT, Certainty.POSSIBLE)).isEqualTo("60※");
    assertThat(told(Qualifier.CUMULATIVE, Certainty.CONFIRMED)).isEqualTo("延べ60");
    assertThat(told(Qualifier.AT_MOST, Certainty.POSSIBLE)).isEqualTo("最大60※");
  }

  @Test
  void sumOfSeveralNoticesIsMarkedAsOne() {
    CaseWords words =
        words(
            notice("a")
                .of("i")
                .on("2026-09-01")
                .by("青葉市")
                .people(60)
                .coded(Cause.LOSS, Sector.MUNICIPALITY),
            notice("b")
                .of("i")
                .on("2026-09-02")
                .by("桜台病院")
                .people(40)
                .coded(Cause.LOSS, Sector.MEDICAL),
            notice("c").of("i").on("2026-09-03").by("若葉町"));

    assertThat(words.organization()).isEqualTo("青葉市ほか1組織の公表の計");
    assertThat(words.cause()).isEqualTo("紛失・置忘れ");
    assertThat(words.sector()).isEqualTo("複数");
  }

  @Test
  void oneOrganisationStandsAlone() {
    assertThat(words(notice("a").by("青葉市").people(60)).organization()).isEqualTo("青葉市");
    assertThat(words(notice("a").by(null).people(60)).organization()).isEqualTo("（組織名不明）");
  }

  private static String told(Qualifier qualifier, Certainty certainty) {
    CaseWords words = words(notice("a").people(60, qualifier, certainty));
    return words.hedge() + 60 + words.possibility();
  }

  private static CaseWords words(Notice... notices) {
    MemoryCasebook casebook = MemoryCasebook.of(notices);
    YearMonth month = YearMonth.of(2026, 9);
    return new CaseWords(Survey.of(month, casebook.statistics(), casebook).largest().get(0));
  }
}
