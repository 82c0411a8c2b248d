package jikenbo.statistics.survey;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jikenbo.casebook.Casebook;
import jikenbo.coding.Cause;
import jikenbo.coding.Sector;
import jikenbo.statistics.CellKey;
import jikenbo.statistics.Comparison;
import jikenbo.statistics.Comparison.Obstacle;
import jikenbo.statistics.Coverage;
import jikenbo.statistics.Dimension;
import jikenbo.statistics.Figures;
import jikenbo.statistics.Measure;
import jikenbo.statistics.MonthlyStatistics;
import jikenbo.statistics.Organizations;
import jikenbo.statistics.Period;
import jikenbo.statistics.days.LagSurvey;
import jikenbo.statistics.people.HeadCounts;
import jikenbo.statistics.survey.Breakdown.Line;
import org.jspecify.annotations.Nullable;

/**
 * All that a report says of one month. Taken in one pass over the incidents and one over the
 * disclosures; but for one number for each incident of known head-count and the incidents that name
 * a contractor, what it keeps does not grow with the history before the last fiscal year.
 */
public final class Survey {

  /** How many of the month's largest incidents are kept. */
  public static final int LARGEST = 10;

  /** How many of the incidents since April that tell the most records are kept. */
  public static final int MOST_RECORDS = 5;

  /** How many of the largest incidents since April are kept. */
  public static final int LARGEST_OF_FISCAL_YEAR = 20;

  private final YearMonth month;
  private final MonthlyStatistics statistics;
  private final Observation observed;

  private Survey(YearMonth month, MonthlyStatistics statistics, Observation observed) {
    this.month = month;
    this.statistics = statistics;
    this.observed = observed;
  }

  /**
   * Surveys a month.
   *
   * @param month the report month; need not be covered
   * @param statistics the counts of all months
   * @param casebook what they were counted from
   * @throws IllegalStateException when an incident names a first disclosure that does not exist
   */
  public static Survey of(YearMonth month, MonthlyStatistics statistics, Casebook casebook) {
    return new Survey(month, statistics, Observation.of(month, casebook));
  }

  /** The report month. */
  public YearMonth month() {
    return month;
  }

  /** The counts of all months. */
  public MonthlyStatistics statistics() {
    return statistics;
  }

  /**
   * Distinct organisations, from April of the last fiscal year to the report month; nothing is
   * known here of other months.
   */
  public Organizations organizations() {
    return observed.organizations();
  }

  /** Which months the archive runs through. */
  public Coverage coverage() {
    return statistics.coverage();
  }

  /** Kinds of data, methods and prefectures. */
  public Features features() {
    return observed.features();
  }

  /** Doubts about the month's disclosures that a person should see; mere remarks not counted. */
  public int reviewItems() {
    return observed.reviewItems();
  }

  /** The gaps of the month's disclosures. */
  public Gaps monthGaps() {
    return observed.monthGaps();
  }

  /** The gaps of all disclosures. */
  public Gaps allGaps() {
    return observed.allGaps();
  }

  /** The people of the month's incidents. */
  public HeadCounts monthHeads() {
    return heads(Period.of(month));
  }

  /** The people of all incidents. */
  public HeadCounts allHeads() {
    return observed.people().heads(key -> true);
  }

  /** The people of a period's incidents, as far as it is covered. */
  public HeadCounts heads(Period period) {
    return observed.people().heads(period);
  }

  /** The people of the incidents of one class in a period, as far as it is covered. */
  public <C> HeadCounts heads(Dimension<C> dimension, C member, Period period) {
    return observed
        .people()
        .heads(key -> period.contains(key.month()) && dimension.has(member, key));
  }

  /** The month's incidents with the most people, at most ten, the largest first. */
  public List<LargeIncident> largest() {
    return observed.largestOfMonth();
  }

  /** The incidents since April with the most people, at most twenty, the largest first. */
  public List<LargeIncident> largestOfFiscalYear() {
    return observed.largestOfFiscalYear();
  }

  /** What the incidents of a period tell in records (件), as far as it is covered. */
  public HeadCounts records(Period period) {
    return observed.records().heads(period);
  }

