package jikenbo.text;

import java.util.List;

/** Patterns of many alternatives, written as word lists so that they can be read and grown. */
public final class Alternatives {

  private Alternatives() {}

  /**
   * A pattern that any of these matches.
   *
   * @param words regular expressions, divided by white space and tried in this order; one that
   *     holds a blank writes it {@code \s}
   */
  public static PrefilteredPattern of(String words) {
    return PrefilteredPattern.of(join(words));
  }

  /** The expression of such a pattern, for use within another. */
  public static String join(String words) {
    return join(List.of(words.strip().split("\\s+")));
  }

  /** The expression of a pattern that any of these regular expressions matches, in this order. */
  public static String join(List<String> words) {
    return "(?:" + String.join("|", words) + ")";
  }
}
