package jikenbo.statistics;

import static jikenbo.fixture.Notice.notice;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jikenbo.archive.post.Imprint;
import jikenbo.archive.post.SourceLocation;
import jikenbo.casebook.PostAccount;
import jikenbo.casebook.PostKind;
import jikenbo.coding.Cause;
import jikenbo.coding.Sector;
import jikenbo.fixture.AnyCasebook;
import jikenbo.fixture.MemoryCasebook;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CrossFootTest {

  @Property(tries = 200)
  void everyCasebookAgreesWithItsCounts(@ForAll("casebooks") MemoryCasebook casebook) {
    assertThat(CrossFoot.check(casebook.statistics(), casebook)).isEmpty();
    assertThat(casebook.openStreams()).isZero();
  }

  @Property(tries = 100)
  void orderOfTheInputDoesNotMatter(@ForAll("casebooks") MemoryCasebook casebook) {
    assertThat(casebook.reversed().statistics()).isEqualTo(casebook.statistics());
  }

  @Property(tries = 100)
  void cellsSurviveTheWayThroughTheStore(@ForAll("casebooks") MemoryCasebook casebook) {
    List<Cell> cells = casebook.statistics().cells();

    assertThat(
            new MonthlyStatistics(
                cells, casebook.statistics().undated(), casebook.statistics().coverage()))
        .isEqualTo(casebook.statistics());
  }

  @Provide
  Arbitrary<MemoryCasebook> casebooks() {
    return AnyCasebook.casebooks();
  }

  @Test
  void cellThatCountsTooMuchIsNamedInEveryDirection() {
    MemoryCasebook casebook = MemoryCasebook.of(notice("a").coded(Cause.LOSS, Sector.MUNICIPALITY));
    Cell counted = casebook.statistics().cells().get(0);
    Cell wrong =
        new Cell(
            counted.month(),
            counted.cause(),
            counted.sector(),
            2,
            0,
            counted.incidents(),
            1,
            0,
            0,
            1,
            0,
            0);

    assertThat(
            CrossFoot.check(
                new MonthlyStatistics(List.of(wrong), Figures.ZERO, Coverage.NOTHING), casebook))
        .containsExactly(
            "総数の公表件数（新規）が一致しません（集計 2、データ 1）。",
            "公表月「2026-09」の公表件数（新規）が一致しません（集計 2、データ 1）。",
            "原因「紛失・置忘れ」の公表件数（新規）が一致しません（集計 2、データ 1）。",
            "分野「自治体」の公表件数（新規）が一致しません（集計 2、データ 1）。");
  }

  @Test
  void cellInTheWrongMonthIsFoundThoughTheTotalAgrees() {
    MemoryCasebook casebook = MemoryCasebook.of(notice("a").in("2026-08"));
    MonthlyStatistics elsewhere = MemoryCasebook.of(notice("a").in("2026-09")).statistics();

    assertThat(CrossFoot.check(elsewhere, casebook))
        .isNotEmpty()
        .allMatch(sentence -> sentence.startsWith("公表月「2026-0"));
  }

  @Test
  void incidentThatIsMissingIsFound() {
    MemoryCasebook casebook = MemoryCasebook.of(notice("a").people(5), notice("b").people(9));

    assertThat(CrossFoot.check(casebook.statistics(), casebook.withoutLastIncident()))
        .contains("総数の事案数が一致しません（集計 2、データ 1）。", "公表の行数と、事案に属する公表数の合計が一致しません（2 と 1）。");
  }

  @Test
  void postThatBecameNoDisclosureIsFound() {
    MemoryCasebook casebook =
        MemoryCasebook.of(notice("a"))
            .with(
                new PostAccount(
                    new SourceLocation("x.txt", 3),
                    4,
                    PostKind.INCIDENT,
                    "lost",
                    null,
                    Imprint.NONE));

    assertThat(CrossFoot.check(casebook.statistics(), casebook))
        .containsExactly("公表の行数と、種別がincidentの投稿数が一致しません（1 と 2）。");
  }
}
