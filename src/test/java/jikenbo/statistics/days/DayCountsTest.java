package jikenbo.statistics.days;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DayCountsTest {

  @Test
  void medianOfAnOddNumberIsTheOneInTheMiddle() {
    assertThat(days(9L, 1L, 4L).median()).isEqualTo(4.0);
  }

  @Test
  void medianOfAnEvenNumberLiesHalfWayBetweenTheTwoInTheMiddle() {
    assertThat(days(9L, 1L, 4L, 5L).median()).isEqualTo(4.5);
  }

  @Test
  void ninetiethPercentileIsTheNearestRank() {
    Long[] oneToTen = IntStream.rangeClosed(1, 10).mapToObj(Long::valueOf).toArray(Long[]::new);
    Long[] oneToEleven = IntStream.rangeClosed(1, 11).mapToObj(Long::valueOf).toArray(Long[]::new);

    assertThat(days(oneToTen).percentile(90)).isEqualTo(9);
    assertThat(days(oneToEleven).percentile(90)).isEqualTo(10);
    assertThat(days(3L, 8L).percentile(90)).isEqualTo(8);
  }

  @Test
  void unknownAndContradictoryDaysAreCountedAndNothingElse() {
    DayCounts days = days(5L, null, -40L, null);

    assertThat(days.notices()).isEqualTo(4);
    assertThat(days.known()).isOne();
    assertThat(days.unknown()).isEqualTo(3);
    assertThat(days.contradictory()).isOne();
    assertThat(days.median()).isEqualTo(5.0);
    assertThat(days.longest()).isEqualTo(5);
  }

  @Test
  void withoutKnownDaysThereIsNoFigure() {
    DayCounts days = days(null, -1L);

    assertThat(days.median()).isNull();
    assertThat(days.percentile(90)).isNull();
    assertThat(days.longest()).isNull();
  }

  @Test
  void sameDayIsNoDays() {
    assertThat(days(0L, 0L).median()).isZero();
    assertThat(days(0L, 0L).in(DayBand.UP_TO_3)).isEqualTo(2);
  }

  @Test
  void bandsFollowEachOtherWithoutGap() {
    List<DayBand> bands = List.of(DayBand.values());

    assertThat(bands.get(0).from()).isZero();
    for (int i = 1; i < bands.size(); i++) {
      assertThat(bands.get(i).from()).isEqualTo(bands.get(i - 1).to() + 1);
    }
    assertThat(bands.get(bands.size() - 1).to()).isEqualTo(Long.MAX_VALUE);
  }

  @Property(tries = 200)
  void bandsAndUnknownAddUpToTheNotices(
      @ForAll @Size(max = 50) List<@IntRange(min = -5, max = 200) Integer> lags) {
    DayCounts days = days(lags.stream().map(Integer::longValue).toArray(Long[]::new));

    int inBands = Stream.of(DayBand.values()).mapToInt(days::in).sum();
    assertThat(inBands).isEqualTo(days.known());
    assertThat(inBands + days.unknown()).isEqualTo(lags.size());
  }

  @Property(tries = 200)
  void atLeastNineOfTenDoNotExceedThePercentileAndFewerDoNotExceedLess(
      @ForAll @Size(min = 1, max = 50) List<@IntRange(max = 200) Integer> lags) {
    DayCounts days = days(lags.stream().map(Integer::longValue).toArray(Long[]::new));
    long percentile = Objects.requireNonNull(days.percentile(90));

    assertThat(lags.stream().filter(lag -> lag <= percentile).count() * 10)
        .isGreaterThanOrEqualTo(lags.size() * 9L);
    assertThat(lags.stream().filter(lag -> lag < percentile).count() * 10)
        .isLessThan(lags.size() * 9L);
  }

  private static DayCounts days(@Nullable Long... lags) {
    DayCounts days = new DayCounts();
    Arrays.asList(lags).forEach(days::add);
    return days;
  }
}
