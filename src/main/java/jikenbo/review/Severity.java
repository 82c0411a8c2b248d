package jikenbo.review;

import java.util.Locale;

/** How much a doubt can bend the figures. */
public enum Severity {
  /** Something was left out or cannot be right. */
  ERROR,
  /** A figure may be wrong. */
  WARNING,
  /** A figure rests on an assumption that is usually right. */
  INFO;

  /** The code in CSV files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
