package jikenbo.statistics;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jikenbo.casebook.Disclosure;
import jikenbo.casebook.Incident;

/**
 * The counts of all months: one {@link Cell} for each month, cause and sector that occurs.
 *
 * @param cells by month, cause and sector, each place once
 */
public record MonthlyStatistics(List<Cell> cells) {

  private static final Comparator<Cell> ORDER = Comparator.comparing(CellKey::of);

  /**
   * Sorts the cells.
   *
   * @throws IllegalArgumentException when two cells claim the same month, cause and sector
   */
  public MonthlyStatistics {
    cells = cells.stream().sorted(ORDER).toList();
    for (int i = 1; i < cells.size(); i++) {
      if (ORDER.compare(cells.get(i - 1), cells.get(i)) == 0) {
        throw new IllegalArgumentException("two cells for " + CellKey.of(cells.get(i)));
      }
    }
  }

  /**
   * Counts what has a month. The order of the streams does not matter; both are closed.
   *
   * @param disclosures counted in their own month, cause and sector
   * @param incidents counted, with their people, in those of their first disclosure
   */
  public static MonthlyStatistics of(Stream<Disclosure> disclosures, Stream<Incident> incidents) {
    Map<CellKey, Figures> figures = new HashMap<>();
    Organizations organizations = new Organizations();
    try (disclosures;
        incidents) {
      disclosures
          .filter(Disclosure::isCounted)
          .forEach(
              disclosure -> {
                figures.merge(CellKey.of(disclosure), Tally.of(disclosure), Figures::plus);
                organizations.add(disclosure);
              });
      incidents
          .filter(Incident::isCounted)
          .forEach(
              incident -> figures.merge(CellKey.of(incident), Tally.of(incident), Figures::plus));
    }
    return new MonthlyStatistics(
        figures.entrySet().stream()
            .map(e -> cell(e.getKey(), e.getValue(), organizations.in(e.getKey())))
            .toList());
  }

  /** Statistics that were counted before, such as those of the store. */
  public static MonthlyStatistics ofCells(List<Cell> cells) {
    return new MonthlyStatistics(cells);
  }

  private static Cell cell(CellKey key, Figures figures, int organizations) {
    return new Cell(
        key.month(),
        key.cause(),
        key.sector(),
        figures.disclosuresNew(),
        figures.disclosuresUpdate(),
        figures.incidents(),
        organizations,
        figures.affectedPeople(),
        figures.affectedKnown(),
        figures.affectedUnknown());
  }

  /**
   * From the first to the last month that has a cell; empty when there is none. A month in between
   * without a cell had nothing to count; of a month outside nothing is known.
   */
  public Optional<Period> coverage() {
    return cells.isEmpty()
        ? Optional.empty()
        : Optional.of(new Period(cells.get(0).month(), cells.get(cells.size() - 1).month()));
  }

  /** Whether every month of the period lies in the {@link #coverage()}. */
  public boolean covers(Period period) {
    return coverage().filter(coverage -> coverage.contains(period)).isPresent();
  }

  /** Whether the month lies in the {@link #coverage()}. */
  public boolean covers(YearMonth month) {
    return covers(Period.of(month));
  }

  /** The sum over all cells. */
  public Figures total() {
    return sum(cell -> true);
  }

  /** The sum over a span of months; zero where there is nothing to count. */
  public Figures sum(Period period) {
    return sum(cell -> period.contains(cell.month()));
  }

  /** The sum over the cells that fit. */
  public Figures sum(Predicate<Cell> fits) {
    return cells.stream().filter(fits).map(Figures::of).reduce(Figures.ZERO, Figures::plus);
  }
}
