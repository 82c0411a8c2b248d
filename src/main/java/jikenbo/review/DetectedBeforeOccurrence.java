package jikenbo.review;

import java.time.LocalDate;

/**
 * The notice tells of a discovery before the first day of what was discovered.
 *
 * @param line where the discovery stands
 * @param detected the day of the discovery
 * @param occurred the first day
 */
public record DetectedBeforeOccurrence(int line, LocalDate detected, LocalDate occurred)
    implements Doubt {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String message() {
    return "発覚日(" + detected + ")が発生日(" + occurred + ")より前です";
  }

  @Override
  public String suggestion() {
    return "occurred_from と detected_on を本文で確かめてください";
  }
}
