package jikenbo.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jikenbo.accuracy.Calibration;
import jikenbo.accuracy.RightShare;

/** Right ones of how many, by field, and by level of confidence. */
public final class Shares {

  private static final List<String> COLUMNS =
      List.of("occurred_from", "occurred_to", "detected_on", "affected_count");

  private final Map<String, RightShare> fields = new LinkedHashMap<>();
  private final Calibration calibration = new Calibration(COLUMNS);

  /** Counts a reading. */
  public void add(String field, boolean right) {
    of(field).add(right);
  }

  /** Counts a value of a column that was read with this probability. */
  public void add(String column, double probability, boolean right) {
    calibration.add(column, Probability.confidence(probability), right);
  }

  /** Counts all that another one counted. */
  public void add(Shares other) {
    other.fields.forEach((field, more) -> of(field).add(more));
    calibration.add(other.calibration);
  }

  private RightShare of(String field) {
    return fields.computeIfAbsent(field, name -> new RightShare());
  }

  /** How many of a hundred are right. */
  public double percent(String field) {
    return of(field).percent();
  }

  /** How right each level of confidence was. */
  public Calibration calibration() {
    return calibration;
  }

  @Override
  public String toString() {
    return fields + " " + calibration;
  }
}
