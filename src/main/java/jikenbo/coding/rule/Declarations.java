package jikenbo.coding.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a file declares in its list, and what it takes away from the book below it.
 *
 * @param root top level of the file
 * @param byId what it declares, in its order
 */
record Declarations<T>(RuleEntry root, Map<String, Declared<T>> byId) {

  private static final String DISABLED = "disabled";

  /** Keeps the order. */
  Declarations {
    byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
  }

  /**
   * Something declared.
   *
   * @param value what
   * @param entry where
   */
  record Declared<T>(T value, RuleEntry entry) {}

  /**
   * Reads a list, in which no id stands twice.
   *
   * @param key of the list
   * @param idKey key of the id in its entries
   * @param reader of an entry
   */
  static <T> Declarations<T> read(
      RuleEntry root, String key, String idKey, Function<RuleEntry, T> reader) {
    Map<String, Declared<T>> declared = new LinkedHashMap<>();
    for (RuleEntry entry : root.entries(key)) {
      T value = reader.apply(entry);
      String id = entry.text(idKey);
      if (declared.put(id, new Declared<>(value, entry)) != null) {
        throw entry.broken(idKey, RuleProblem.ID_TWICE, id);
      }
    }
    return new Declarations<>(root, declared);
  }

  /**
   * These on top of others: the disabled ones go, equal ids are replaced in place, new ones follow.
   */
  Declarations<T> over(Declarations<T> base) {
    Map<String, Declared<T>> merged = new LinkedHashMap<>(base.byId);
    Set<String> done = new HashSet<>();
    for (String id : root.texts(DISABLED)) {
      if (byId.containsKey(id)) {
        throw root.brokenItem(DISABLED, id, RuleProblem.DISABLED_AND_DECLARED, id);
      }
      if (merged.remove(id) == null && !done.contains(id)) {
        throw root.brokenItem(DISABLED, id, RuleProblem.UNKNOWN_DISABLED, id);
      }
      done.add(id);
    }
    merged.putAll(byId);
    if (merged.isEmpty()) {
      throw root.broken(DISABLED, RuleProblem.NOTHING_LEFT);
    }
    return new Declarations<>(root, merged);
  }

  /** The refusal of what this file did to an id of the book below it. */
  RuleBookException broken(String id, String idKey, RuleProblem problem, String... details) {
    Declared<T> declared = byId.get(id);
    return declared == null
        ? root.brokenItem(DISABLED, id, problem, details)
        : declared.entry().broken(idKey, problem, details);
  }

  @Nullable T get(String id) {
    Declared<T> declared = byId.get(id);
    return declared == null ? null : declared.value();
  }

  List<T> values() {
    List<T> values = new ArrayList<>();
    byId.values().forEach(declared -> values.add(declared.value()));
    return List.copyOf(values);
  }
}
