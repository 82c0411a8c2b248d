package jikenbo.statistics.survey;

import static jikenbo.fixture.Notice.notice;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.stream.IntStream;
import jikenbo.fixture.MemoryCasebook;
import jikenbo.fixture.Notice;
import jikenbo.statistics.Figures;
import org.junit.jupiter.api.Test;

class ChainsTest {

  private static final YearMonth MONTH = YearMonth.of(2026, 9);

  @Test
  void incidentsWithAContractorOrSeveralOrganisationsAreCounted() {
    Chains chains =
        chains(
            notice("a").on("2026-09-01").people(5),
            notice("b").on("2026-09-02").at("若葉システム").people(10),
            notice("c").of("i").on("2026-09-03").by("青葉市").people(20),
            notice("d").of("i").on("2026-09-04").by("桜台町").people(30));

    assertThat(chains.month())
        .isEqualTo(new ChainCounts(3, 1, 1, new Figures(0, 0, 2, 60, 2, 0, 0, 0)));
  }

  @Test
  void fiscalYearEndsWithTheReportMonth() {
    Chains chains =
        chains(
            notice("a").on("2026-03-31").at("若葉システム"),
            notice("b").on("2026-04-01").at("若葉システム"),
            notice("c").on("2026-09-01").at("若葉システム"),
            notice("d").on("2026-10-01").at("若葉システム"));

    assertThat(chains.month().chained().incidents()).isOne();
    assertThat(chains.fiscalYear().chained().incidents()).isEqualTo(2);
    assertThat(chains.all().chained().incidents()).isEqualTo(4);
    assertThat(chains.newest()).hasSize(4);
  }

  @Test
  void newestComeFirst() {
    Chains chains =
        chains(
            notice("a").on("2026-08-01").by("青葉市").at("若葉システム"),
            notice("b").on("2026-08-02").by("白樺市"),
            notice("c").on("2026-09-01").by("桜台町").at("若葉システム"));

    assertThat(chains.newest())
        .extracting(ChainedIncident::organization)
        .containsExactly("桜台町", "青葉市");
  }

  @Test
  void listIsCappedAndTheTrueTotalKept() {
    Chains chains =
        chains(
            IntStream.range(0, Chains.MOST_INCIDENTS + 7)
                .mapToObj(i -> notice("n%03d".formatted(i)).at("若葉システム第" + i))
                .toArray(Notice[]::new));

    assertThat(chains.newest()).hasSize(Chains.MOST_INCIDENTS);
    assertThat(chains.all().chained().incidents()).isEqualTo(Chains.MOST_INCIDENTS + 7);
    assertThat(chains.contractors()).hasSize(Chains.MOST_CONTRACTORS);
    assertThat(chains.allContractors()).isEqualTo(Chains.MOST_INCIDENTS + 7);
  }

  @Test
  void contractorsThatDifferInLegalFormOnlyAreOne() {
    Chains chains =
        chains(
            notice("a").on("2026-08-01").by("青葉市").at("株式会社若葉システム"),
            notice("b").on("2026-09-01").by("桜台町").at("若葉 システム"));

    assertThat(chains.contractors())
        .singleElement()
        .returns("株式会社若葉システム", Contractor::name)
        .returns(2, Contractor::organizations)
        .returns(2, contractor -> contractor.figures().incidents())
        .returns(MONTH, Contractor::latest);
  }

  @Test
  void contractorsAreRankedByDistinctOrganisationsOtherThanThemselves() {
    Chains chains =
        chains(
            notice("a").of("i").on("2026-09-01").by("青葉市").at("松風印刷"),
            notice("b").of("i").on("2026-09-02").by("桜台町").at("松風印刷"),
            notice("c").of("i").on("2026-09-03").by("松風印刷株式会社"),
            notice("d").on("2026-09-04").by("青葉市").at("若葉システム"),
            notice("e").on("2026-09-05").by("青葉市").at("若葉システム"),
            notice("f").on("2026-09-06").by(null).at("若葉システム"));

    assertThat(chains.contractors()).extracting(Contractor::name).containsExactly("松風印刷", "若葉システム");
    assertThat(chains.contractors()).extracting(Contractor::organizations).containsExactly(2, 1);
    assertThat(chains.contractors().get(0).examples()).containsExactly("青葉市", "桜台町");
  }

  private static Chains chains(Notice... notices) {
    MemoryCasebook casebook = MemoryCasebook.of(notices);
    return Survey.of(MONTH, casebook.statistics(), casebook).chains();
  }
}
