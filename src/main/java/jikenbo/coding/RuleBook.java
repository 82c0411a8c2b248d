package jikenbo.coding;

import java.util.List;

/**
 * The rules that notices are coded with, loaded from data files.
 *
 * @param version SHA-256 in hexadecimal over everything that decides the coding of a post
 * @param methods every method that a rule can assign, in reporting order
 */
public record RuleBook(String version, List<Method> methods) {

  /** The rule book that comes with the program. */
  public static RuleBook standard() {
    return new RuleBook("0".repeat(64), List.of());
  }
}
