package jikenbo.dating;

import java.util.Locale;

/** From what the month of a notice is known. */
public enum PublishedOnBasis {
  /** The heading carries a date. */
  HEADING,
  /** A line of the page, above the heading, dates the posts below it. */
  POST,
  /** The text tells the day of publication, or days shortly before it. */
  BODY,
  /** The numbers and months of the posts around it on the page. */
  NEIGHBOURS,
  /** The year of the case number, and nothing else. */
  CASE_NUMBER,
  /** Nothing tells even the year. */
  UNKNOWN,
  /** A person corrected the day or the month. */
  CORRECTION;

  /** The code in CSV files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the month is an estimate that a person should look at. */
  public boolean isEstimate() {
    return this == BODY || this == NEIGHBOURS || this == CASE_NUMBER;
  }
}
