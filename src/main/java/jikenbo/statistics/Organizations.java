package jikenbo.statistics;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import jikenbo.casebook.Disclosure;

/**
 * How many distinct organisations disclosed something. One organisation can stand in several cells,
 * so the counts of cells do not add up to that of their total. Disclosures whose organisation is
 * not known, and those without a month, count for none.
 */
public final class Organizations {

  private final Map<CellKey, Set<String>> names = new HashMap<>();

  /** Counts the organisation of a disclosure, where it and the month are known. */
  public void add(Disclosure disclosure) {
    String name = disclosure.facts().organization();
    if (name != null) {
      CellKey.of(disclosure)
          .ifPresent(key -> names.computeIfAbsent(key, cell -> new HashSet<>()).add(name));
    }
  }

  int in(CellKey key) {
    return names.getOrDefault(key, Set.of()).size();
  }

  /** Distinct names over all cells whose key fits. */
  public int distinct(Predicate<CellKey> fits) {
    Set<String> union = new HashSet<>();
    names.forEach(
        (key, cell) -> {
          if (fits.test(key)) {
            union.addAll(cell);
          }
        });
    return union.size();
  }

  /** Distinct names in a span of months. */
  public int distinct(Period period) {
    return distinct(key -> period.contains(key.month()));
  }
}
