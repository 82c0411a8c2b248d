package jikenbo.report.workbook.sheet;

import static jikenbo.fixture.Notice.notice;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import jikenbo.coding.Cause;
import jikenbo.coding.Sector;
import jikenbo.fixture.MemoryCasebook;
import jikenbo.fixture.Notice;
import jikenbo.statistics.Dimension;
import jikenbo.statistics.survey.Survey;
import org.junit.jupiter.api.Test;

class CountedElsewhereTest {

  private static final Notice CLIENT =
      notice("a").of("i").on("2026-09-01").by("若葉農業協同組合").coded(Cause.MALWARE, Sector.ASSOCIATION);
  private static final Notice CONTRACTOR =
      notice("b")
          .of("i")
          .on("2026-09-09")
          .by("みなと坂クラウド")
          .people(900)
          .coded(Cause.MALWARE, Sector.COMPANY);

  @Test
  void aContractorWhoseClientDisclosedFirstIsNamedWithItsOwnClass() {
    assertThat(notes(Dimension.SECTOR, CLIENT, CONTRACTOR))
        .containsExactly("「団体・協会」の影響人数には、最初の公表がこの分類のため、みなと坂クラウド（民間企業）が公表した900人を含みます。");
  }

  @Test
  void nothingIsSaidWhereBothAreOfOneClass() {
    assertThat(notes(Dimension.CAUSE, CLIENT, CONTRACTOR)).isEmpty();
  }

  @Test
  void nothingIsSaidOfAClassThatTheNoticeWithThePeopleDoesNotTell() {
    Notice client = notice("a").of("i").on("2026-09-01").coded(Cause.LOSS, Sector.ASSOCIATION);
    Notice contractor =
        notice("b")
            .of("i")
            .on("2026-09-09")
            .by("みなと坂クラウド")
            .people(900)
            .coded(Cause.UNKNOWN, Sector.COMPANY);

    assertThat(notes(Dimension.CAUSE, client, contractor)).isEmpty();
  }

  @Test
  void nothingIsSaidWhereTheFirstDisclosureTellsThePeople() {
    assertThat(notes(Dimension.SECTOR, CONTRACTOR)).isEmpty();
  }

  private static List<String> notes(Dimension<?> dimension, Notice... notices) {
    MemoryCasebook casebook = MemoryCasebook.of(notices);
    return new CountedElsewhere<>(
            Survey.of(YearMonth.of(2026, 9), casebook.statistics(), casebook), dimension)
        .notes();
  }
}
