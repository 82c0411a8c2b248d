package jikenbo.coding.rule;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jikenbo.coding.Cause;
import jikenbo.coding.Kind;
import jikenbo.coding.Method;
import jikenbo.coding.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Puts a rule book together: the standard files, and on top of them those of a folder.
 *
 * @param standard the standard files by name
 * @param own files on top of them by name; none for the standard book
 */
record RuleBookLoader(Map<String, RuleEntry> standard, Map<String, RuleEntry> own) {

  private static final Set<String> METHOD_KEYS = Set.of("methods", "disabled");

  static RuleBookLoader ofStandard() {
    return new RuleBookLoader(RuleFiles.standard(), Map.of());
  }

  static RuleBookLoader of(Path folder) throws IOException {
    return new RuleBookLoader(RuleFiles.standard(), RuleFiles.in(folder));
  }

  /**
   * The whole book.
   *
   * @throws RuleBookException when it is broken
   */
  RuleBook load() {
    Declarations<Method> standardMethods = methods(file(standard, RuleFiles.METHOD));
    RuleEntry ownFile = own.get(RuleFiles.METHOD);
    Declarations<Method> ownMethods = ownFile == null ? null : methods(ownFile);
    Declarations<Method> methods =
        ownMethods == null ? standardMethods : ownMethods.over(standardMethods);
    RuleReader kinds = new RuleReader(codes(Kind.values()), null);
    RuleSet kind = ruleSet(RuleFiles.KIND, kinds, kinds);
    Set<String> causes = codes(Cause.values());
    RuleSet cause =
        ruleSet(
            RuleFiles.CAUSE,
            new RuleReader(causes, standardMethods),
            new RuleReader(causes, methods));
    if (ownMethods != null) {
      checkUses(cause, methods, ownMethods);
    }
    RuleReader sectors = new RuleReader(codes(Sector.values()), null);
    return new RuleBook(methods.values(), kind, cause, ruleSet(RuleFiles.SECTOR, sectors, sectors));
  }

  private RuleSet ruleSet(String name, RuleReader standardReader, RuleReader ownReader) {
    RuleLayer base = RuleLayer.read(file(standard, name), standardReader, Vocabulary.EMPTY);
    RuleEntry ownFile = own.get(name);
    if (ownFile == null) {
      return base.ruleSet();
    }
    RuleLayer layer = RuleLayer.read(ownFile, ownReader.ofOperator(), base.vocabulary());
    RuleSet whole = layer.over(base).ruleSet();
    layer.check(whole);
    return whole;
  }

  /** Rules of the folder were read with the new methods; those of the standard book were not. */
  private static void checkUses(
      RuleSet cause, Declarations<Method> methods, Declarations<Method> ownMethods) {
    for (Rule rule : cause.rules()) {
      String code = rule.methodCode();
      if (code != null && !fits(methods.get(code), rule)) {
        throw ownMethods.broken(code, "cause", RuleProblem.METHOD_IN_USE, code, rule.id());
      }
    }
  }

  private static boolean fits(@Nullable Method method, Rule rule) {
    return method != null && method.cause().code().equals(rule.classCode());
  }

  private static Declarations<Method> methods(RuleEntry root) {
    root.checkKeys(METHOD_KEYS);
    return Declarations.read(root, "methods", "code", RuleReader::method);
  }

  private static RuleEntry file(Map<String, RuleEntry> files, String name) {
    return Objects.requireNonNull(files.get(name), name);
  }

  private static Set<String> codes(Enum<?>[] classes) {
    return Arrays.stream(classes)
        .map(value -> value.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }
}
