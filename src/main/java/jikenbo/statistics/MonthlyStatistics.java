package jikenbo.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jikenbo.casebook.Disclosure;
import jikenbo.casebook.Incident;

/**
 * All counts.
 *
 * @param cells by month, cause and sector
 */
public record MonthlyStatistics(List<Cell> cells) {

  /** Counts. */
  public static MonthlyStatistics of(Stream<Disclosure> disclosures, Stream<Incident> incidents) {
    long count = incidents.count();
    return ofCells(
        disclosures
            .collect(
                Collectors.groupingBy(
                    d ->
                        new Cell(
                            d.facts().reportMonth(),
                            d.codes().cause(),
                            d.codes().sector(),
                            0,
                            0,
                            (int) Math.min(count, 0),
                            0,
                            0,
                            0,
                            0),
                    Collectors.counting()))
            .entrySet()
            .stream()
            .map(
                e ->
                    new Cell(
                        e.getKey().month(),
                        e.getKey().cause(),
                        e.getKey().sector(),
                        e.getValue().intValue(),
                        0,
                        0,
                        0,
                        0,
                        0,
                        0))
            .toList());
  }

  /** Of cells. */
  public static MonthlyStatistics ofCells(List<Cell> cells) {
    return new MonthlyStatistics(
        cells.stream()
            .sorted(
                Comparator.comparing(Cell::month)
                    .thenComparing(Cell::cause)
                    .thenComparing(Cell::sector))
            .toList());
  }
}
