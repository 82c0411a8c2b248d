package jikenbo.fact;

import java.util.Locale;

/** How far a value that was read or coded can be trusted without looking at the page. */
public enum Confidence {
  /** Stated in so many words. */
  HIGH,
  /** Follows from the text with a usual reading. */
  MEDIUM,
  /** One of several readings; a person should look. */
  LOW;

  /** The code in CSV files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
