package jikenbo.statistics;

import static jikenbo.fixture.Notice.notice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import java.util.List;
import jikenbo.coding.Cause;
import jikenbo.coding.Sector;
import jikenbo.fixture.MemoryCasebook;
import org.junit.jupiter.api.Test;

class MonthlyStatisticsTest {

  @Test
  void disclosureCountsInItsOwnCellAndIncidentInThatOfItsFirst() {
    MemoryCasebook casebook =
        MemoryCasebook.of(
            notice("a").of("i").in("2026-08").by("青葉市").coded(Cause.LOSS, Sector.MUNICIPALITY),
            notice("b")
                .of("i")
                .in("2026-09")
                .by("若葉商事")
                .people(50)
                .coded(Cause.THEFT, Sector.COMPANY));

    assertThat(casebook.statistics().cells())
        .containsExactly(
            new Cell(YearMonth.of(2026, 8), Cause.LOSS, Sector.MUNICIPALITY, 1, 0, 1, 1, 50, 1, 0),
            new Cell(YearMonth.of(2026, 9), Cause.THEFT, Sector.COMPANY, 1, 0, 0, 1, 0, 0, 0));
  }

  @Test
  void updatesAreCountedApart() {
    Figures total =
        MemoryCasebook.of(notice("a").of("i"), notice("b").of("i").update()).statistics().total();

    assertThat(total).isEqualTo(new Figures(1, 1, 1, 0, 0, 1));
    assertThat(total.disclosures()).isEqualTo(2);
  }

  @Test
  void unknownHeadCountIsNotZeroPeople() {
    assertThat(MemoryCasebook.of(notice("a")).statistics().total().knownPeople()).isNull();
    assertThat(MemoryCasebook.of(notice("a").people(7), notice("b")).statistics().total())
        .isEqualTo(new Figures(2, 0, 2, 7, 1, 1))
        .extracting(Figures::knownPeople)
        .isEqualTo(7L);
    assertThat(Figures.ZERO.knownPeople()).isZero();
  }

  @Test
  void organisationsAreDistinctNamesWithinACell() {
    List<Cell> cells =
        MemoryCasebook.of(
                notice("a").by("青葉市"),
                notice("b").by("青葉市"),
                notice("c").by("若葉町"),
                notice("d").by(null))
            .statistics()
            .cells();

    assertThat(cells).singleElement().extracting(Cell::organizations).isEqualTo(2);
  }

  @Test
  void coverageRunsFromTheFirstToTheLastMonth() {
    MonthlyStatistics statistics =
        MemoryCasebook.of(notice("a").in("2026-02"), notice("b").in("2026-05")).statistics();

    assertThat(statistics.coverage())
        .contains(new Period(YearMonth.of(2026, 2), YearMonth.of(2026, 5)));
    assertThat(statistics.covers(YearMonth.of(2026, 3))).isTrue();
    assertThat(statistics.covers(YearMonth.of(2026, 1))).isFalse();
    assertThat(statistics.covers(YearMonth.of(2026, 6))).isFalse();
    assertThat(new MonthlyStatistics(List.of()).coverage()).isEmpty();
  }

  @Test
  void closesTheStreamsItCounts() {
    MemoryCasebook casebook = MemoryCasebook.of(notice("a"));

    casebook.statistics();

    assertThat(casebook.openStreams()).isZero();
  }

  @Test
  void refusesTwoCellsForOnePlace() {
    Cell cell = new Cell(YearMonth.of(2026, 9), Cause.LOSS, Sector.COMPANY, 1, 0, 1, 1, 0, 0, 1);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> MonthlyStatistics.ofCells(List.of(cell, cell)))
        .withMessageContaining("2026-09");
  }
}
