package jikenbo.statistics.survey;

import java.util.EnumMap;
import java.util.Map;
import jikenbo.casebook.Disclosure;

/** How many of a number of disclosures have each {@link Gap}. */
public final class Gaps {

  private final Map<Gap, Integer> counts = new EnumMap<>(Gap.class);
  private int disclosures;

  void add(Disclosure disclosure) {
    disclosures++;
    for (Gap gap : Gap.values()) {
      if (gap.isIn(disclosure)) {
        counts.merge(gap, 1, Integer::sum);
      }
    }
  }

  /** The disclosures looked at: the n of every share. */
  public int disclosures() {
    return disclosures;
  }

  /** Those of them that have the gap. */
  public int count(Gap gap) {
    return counts.getOrDefault(gap, 0);
  }
}
