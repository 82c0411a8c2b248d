package jikenbo.statistics.survey;

import java.util.List;
import jikenbo.statistics.Dimension;
import jikenbo.statistics.Figures;
import org.jspecify.annotations.Nullable;

/**
 * The report month divided into classes.
 *
 * @param <C> the classes
 * @param dimension what it is divided by
 * @param lines one for every class, the most disclosures first, equals in reporting order
 */
public record Breakdown<C>(Dimension<C> dimension, List<Line<C>> lines) {

  /** Copies the lines. */
  public Breakdown {
    lines = List.copyOf(lines);
  }

  /**
   * One class.
   *
   * @param member the class
   * @param month its counts in the report month
   * @param organizations its distinct organisations in that month
   * @param previousMonth its counts in the month before; null when the two cannot be compared
   * @param lastYear its counts in the same month of last year; null when the two cannot be compared
   * @param fiscalYear its counts since April, as far as covered
   */
  public record Line<C>(
      C member,
      Figures month,
      int organizations,
      @Nullable Figures previousMonth,
      @Nullable Figures lastYear,
      Figures fiscalYear) {

    /** How many disclosures more than in the month before; null when that cannot be compared. */
    public @Nullable Integer change() {
      Figures before = previousMonth;
      return before == null ? null : month.disclosures() - before.disclosures();
    }
  }
}
