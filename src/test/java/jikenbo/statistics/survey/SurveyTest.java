package jikenbo.statistics.survey;

import static jikenbo.fixture.Notice.notice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jikenbo.casebook.Casebook;
import jikenbo.casebook.Disclosure;
import jikenbo.casebook.DisclosureEvidence;
import jikenbo.casebook.Incident;
import jikenbo.casebook.PostAccount;
import jikenbo.casebook.ReviewItem;
import jikenbo.casebook.ReviewedValue;
import jikenbo.coding.Cause;
import jikenbo.coding.Sector;
import jikenbo.fixture.AnyCasebook;
import jikenbo.fixture.MemoryCasebook;
import jikenbo.fixture.Notice;
import jikenbo.statistics.Comparison;
import jikenbo.statistics.Comparison.Obstacle;
import jikenbo.statistics.Dimension;
import jikenbo.statistics.Figures;
import jikenbo.statistics.Measure;
import jikenbo.statistics.Period;
import jikenbo.statistics.people.HeadCounts;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SurveyTest {

  private static final YearMonth MONTH = YearMonth.of(2026, 9);

  @Test
  void indicatorComparesWithTheMonthBeforeAndTheSameMonthLastYear() {
    Indicator indicator =
        survey(
                notice("a").in("2025-09"),
                notice("b").in("2025-09"),
                notice("c").in("2026-08"),
                notice("d").in("2026-08"),
                notice("e").in("2026-08"),
                notice("f").in("2026-08"),
                notice("g").in("2026-09"),
                notice("h").in("2026-09"),
                notice("i").in("2026-09"))
            .indicator(Measure.DISCLOSURES);

    assertThat(indicator.value()).isEqualTo(3);
    assertThat(indicator.previousMonth().difference()).isEqualTo(-1);
    assertThat(indicator.previousMonth().ratio()).isNull();
    assertThat(indicator.lastYear().difference()).isEqualTo(1);
    assertThat(indicator.lastYear().ratio()).isNull();
  }

  @Test
  void monthBeforeTheArchiveBeginsIsNoBase() {
    Comparison comparison =
        survey(notice("a").in("2026-09")).indicator(Measure.DISCLOSURES).previousMonth();

    assertThat(comparison.obstacle()).isEqualTo(Obstacle.BASE_MISSING);
    assertThat(comparison.difference()).isNull();
    assertThat(comparison.ratio()).isNull();
  }

  @Test
  void emptyMonthWithinTheArchiveIsABaseOfZero() {
    Comparison comparison =
        survey(notice("a").in("2026-07"), notice("b").in("2026-09"))
            .indicator(Measure.INCIDENTS)
            .previousMonth();

    assertThat(comparison.base()).isZero();
    assertThat(comparison.difference()).isOne();
    assertThat(comparison.ratio()).isNull();
  }

  @Test
  void fiscalYearIsHeldAgainstTheSameMonthsOfTheLastWhereAllAreCovered() {
    Notice[] twoYears =
        IntStream.range(0, 18)
            .mapToObj(i -> notice("n" + i).in(YearMonth.of(2025, 4).plusMonths(i).toString()))
            .toArray(Notice[]::new);

    Indicator indicator = survey(twoYears).indicator(Measure.DISCLOSURES);

    assertThat(indicator.fiscalYear()).isEqualTo(6);
    assertThat(indicator.fiscalYearBefore().base()).isEqualTo(6);
  }

  @Test
  void fiscalYearThatBeganBeforeTheArchiveIsNotHeldAgainstAnything() {
    Survey survey = survey(notice("a").in("2026-05"), notice("b").in("2026-09"));

    assertThat(survey.fiscalYear())
        .contains(new Period(YearMonth.of(2026, 4), YearMonth.of(2026, 9)));
    assertThat(survey.indicator(Measure.DISCLOSURES).fiscalYear()).isEqualTo(2);
    assertThat(survey.indicator(Measure.DISCLOSURES).fiscalYearBefore().difference()).isNull();
  }

  @Test
  void organisationsAreDistinctOverTheWholePeriod() {
    Survey survey =
        survey(
            notice("a").in("2026-08").by("青葉市"),
            notice("b").in("2026-09").by("青葉市").coded(Cause.LOSS, Sector.MUNICIPALITY),
            notice("c").in("2026-09").by("青葉市").coded(Cause.THEFT, Sector.MUNICIPALITY),
            notice("d").in("2026-09").by("若葉町").coded(Cause.THEFT, Sector.MUNICIPALITY),
            notice("e").in("2026-09").by(null));

    assertThat(survey.value(Measure.ORGANIZATIONS, Period.of(MONTH))).isEqualTo(2);
    assertThat(survey.value(Measure.ORGANIZATIONS, Period.endingWith(MONTH, 2))).isEqualTo(2);
    assertThat(survey.breakdown(Dimension.CAUSE).lines())
        .filteredOn(line -> line.month().disclosures() > 0)
        .extracting(Breakdown.Line::member, Breakdown.Line::organizations)
        .containsExactly(tuple(Cause.THEFT, 2), tuple(Cause.LOSS, 1), tuple(Cause.UNKNOWN, 0));
  }

  @Test
  void peopleAreUnknownWhereNoIncidentTellsThem() {
    Indicator indicator =
        survey(notice("a").in("2026-08").people(9), notice("b").in("2026-09"))
            .indicator(Measure.PEOPLE);

    assertThat(indicator.value()).isNull();
    assertThat(indicator.previousMonth().obstacle()).isEqualTo(Obstacle.NONE);
    assertThat(indicator.previousMonth().difference()).isNull();
    assertThat(indicator.fiscalYear()).isEqualTo(9);
  }

  @Test
  void largestIncidentsOfTheMonthKnowTheirPlaceInTheCasebook() {
    List<Notice> notices = new ArrayList<>();
    notices.add(notice("old").on("2026-08-01").people(99_999));
    for (int i = 1; i <= 12; i++) {
      notices.add(notice("n%02d".formatted(i)).on("2026-09-%02d".formatted(i)).people(i * 10L));
    }
    Survey survey = survey(notices.toArray(Notice[]::new));

    assertThat(survey.largest())
        .hasSize(10)
        .extracting(LargeIncident::count)
        .startsWith(120L, 110L, 100L)
        .endsWith(30L);
    assertThat(survey.monthHeads().people()).isEqualTo(780);
  }

  @Test
  void largestIncidentsOfTheFiscalYearAreTwentySinceApril() {
    List<Notice> notices = new ArrayList<>();
    notices.add(notice("march").in("2026-03").people(99_999));
    notices.add(notice("october").in("2026-10").people(88_888));
    for (int i = 1; i <= 21; i++) {
      notices.add(notice("n%02d".formatted(i)).on("2026-04-%02d".formatted(i)).people(i));
    }

    assertThat(survey(notices.toArray(Notice[]::new)).largestOfFiscalYear())
        .hasSize(20)
        .extracting(LargeIncident::count)
        .startsWith(21L, 20L)
        .endsWith(2L);
  }

  @Test
  void headCountsOfAClassAreThoseOfItsMonths() {
    Survey survey =
        survey(
            notice("a").in("2026-03").people(1_000).coded(Cause.LOSS, Sector.SCHOOL),
            notice("b").in("2026-04").people(7).coded(Cause.LOSS, Sector.SCHOOL),
            notice("c").in("2026-09").people(9).coded(Cause.LOSS, Sector.COMPANY),
            notice("d").in("2026-09").coded(Cause.LOSS, Sector.COMPANY),
            notice("e").in("2026-09").people(50).coded(Cause.THEFT, Sector.SCHOOL));
    Period fiscalYear = Period.fiscalYearTo(MONTH);

    assertThat(survey.heads(Dimension.CAUSE, Cause.LOSS, fiscalYear))
        .returns(16L, HeadCounts::people)
        .returns(8.0, HeadCounts::median)
        .returns(1, HeadCounts::unknown);
    assertThat(survey.heads(Dimension.SECTOR, Sector.SCHOOL, fiscalYear).people()).isEqualTo(57);
    assertThat(survey.heads(fiscalYear).people()).isEqualTo(66);
    assertThat(survey.allHeads().people()).isEqualTo(1_066);
  }

  @Test
  void disclosuresAreCountedWhereCauseAndSectorMeet() {
    Survey survey =
        survey(
            notice("a").of("i").coded(Cause.LOSS, Sector.SCHOOL),
            notice("b").of("i").update().coded(Cause.LOSS, Sector.SCHOOL),
            notice("c").coded(Cause.LOSS, Sector.COMPANY),
            notice("d").in("2026-08").coded(Cause.LOSS, Sector.SCHOOL));

    assertThat(survey.sum(Cause.LOSS, Sector.SCHOOL, Period.of(MONTH)).disclosures()).isEqualTo(2);
  }

  @Test
  void incidentCountsItsPeopleOnceThoughTwoOrganisationsDiscloseIt() {
    Survey survey =
        survey(
            notice("a").of("i").on("2026-09-01").by("青葉市").people(100),
            notice("b").of("i").on("2026-09-02").by("若葉町").people(50),
            notice("c").of("i").on("2026-09-09").by("青葉市").people(120).update());

    assertThat(survey.value(Measure.PEOPLE, Period.of(MONTH))).isEqualTo(170);
    assertThat(survey.largest()).singleElement().returns("青葉市", LargeIncident::organization);
  }

  @Test
  void gapsAreCountedForTheMonthAndForAll() {
    Survey survey =
        survey(
            notice("a").in("2026-08"),
            notice("b").on("2026-09-03").records(40).coded(Cause.LOSS, Sector.COMPANY),
            notice("c").on("2026-09-04").by(null).people(4));

    assertThat(survey.monthGaps().disclosures()).isEqualTo(2);
    assertThat(survey.monthGaps().count(Gap.CAUSE)).isOne();
    assertThat(survey.monthGaps().count(Gap.MONTH_CONCLUDED)).isZero();
    assertThat(survey.monthGaps().count(Gap.ORGANIZATION)).isOne();
    assertThat(survey.monthGaps().count(Gap.RECORDS_ONLY)).isOne();
    assertThat(survey.allGaps().count(Gap.MONTH_CONCLUDED)).isOne();
    assertThat(survey.allGaps().count(Gap.AFFECTED)).isOne();
  }

  @Test
  void refusesAnIncidentWhoseDisclosuresAreMissing() {
    MemoryCasebook whole = MemoryCasebook.of(notice("a").people(3));
    Casebook broken =
        new Casebook() {
          @Override
          public Stream<PostAccount> posts() {
            return whole.posts();
          }

          @Override
          public Stream<Disclosure> disclosures() {
            return Stream.of();
          }

          @Override
          public Stream<Disclosure> newestFirst(YearMonth first) {
            return Stream.of();
          }

          @Override
          public Stream<Incident> incidents() {
            return whole.incidents();
          }

          @Override
          public Stream<DisclosureEvidence> evidence() {
            return whole.evidence();
          }

          @Override
          public Stream<ReviewItem> doubts() {
            return whole.doubts();
          }

          @Override
          public Stream<ReviewedValue> reviewed() {
            return whole.reviewed();
          }
        };

    assertThatIllegalStateException()
        .isThrownBy(() -> Survey.of(MONTH, whole.statistics(), broken))
        .withMessageContaining("i-a");
  }

  @Property(tries = 100)
  void classesAddUpToTheMonth(@ForAll("casebooks") MemoryCasebook casebook) {
    YearMonth month = YearMonth.of(2025, 6);
    Survey survey = Survey.of(month, casebook.statistics(), casebook);
    Figures expected = survey.statistics().sum(Period.of(month));

    assertThat(sum(survey.breakdown(Dimension.CAUSE))).isEqualTo(expected);
    assertThat(sum(survey.breakdown(Dimension.SECTOR))).isEqualTo(expected);
    assertThat(survey.monthGaps().disclosures()).isEqualTo(expected.disclosures());
    assertThat(survey.monthHeads())
        .returns(expected.affectedPeople(), HeadCounts::people)
        .returns(expected.affectedKnown(), HeadCounts::known)
        .returns(expected.withoutPeople(), HeadCounts::unknown);
    assertThat(casebook.openStreams()).isZero();
  }

  @Provide
  Arbitrary<MemoryCasebook> casebooks() {
    return AnyCasebook.casebooks();
  }

  private static Figures sum(Breakdown<?> breakdown) {
    return breakdown.lines().stream()
        .map(Breakdown.Line::month)
        .reduce(Figures.ZERO, Figures::plus);
  }

  private static Survey survey(Notice... notices) {
    MemoryCasebook casebook = MemoryCasebook.of(notices);
    return Survey.of(MONTH, casebook.statistics(), casebook);
  }
}
