package jikenbo.review;

import java.util.List;

/**
 * The notice gives several totals that differ. The largest was taken.
 *
 * @param line where the total that was taken stands
 * @param taken the figure that was taken
 * @param others the other totals
 */
public record TotalsDisagree(int line, long taken, List<Long> others) implements Doubt {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String message() {
    return "人数の合計が複数あります: " + taken + " のほかに " + others;
  }

  @Override
  public String suggestion() {
    return "affected_count がこの組織の影響人数か確かめてください";
  }
}
