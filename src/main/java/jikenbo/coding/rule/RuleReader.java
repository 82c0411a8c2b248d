package jikenbo.coding.rule;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jikenbo.coding.Cause;
import jikenbo.coding.Method;
import jikenbo.text.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads rules and methods and refuses those that are not whole.
 *
 * @param classes that a rule can vote for
 * @param methods that it can tell; null where rules tell none
 * @param vocabulary word lists that it can name
 * @param own whether the rules are the operator's
 */
record RuleReader(
    Set<String> classes,
    @Nullable Declarations<Method> methods,
    Vocabulary vocabulary,
    boolean own) {

  private static final Set<String> METHOD_KEYS = Set.of("code", "cause", "ja", "en", "residual");
  private static final Set<String> RULE_KEYS =
      Set.of(
          "id",
          "class",
          "weight",
          "hint",
          "house",
          "words",
          "pattern",
          "unless",
          "sections",
          "match",
          "no_match");

  /** Ids and codes stand in CSV files and in columns of the store. */
  private static final Pattern RULE_ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,99}");

  private static final Pattern METHOD_CODE = Pattern.compile("[a-z][a-z0-9_]{0,59}");

  /** A reader of the standard book, without word lists. */
  RuleReader(Set<String> classes, @Nullable Declarations<Method> methods) {
    this(classes, methods, Vocabulary.EMPTY, false);
  }

  /** The same reader with these word lists. */
  RuleReader with(Vocabulary lists) {
    return new RuleReader(classes, methods, lists, own);
  }

  /** The same reader for the rules of an operator. */
  RuleReader ofOperator() {
    return new RuleReader(classes, methods, vocabulary, true);
  }

  /** A rule. */
  Rule rule(RuleEntry entry) {
    entry.checkKeys(keys());
    String id = id(entry, "id", RULE_ID);
    String classCode = entry.text("class");
    if (!classes.contains(classCode)) {
      throw entry.broken("class", RuleProblem.UNKNOWN_CLASS, classCode);
    }
    return new Rule(
        id,
        classCode,
        methodOf(entry, classCode),
        entry.weight("weight"),
        vocabulary.words(entry, "words"),
        entry.optionalExpression("pattern", vocabulary),
        entry.optionalExpression("unless", vocabulary),
        sections(entry),
        entry.flag("hint"),
        entry.flag("house"),
        own,
        new Rule.Examples(entry.requiredTexts("match"), entry.texts("no_match")));
  }

  /** A method. */
  static Method method(RuleEntry entry) {
    entry.checkKeys(METHOD_KEYS);
    String code = id(entry, "code", METHOD_CODE);
    if (code.equals(Method.UNKNOWN)) {
      throw entry.broken("code", RuleProblem.BAD_ID, "code", code);
    }
    String cause = entry.text("cause");
    return new Method(
        code,
        Cause.ofCode(cause)
            .orElseThrow(() -> entry.broken("cause", RuleProblem.UNKNOWN_CLASS, cause)),
        entry.text("ja"),
        entry.text("en"),
        entry.flag("residual"));
  }

  /** The section of this name, as rules write it. */
  static Optional<SectionKind> section(String name) {
    return Arrays.stream(SectionKind.values())
        .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }

  private Set<String> keys() {
    Set<String> keys = new HashSet<>(RULE_KEYS);
    if (methods != null) {
      keys.add("method");
    }
    return keys;
  }

  private static String id(RuleEntry entry, String key, Pattern form) {
    String id = entry.text(key);
    if (!form.matcher(id).matches()) {
      throw entry.broken(key, RuleProblem.BAD_ID, key, id);
    }
    return id;
  }

  private @Nullable String methodOf(RuleEntry entry, String classCode) {
    String code = entry.optionalText("method");
    if (code == null || methods == null) {
      return null;
    }
    Method method = methods.get(code);
    if (method == null) {
      throw entry.broken("method", RuleProblem.UNKNOWN_METHOD, code);
    }
    String cause = method.cause().code();
    if (!cause.equals(classCode)) {
      throw entry.broken("method", RuleProblem.METHOD_OF_OTHER_CAUSE, code, cause, classCode);
    }
    return code;
  }

  private static Set<SectionKind> sections(RuleEntry entry) {
    return entry.texts("sections").stream()
        .map(
            name ->
                section(name)
                    .orElseThrow(
                        () ->
                            entry.brokenItem("sections", name, RuleProblem.UNKNOWN_SECTION, name)))
        .collect(Collectors.toSet());
  }
}
