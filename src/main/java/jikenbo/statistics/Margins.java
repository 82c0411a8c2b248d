package jikenbo.statistics;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Running sums along one direction of the table, such as one for each month. */
final class Margins<K extends Comparable<K>> {

  private final String name;
  private final Function<CellKey, K> direction;
  private final Function<K, String> label;
  private final TreeMap<K, Figures> sums = new TreeMap<>();

  Margins(String name, Function<CellKey, K> direction, Function<K, String> label) {
    this.name = name;
    this.direction = direction;
    this.label = label;
  }

  void add(CellKey key, Figures figures) {
    sums.merge(direction.apply(key), figures, Figures::plus);
  }

  Figures total() {
    return sums.values().stream().reduce(Figures.ZERO, Figures::plus);
  }

  /** Sentences for every member of the direction whose sums differ in another count. */
  List<String> differences(Margins<K> counted, BiFunction<Figures, Figures, List<String>> compare) {
    TreeSet<K> keys = new TreeSet<>(sums.keySet());
    keys.addAll(counted.sums.keySet());
    return keys.stream()
        .flatMap(
            key ->
                compare
                    .apply(
                        sums.getOrDefault(key, Figures.ZERO),
                        counted.sums.getOrDefault(key, Figures.ZERO))
                    .stream()
                    .map(difference -> name + "「" + label.apply(key) + "」の" + difference))
        .toList();
  }
}
