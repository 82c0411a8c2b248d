package jikenbo.statistics;

import static jikenbo.fixture.Notice.notice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import java.util.List;
import jikenbo.coding.Cause;
import jikenbo.coding.Sector;
import jikenbo.fixture.MemoryCasebook;
import jikenbo.statistics.Coverage.Level;
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
            new Cell(
                YearMonth.of(2026, 8), Cause.LOSS, Sector.MUNICIPALITY, 1, 0, 1, 1, 50, 1, 0, 0, 0),
            new Cell(
                YearMonth.of(2026, 9), Cause.THEFT, Sector.COMPANY, 1, 0, 0, 1, 0, 0, 0, 0, 0));
  }

  @Test
  void updatesAreCountedApart() {
    Figures total =
        MemoryCasebook.of(notice("a").of("i"), notice("b").of("i").update()).statistics().total();

    assertThat(total).isEqualTo(new Figures(1, 1, 1, 0, 0, 1, 0, 0));
    assertThat(total.disclosures()).isEqualTo(2);
  }

  @Test
  void unknownHeadCountIsNotZeroPeople() {
    assertThat(MemoryCasebook.of(notice("a")).statistics().total().knownPeople()).isNull();
    assertThat(MemoryCasebook.of(notice("a").people(7), notice("b")).statistics().total())
        .isEqualTo(new Figures(2, 0, 2, 7, 1, 1, 0, 0))
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
  void recordsAreNoPeople() {
    Figures total =
        MemoryCasebook.of(
                notice("a").people(7),
                notice("b").records(28_000),
                notice("c").of("i").by("青葉市").people(2),
                notice("d").of("i").by("若葉町").records(30),
                notice("e"))
            .statistics()
            .total();

    assertThat(total).isEqualTo(new Figures(5, 0, 4, 9, 2, 1, 28_030, 1));
    assertThat(total.affectedKnown() + total.recordsKnown() + total.affectedUnknown())
        .isEqualTo(total.incidents());
    assertThat(total.withoutPeople()).isEqualTo(2);
  }

  @Test
  void everyMonthWithANoticeIsCoveredAtLeastInPart() {
    MonthlyStatistics statistics =
        MemoryCasebook.of(notice("a").in("2026-02"), notice("b").in("2026-05"))
            .running("2026-05..2026-06")
            .statistics();

    assertThat(statistics.coverage().level(YearMonth.of(2026, 2))).isEqualTo(Level.PARTIAL);
    assertThat(statistics.coverage().level(YearMonth.of(2026, 3))).isEqualTo(Level.NONE);
    assertThat(statistics.coverage().level(YearMonth.of(2026, 6))).isEqualTo(Level.FULL);
  }

  @Test
  void closesTheStreamsItCounts() {
    MemoryCasebook casebook = MemoryCasebook.of(notice("a"));

    casebook.statistics();

    assertThat(casebook.openStreams()).isZero();
  }

  @Test
  void refusesTwoCellsForOnePlace() {
    Cell cell =
        new Cell(YearMonth.of(2026, 9), Cause.LOSS, Sector.COMPANY, 1, 0, 1, 1, 0, 0, 1, 0, 0);

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new MonthlyStatistics(List.of(cell, cell), Figures.ZERO, Coverage.NOTHING))
        .withMessageContaining("2026-09");
  }
}