  /** What all incidents tell in records. */
  public HeadCounts allRecords() {
    return observed.records().heads(key -> true);
  }

  /** The incidents since April that tell the most records, at most five, the largest first. */
  public List<LargeIncident> mostRecordsOfFiscalYear() {
    return observed.mostRecords();
  }

  /** The month's incident that tells the most records; empty when none tells of any. */
  public Optional<LargeIncident> mostRecords() {
    return observed.mostRecordsOfMonth().stream().findFirst();
  }

  /** How long it took until incidents were noticed and published. */
  public LagSurvey lags() {
    return observed.lags();
  }

  /** The incidents that reached beyond one organisation. */
  public Chains chains() {
    return observed.chains();
  }

  /** The counts of a period, as far as it is covered; null when the archive has nothing of it. */
  public @Nullable Figures figures(Period period) {
    return coverage().touches(period) ? statistics.sum(period) : null;
  }

  /** From April to the report month; empty when the archive has nothing of it. */
  public Optional<Period> fiscalYear() {
    return Optional.of(Period.fiscalYearTo(month)).filter(coverage()::touches);
  }

  /** A measure of the month and its comparisons. */
  public Indicator indicator(Measure measure) {
    Period now = Period.of(month);
    Period fiscal = Period.fiscalYearTo(month);
    return new Indicator(
        measure,
        value(measure, now),
        comparison(measure, now, Period.of(month.minusMonths(1))),
        comparison(measure, now, now.lastYear()),
        fiscalYear().map(period -> value(measure, period)).orElse(null),
        comparison(measure, fiscal, fiscal.lastYear()));
  }

  /** A measure of one period held against another. */
  public Comparison comparison(Measure measure, Period now, Period base) {
    Obstacle obstacle = Obstacle.between(now, base, coverage());
    return new Comparison(
        value(measure, now), obstacle == Obstacle.NONE ? value(measure, base) : null, obstacle);
  }

  /**
   * A measure of a period, as far as it is covered; null when the archive has nothing of it, or for
   * people when no incident tells a number.
   */
  public @Nullable Long value(Measure measure, Period period) {
    Figures figures = figures(period);
    if (figures == null) {
      return null;
    }
    return switch (measure) {
      case DISCLOSURES -> Long.valueOf(figures.disclosures());
      case INCIDENTS -> Long.valueOf(figures.incidents());
      case ORGANIZATIONS -> Long.valueOf(organizations().distinct(period));
      case PEOPLE -> figures.knownPeople();
    };
  }

  /** The month divided into the classes of a dimension. */
  public <C> Breakdown<C> breakdown(Dimension<C> dimension) {
    Comparator<Line<C>> mostFirst =
        Comparator.comparingInt((Line<C> line) -> line.month().disclosures()).reversed();
    return new Breakdown<>(
        dimension,
        dimension.members().stream().map(c -> line(dimension, c)).sorted(mostFirst).toList());
  }

  private <C> Line<C> line(Dimension<C> dimension, C member) {
    Period now = Period.of(month);
    Period before = Period.of(month.minusMonths(1));
    return new Line<>(
        member,
        sum(dimension, member, now),
        organizations().distinct(key -> now.contains(key.month()) && dimension.has(member, key)),
        comparable(now, before) ? sum(dimension, member, before) : null,
        comparable(now, now.lastYear()) ? sum(dimension, member, now.lastYear()) : null,
        fiscalYear().map(period -> sum(dimension, member, period)).orElse(Figures.ZERO));
  }

  /** Whether the archive covers every month of both. */
  public boolean comparable(Period now, Period base) {
    return Obstacle.between(now, base, coverage()) == Obstacle.NONE;
  }

  /** The counts of one class in a period, as far as it is covered. */
  public <C> Figures sum(Dimension<C> dimension, C member, Period period) {
    return statistics.sum(period, cell -> dimension.has(member, CellKey.of(cell)));
  }

  /** The counts of one cause in one sector in a period, as far as it is covered. */
  public Figures sum(Cause cause, Sector sector, Period period) {
    return statistics.sum(period, cell -> cell.cause() == cause && cell.sector() == sector);
  }
}
