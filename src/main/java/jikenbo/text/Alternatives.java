package jikenbo.text;

import java.util.regex.Pattern;

/** Patterns of many alternatives, written as word lists so that they can be read and grown. */
public final class Alternatives {

  private Alternatives() {}

  /**
   * A pattern that any of these matches.
   *
   * @param words regular expressions, divided by white space and tried in this order; one that
   *     holds a blank writes it {@code \s}
   */
  public static Pattern of(String words) {
    return Pattern.compile(join(words));
  }

  /** The expression of such a pattern, for use within another. */
  public static String join(String words) {
    return "(?:" + String.join("|", words.strip().split("\\s+")) + ")";
  }
}
