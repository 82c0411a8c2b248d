package jikenbo.statistics.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadCountsTest {

  @Test
  void meanAndMedianAreOfTheKnownHeadCounts() {
    HeadCounts heads = heads(3, 90, 10, 20);

    assertThat(heads.known()).isEqualTo(3);
    assertThat(heads.unknown()).isEqualTo(3);
    assertThat(heads.incidents()).isEqualTo(6);
    assertThat(heads.total()).isEqualTo(120);
    assertThat(heads.mean()).isEqualTo(40);
    assertThat(heads.median()).isEqualTo(20);
    assertThat(heads.largest()).isEqualTo(90);
  }

  @Test
  void medianOfAnEvenNumberLiesHalfWayBetweenTheTwoInTheMiddle() {
    assertThat(heads(0, 1, 2, 5, 1_000).median()).isEqualTo(3.5);
  }

  @Test
  void largestCaseIsLeftOutOnceThoughAnotherIsLevel() {
    assertThat(heads(2, 8, 8, 1).withoutLargest())
        .returns(9L, HeadCounts::total)
        .returns(4.5, HeadCounts::mean)
        .returns(8L, HeadCounts::largest)
        .returns(2, HeadCounts::unknown);
  }

  @Test
  void nothingIsLeftWithoutTheOnlyKnownCase() {
    assertThat(heads(4, 7).withoutLargest()).isNull();
  }

  @Test
  void unknownHeadCountsHaveNeitherSumNorMiddle() {
    assertThat(heads(2))
        .returns(null, HeadCounts::total)
        .returns(null, HeadCounts::mean)
        .returns(null, HeadCounts::median)
        .returns(null, HeadCounts::largest);
  }

  @Test
  void noIncidentsHitNobody() {
    assertThat(heads(0)).returns(0L, HeadCounts::total).returns(null, HeadCounts::median);
  }

  @ParameterizedTest
  @CsvSource({
    "1,UNDER_10",
    "9,UNDER_10",
    "10,UNDER_100",
    "99,UNDER_100",
    "100,UNDER_1_000",
    "999,UNDER_1_000",
    "1000,UNDER_10_000",
    "9999,UNDER_10_000",
    "10000,UNDER_100_000",
    "99999,UNDER_100_000",
    "100000,FROM_100_000",
    "9223372036854775807,FROM_100_000"
  })
  void bandsBeginAtPowersOfTen(long people, SizeBand band) {
    assertThat(SizeBand.values()).filteredOn(some -> some.contains(people)).containsExactly(band);
  }

  @Property
  void bandsAddUpToTheKnownIncidents(
      @ForAll List<@LongRange(min = 1, max = 10_000_000) Long> known) {
    HeadCounts heads = HeadCounts.of(known.stream().mapToLong(Long::longValue), 5);

    assertThat(Stream.of(SizeBand.values()).mapToInt(band -> heads.in(band).known()).sum())
        .isEqualTo(heads.known());
    assertThat(Stream.of(SizeBand.values()).mapToLong(band -> heads.in(band).people()).sum())
        .isEqualTo(heads.people());
  }

  private static HeadCounts heads(int unknown, long... known) {
    return HeadCounts.of(LongStream.of(known), unknown);
  }
}
