package jikenbo.coding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A regular expression of the rule book; immutable and safe for threads. */
public final class Expression {

  private final String written;
  private final Pattern pattern;
  private final Need need;

  private Expression(String written, Pattern pattern) {
    this.written = written;
    this.pattern = pattern;
    this.need = NeededWords.of(pattern.pattern());
  }

  /**
   * An expression.
   *
   * @param written as the file has it, with the names of word lists
   * @param regex what is matched, with the words of these lists
   * @throws java.util.regex.PatternSyntaxException when it is none
   */
  static Expression of(String written, String regex) {
    return new Expression(written, Pattern.compile(regex));
  }

  /** As the file has it, with the names of word lists. */
  String written() {
    return written;
  }

  /** Whether the text has a place that it matches. */
  boolean isIn(String text) {
    return need.isMetBy(text) && pattern.matcher(text).find();
  }

  /** A matcher for a text that {@link #isIn} may hold of. */
  Matcher matcher(String text) {
    return pattern.matcher(text);
  }

  /** Whether the text may have a place that it matches; false is certain. */
  boolean canBeIn(String text) {
    return need.isMetBy(text);
  }

  /** What is matched, which tells expressions apart whatever lists they were written with. */
  @Override
  public String toString() {
    return pattern.pattern();
  }
}
