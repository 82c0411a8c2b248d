package jikenbo.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression that is tried only on texts that hold the words without which it cannot
 * match. Most expressions fail on most texts, and to look for words is many times faster.
 * Immutable, safe for threads.
 */
public final class PrefilteredPattern {

  private final Pattern pattern;
  private final Need need;

  private PrefilteredPattern(Pattern pattern) {
    this.pattern = pattern;
    this.need = NeededWords.of(pattern.pattern());
  }

  /**
   * An expression.
   *
   * @throws java.util.regex.PatternSyntaxException when it is none
   */
  public static PrefilteredPattern of(String regex) {
    return new PrefilteredPattern(Pattern.compile(regex));
  }

  /** Whether the text has a place that it matches. */
  public boolean isIn(String text) {
    return need.isMetBy(text) && pattern.matcher(text).find();
  }

  /** A matcher for a text that {@link #canBeIn} holds of; for any other it finds nothing. */
  public Matcher matcher(String text) {
    return pattern.matcher(text);
  }

  /** Whether the text may have a place that it matches; false is certain. */
  public boolean canBeIn(String text) {
    return need.isMetBy(text);
  }

  /** What is matched. */
  @Override
  public String toString() {
    return pattern.pattern();
  }
}
