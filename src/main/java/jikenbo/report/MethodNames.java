package jikenbo.report;

import java.util.Map;
import java.util.stream.Collectors;
import jikenbo.coding.Method;
import jikenbo.coding.rule.RuleBook;

/**
 * What reports call the methods (手口).
 *
 * @param names in Japanese, by code
 */
public record MethodNames(Map<String, String> names) {

  /** Copies the names. */
  public MethodNames {
    names = Map.copyOf(names);
  }

  /** The names that a rule book gives. */
  public static MethodNames of(RuleBook ruleBook) {
    return new MethodNames(
        ruleBook.methods().stream()
            .collect(Collectors.toMap(Method::code, Method::nameJa, (first, second) -> first)));
  }

  /** The name of a method; the code itself where it has none. */
  public String of(String code) {
    return code.equals(Method.UNKNOWN) ? "不明" : names.getOrDefault(code, code);
  }
}
