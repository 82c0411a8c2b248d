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
 * @param undated the counts of notices and incidents whose month is not known; in no cell
 * @param coverage which months the archive runs through; every month with a cell is covered at
 *     least in part
 */
public record MonthlyStatistics(List<Cell> cells, Figures undated, Coverage coverage) {

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
    coverage = coverage.touching(cells.stream().map(Cell::month).toList());
  }

  /**
   * Counts. The order of the streams does not matter; both are closed.
   *
   * @param disclosures counted in their own month, cause and sector
   * @param incidents counted, with their people, in those of their first disclosure
   * @param coverage which months the archive runs through
   */
  public static MonthlyStatistics of(
      Stream<Disclosure> disclosures, Stream<Incident> incidents, Coverage coverage) {
    Map<Optional<CellKey>, Figures> figures = new HashMap<>();
    Organizations organizations = new Organizations();
    try (disclosures;
        incidents) {
      disclosures.forEach(
          disclosure -> {
            figures.merge(CellKey.of(disclosure), Tally.of(disclosure), Figures::plus);
            organizations.add(disclosure);
          });
      incidents.forEach(
          incident -> figures.merge(CellKey.of(incident), Tally.of(incident), Figures::plus));
    }
    Figures undated = figures.getOrDefault(Optional.<CellKey>empty(), Figures.ZERO);
    List<Cell> cells =
        figures.entrySet().stream()
            .flatMap(
                entry ->
                    entry.getKey().stream()
                        .map(key -> cell(key, entry.getValue(), organizations.in(key))))
            .toList();
    return new MonthlyStatistics(cells, undated, coverage);
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
        figures.affectedUnknown(),
        figures.affectedRecords(),
        figures.recordsKnown());
  }

  /** Whether the archive has something of the month, so that there are figures. */
  public boolean covers(YearMonth month) {
    return coverage.covers(month);
  }

  /** The sum over all cells. */
  public Figures total() {
    return sum(cell -> true);
  }

  /** The sum over a span of months; zero where there is nothing to count. */
  public Figures sum(Period period) {
    return sum(period, cell -> true);
  }

  /** The sum over the cells that fit. */
  public Figures sum(Predicate<Cell> fits) {
    return sum(cells, fits);
  }

  /** The sum over the cells of a span of months that fit. */
  public Figures sum(Period period, Predicate<Cell> fits) {
    return sum(cells.subList(firstFrom(period.from()), firstFrom(period.to().plusMonths(1))), fits);
  }

  private static Figures sum(List<Cell> cells, Predicate<Cell> fits) {
    return cells.stream().filter(fits).map(Figures::of).reduce(Figures.ZERO, Figures::plus);
  }

  /** The place of the first cell of a month or a later one; they are in the order of months. */
  private int firstFrom(YearMonth month) {
    int low = 0;
    int high = cells.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cells.get(middle).month().isBefore(month)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
