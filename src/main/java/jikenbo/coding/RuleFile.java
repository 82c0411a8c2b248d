package jikenbo.coding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A file of the rule book as YAML made it, with typed access that names file and rule when a value
 * is missing or of the wrong kind.
 *
 * @param name of the file
 * @param root its top level
 */
record RuleFile(String name, Entry root) {

  RuleFile(String name, Map<String, Object> content) {
    this(name, new Entry(name, content));
  }

  /** The entries of a list on the top level. */
  List<Entry> entries(String key) {
    if (!(root.values().get(key) instanceof List<?> list)) {
      throw root.broken("needs a list " + key);
    }
    return list.stream().map(item -> new Entry(name, map(name, item))).toList();
  }

  static Map<String, Object> map(String name, @Nullable Object content) {
    if (!(content instanceof Map<?, ?> map)) {
      throw new RuleBookException(name + ": expected keys with values, found " + content);
    }
    Map<String, Object> typed = new LinkedHashMap<>();
    map.forEach((key, value) -> typed.put(String.valueOf(key), value));
    return typed;
  }

  /**
   * One rule, or the top level.
   *
   * @param file that it stands in
   * @param values by key
   */
  record Entry(String file, Map<String, Object> values) {

    String text(String key) {
      String text = optionalText(key);
      if (text == null) {
        throw broken("needs " + key);
      }
      return text;
    }

    @Nullable String optionalText(String key) {
      Object value = values.get(key);
      return value == null ? null : value.toString();
    }

    int number(String key) {
      if (values.get(key) instanceof Integer number && number > 0) {
        return number;
      }
      throw broken(key + " must be a whole number above 0");
    }

    List<String> texts(String key) {
      Object value = values.getOrDefault(key, List.of());
      if (!(value instanceof List<?> list)) {
        throw broken(key + " must be a list");
      }
      return list.stream().map(String::valueOf).toList();
    }

    Map<String, Integer> numbers(String key) {
      Map<String, Integer> numbers = new LinkedHashMap<>();
      map(file, values.get(key))
          .forEach(
              (name, value) -> {
                if (!(value instanceof Integer number)) {
                  throw broken(key + "." + name + " must be a whole number");
                }
                numbers.put(name, number);
              });
      return numbers;
    }

    /** Line breaks and the blanks after them are left out, so that long patterns can be folded. */
    @Nullable Pattern optionalPattern(String key) {
      String regex = optionalText(key);
      try {
        return regex == null ? null : Pattern.compile(regex.replaceAll("\\n\\s*", "").strip());
      } catch (PatternSyntaxException e) {
        throw broken(key + ": " + e.getDescription());
      }
    }

    RuleBookException broken(String reason) {
      Object id = values.getOrDefault("id", values.get("code"));
      return new RuleBookException(file + (id == null ? "" : ": rule " + id) + ": " + reason);
    }
  }
}
