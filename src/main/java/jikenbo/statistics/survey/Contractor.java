package jikenbo.statistics.survey;

import java.time.YearMonth;
import java.util.List;
import jikenbo.statistics.Figures;

/**
 * A contractor or service at which the cause of incidents lay.
 *
 * @param name as the first notice that names it writes it
 * @param organizations distinct organisations that disclosed these incidents, itself not counted
 * @param examples the first few of them
 * @param latest month of the newest of these incidents
 * @param figures how many there are, with their people
 */
public record Contractor(
    String name, int organizations, List<String> examples, YearMonth latest, Figures figures) {

  /** Copies the examples. */
  public Contractor {
    examples = List.copyOf(examples);
  }
}
