package jikenbo.statistics.people;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import jikenbo.casebook.Incident;
import jikenbo.statistics.CellKey;
import jikenbo.statistics.Period;
import org.jspecify.annotations.Nullable;

/**
 * What incidents tell in one measure, persons or records, by cell. Keeps one number for each
 * incident that tells one, and nothing else that grows with the incidents.
 */
public final class People {

  private final Function<Incident, @Nullable Long> measure;
  private final Map<CellKey, Heads> cells = new HashMap<>();

  /**
   * Nothing counted yet.
   *
   * @param measure what an incident tells; null for nothing
   */
  public People(Function<Incident, @Nullable Long> measure) {
    this.measure = measure;
  }

  /** Counts what an incident tells; one without a month stands in no cell and is passed over. */
  public void add(Incident incident) {
    CellKey.of(incident)
        .ifPresent(
            key -> cells.computeIfAbsent(key, cell -> new Heads()).add(measure.apply(incident)));
  }

  /** Those of all cells whose key fits. */
  public HeadCounts heads(Predicate<CellKey> fits) {
    List<Heads> fitting =
        cells.entrySet().stream()
            .filter(cell -> fits.test(cell.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    return HeadCounts.of(
        fitting.stream().flatMapToLong(Heads::known),
        fitting.stream().mapToInt(heads -> heads.unknown).sum());
  }

  /** Those of a span of months. */
  public HeadCounts heads(Period period) {
    return heads(key -> period.contains(key.month()));
  }

  /** The head-counts of one cell as they came. */
  private static final class Heads {

    private long[] counts = new long[4];
    private int known;
    private int unknown;

    void add(@Nullable Long people) {
      if (people == null) {
        unknown++;
        return;
      }
      if (known == counts.length) {
        counts = Arrays.copyOf(counts, 2 * known);
      }
      counts[known++] = people;
    }

    LongStream known() {
      return Arrays.stream(counts, 0, known);
    }
  }
}
