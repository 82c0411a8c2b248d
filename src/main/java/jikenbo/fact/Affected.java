package jikenbo.fact;

import java.util.Locale;

/**
 * How many people a notice says were affected.
 *
 * @param count the largest total that the notice gives for its organisation; above 0
 * @param unit whether the notice counts persons or only records
 * @param qualifier how the figure is hedged
 * @param certainty whether the data leaked or may have leaked
 */
public record Affected(long count, Unit unit, Qualifier qualifier, Certainty certainty) {

  /** What the figure counts. */
  public enum Unit {
    /** Persons. */
    PERSONS("人"),
    /** Records, where the notice does not state persons. */
    RECORDS("件");

    private final String code;

    Unit(String code) {
      this.code = code;
    }

    /** The code in CSV files. */
    public String code() {
      return code;
    }
  }

  /** How the figure is hedged. */
  public enum Qualifier {
    /** Stated as it is. */
    EXACT,
    /** 約. */
    APPROXIMATE,
    /** 最大. */
    AT_MOST,
    /** 以上, 少なくとも. */
    AT_LEAST,
    /** 延べ: a person can be counted twice. */
    CUMULATIVE;

    /** The code in CSV files. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether the harm is established. */
  public enum Certainty {
    /** The notice says that the data leaked, was lost or was seen. */
    CONFIRMED,
    /** The notice says that it may have. */
    POSSIBLE;

    /** The code in CSV files. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
