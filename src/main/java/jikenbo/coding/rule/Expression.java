package jikenbo.coding.rule;

import jikenbo.text.PrefilteredPattern;

/**
 * A regular expression of the rule book.
 *
 * @param written as the file has it, with the names of word lists
 * @param matched what is matched, with the words of these lists
 */
public record Expression(String written, PrefilteredPattern matched) {

  /**
   * An expression.
   *
   * @throws java.util.regex.PatternSyntaxException when it is none
   */
  static Expression of(String written, String regex) {
    return new Expression(written, PrefilteredPattern.of(regex));
  }

  /** What is matched, which tells expressions apart whatever lists they were written with. */
  @Override
  public String toString() {
    return matched.toString();
  }
}
