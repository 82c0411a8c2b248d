package jikenbo.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import jikenbo.statistics.Comparison.Obstacle;
import jikenbo.statistics.Coverage.Level;
import org.junit.jupiter.api.Test;

class CoverageTest {

  private static final YearMonth MAY = YearMonth.of(2026, 5);

  private final Coverage coverage =
      Coverage.of(
          List.of(
              new Period(MAY, MAY.plusMonths(1)), new Period(MAY.plusMonths(1), MAY.plusMonths(2))),
          List.of(MAY.plusMonths(1), MAY.plusMonths(5)));

  @Test
  void everyMonthOfAStretchIsFull() {
    assertThat(coverage.isFull(Period.endingWith(MAY.plusMonths(2), 3))).isTrue();
    assertThat(coverage.full(Period.endingWith(MAY.plusMonths(5), 12))).isEqualTo(3);
  }

  @Test
  void monthWithPostsOutsideAllStretchesIsPartial() {
    assertThat(coverage.level(MAY.plusMonths(5))).isEqualTo(Level.PARTIAL);
  }

  @Test
  void monthBetweenIsNone() {
    assertThat(coverage.level(MAY.plusMonths(3))).isEqualTo(Level.NONE);
    assertThat(coverage.covers(MAY.plusMonths(3))).isFalse();
    assertThat(coverage.runs(Level.NONE))
        .containsExactly(new Period(MAY.plusMonths(3), MAY.plusMonths(4)));
  }

  @Test
  void stretchesThatTouchAreOne() {
    assertThat(coverage.runs(Level.FULL)).containsExactly(new Period(MAY, MAY.plusMonths(2)));
  }

  @Test
  void onlyFullPeriodsCanBeCompared() {
    Period june = Period.of(MAY.plusMonths(1));

    assertThat(Obstacle.between(june, Period.of(MAY), coverage)).isEqualTo(Obstacle.NONE);
    assertThat(Obstacle.between(june, Period.of(MAY.minusMonths(1)), coverage))
        .isEqualTo(Obstacle.BASE_MISSING);
    assertThat(Obstacle.between(june, Period.endingWith(MAY, 2), coverage))
        .isEqualTo(Obstacle.BASE_INCOMPLETE);
    assertThat(Obstacle.between(Period.of(MAY.plusMonths(5)), june, coverage))
        .isEqualTo(Obstacle.INCOMPLETE);
  }

  @Test
  void archiveWithoutPostsHasNoMonth() {
    assertThat(Coverage.NOTHING.extent()).isEmpty();
    assertThat(Coverage.NOTHING.runs(Level.NONE)).isEmpty();
  }
}
