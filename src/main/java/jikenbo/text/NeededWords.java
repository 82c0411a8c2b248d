package jikenbo.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the words without which a regular expression cannot match: {@code 宛先[^。]{0,9}(?:誤|間違)}
 * needs 宛先, and 誤 or 間違.
 *
 * <p>It understands what rules are written with. Whatever else an expression holds is taken for
 * something that needs no word, so that a text may pass in vain but is never kept back.
 */
final class NeededWords {

  /** Flags change how letters match. */
  private static final Pattern FLAGS = Pattern.compile("\\(\\?[a-zA-Z-]");

  private static final String NO_QUANTIFIER = "";

  private final String regex;
  private int at;

  private NeededWords(String regex) {
    this.regex = regex;
  }

  /**
   * What a text needs so that an expression can match.
   *
   * @param regex a valid regular expression
   */
  static Need of(String regex) {
    return FLAGS.matcher(regex).find() ? new Need.Nothing() : new NeededWords(regex).choice();
  }

  /** One of the alternatives, up to the bracket that closes them. */
  private Need choice() {
    List<Need> alternatives = new ArrayList<>(List.of(sequence()));
    while (at < regex.length() && regex.charAt(at) == '|') {
      at++;
      alternatives.add(sequence());
    }
    return Need.anyOf(alternatives);
  }

  /** All that stands one behind the other, up to the end of the alternative. */
  private Need sequence() {
    Need all = new Need.Nothing();
    StringBuilder word = new StringBuilder();
    while (at < regex.length() && "|)".indexOf(regex.charAt(at)) < 0) {
      String literal = literal();
      Need other = literal.isEmpty() ? atom() : new Need.Nothing();
      String quantifier = quantifier();
      if (!isOptional(quantifier)) {
        word.append(literal);
        all = all.and(other);
      }
      if (literal.isEmpty() || !quantifier.isEmpty()) {
        all = all.and(word(word.toString()));
        word.setLength(0);
      }
    }
    return all.and(word(word.toString()));
  }

  private static Need word(String word) {
    return word.isEmpty() ? new Need.Nothing() : new Need.Word(word);
  }

  /** The literal that stands here and a quantifier would refer to; empty where there is none. */
  private String literal() {
    if (regex.startsWith("\\Q", at)) {
      int end = regex.indexOf("\\E", at);
      String quoted = regex.substring(at + 2, end);
      at = end + 2;
      return quoted;
    }
    if (isQuotedSign()) {
      at += 2;
      return String.valueOf(regex.charAt(at - 1));
    }
    return "\\[(.^$".indexOf(regex.charAt(at)) < 0 ? String.valueOf(regex.charAt(at++)) : "";
  }

  /**
   * A bracket or the like that stands for itself; a letter or digit behind a backslash does not.
   */
  private boolean isQuotedSign() {
    return regex.charAt(at) == '\\'
        && at + 1 < regex.length()
        && !Character.isLetterOrDigit(regex.charAt(at + 1));
  }

  /** What is no literal: a group, a class of characters, an escape, an anchor. */
  private Need atom() {
    return switch (regex.charAt(at)) {
      case '(' -> group();
      case '[' -> characterClass();
      default -> {
        at += regex.charAt(at) == '\\' ? 2 : 1;
        yield new Need.Nothing();
      }
    };
  }

  /** What stands in a group is needed, but not what it only looks at. */
  private Need group() {
    boolean plain = !regex.startsWith("(?", at);
    boolean grouping = regex.startsWith("(?:", at);
    at += plain ? 1 : 3;
    Need inside = choice();
    at++;
    return plain || grouping ? inside : new Need.Nothing();
  }

  private Need characterClass() {
    int depth = 0;
    do {
      char c = regex.charAt(at);
      if (c == '[') {
        depth++;
      } else if (c == ']') {
        depth--;
      }
      at += c == '\\' ? 2 : 1;
    } while (depth > 0);
    return new Need.Nothing();
  }

  private String quantifier() {
    if (at >= regex.length() || "?*+{".indexOf(regex.charAt(at)) < 0) {
      return NO_QUANTIFIER;
    }
    int start = at;
    at = regex.charAt(at) == '{' ? regex.indexOf('}', at) + 1 : at + 1;
    if (at < regex.length() && "?+".indexOf(regex.charAt(at)) >= 0) {
      at++;
    }
    return regex.substring(start, at);
  }

  private static boolean isOptional(String quantifier) {
    return quantifier.startsWith("?") || quantifier.startsWith("*") || quantifier.startsWith("{0");
  }
}
