package jikenbo.accuracy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Right and all values by field. */
final class Scores {

  private final Map<String, int[]> byField = new LinkedHashMap<>();

  void add(String field, boolean right) {
    int[] counts = byField.computeIfAbsent(field, name -> new int[2]);
    counts[0] += right ? 1 : 0;
    counts[1]++;
  }

  /** Share of right values in percent; 0 for a field that was never scored. */
  double percent(String field) {
    int[] counts = byField.getOrDefault(field, new int[] {0, 1});
    return 100.0 * counts[0] / counts[1];
  }

  @Override
  public String toString() {
    return byField.entrySet().stream()
        .map(
            entry -> "%s %d/%d".formatted(entry.getKey(), entry.getValue()[0], entry.getValue()[1]))
        .collect(Collectors.joining(", "));
  }
}
