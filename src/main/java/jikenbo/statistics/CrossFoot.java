package jikenbo.statistics;

import java.util.List;
import jikenbo.casebook.Casebook;

/** Checks totals. */
public final class CrossFoot {

  private CrossFoot() {}

  /** One sentence per disagreement. */
  public static List<String> check(MonthlyStatistics statistics, Casebook casebook) {
    try (var disclosures = casebook.disclosures()) {
      long counted = statistics.cells().stream().mapToInt(Cell::disclosuresNew).sum();
      return disclosures.count() == counted ? List.of() : List.of("disclosures disagree");
    }
  }
}
