package jikenbo.fact;

import java.util.Locale;

/** From what the month of a notice is known. */
public enum PublishedOnBasis {
  /** The heading carries a date. */
  HEADING,
  /** The text tells the date or the latest day before it. */
  BODY,
  /** The dated posts around it on the page. */
  NEIGHBOURS,
  /** A person corrected the day or the month. */
  CORRECTION;

  /** The code in CSV files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
