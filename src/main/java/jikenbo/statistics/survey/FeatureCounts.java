package jikenbo.statistics.survey;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many disclosures have each feature of a kind, in the report month and in the fiscal year up
 * to it. One disclosure can have several, so that they do not add up to the disclosures.
 *
 * @param <F> the features
 */
public final class FeatureCounts<F> {

  private final Map<F, Integer> month = new HashMap<>();
  private final Map<F, Integer> fiscalYear = new HashMap<>();
  private int monthDisclosures;
  private int fiscalYearDisclosures;

  void addToMonth(Collection<F> features) {
    monthDisclosures++;
    features.forEach(feature -> month.merge(feature, 1, Integer::sum));
  }

  void addToFiscalYear(Collection<F> features) {
    fiscalYearDisclosures++;
    features.forEach(feature -> fiscalYear.merge(feature, 1, Integer::sum));
  }

  /** Disclosures of the month that have the feature. */
  public int month(F feature) {
    return month.getOrDefault(feature, 0);
  }

  /** Disclosures of the fiscal year that have it. */
  public int fiscalYear(F feature) {
    return fiscalYear.getOrDefault(feature, 0);
  }

  /** Disclosures of the month: the base of every share. */
  public int monthDisclosures() {
    return monthDisclosures;
  }

  /** Disclosures of the fiscal year up to the month: the base of every share. */
  public int fiscalYearDisclosures() {
    return fiscalYearDisclosures;
  }

  /**
   * Every feature that occurs in the month, those of the most disclosures first.
   *
   * @param order of those that are level
   */
  public List<F> monthFirst(Comparator<? super F> order) {
    return mostFirst(month, order);
  }

  /**
   * Every feature that occurs in the fiscal year, those of the most disclosures first.
   *
   * @param order of those that are level
   */
  public List<F> fiscalYearFirst(Comparator<? super F> order) {
    return mostFirst(fiscalYear, order);
  }

  private static <F> List<F> mostFirst(Map<F, Integer> counts, Comparator<? super F> order) {
    return counts.keySet().stream()
        .sorted(
            Comparator.<F>comparingInt(feature -> -counts.getOrDefault(feature, 0))
                .thenComparing(order))
        .toList();
  }
}
