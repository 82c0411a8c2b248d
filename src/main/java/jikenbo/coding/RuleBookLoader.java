package jikenbo.coding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jikenbo.text.SectionKind;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads a rule book from its YAML files and refuses one that is not whole. */
final class RuleBookLoader {

  private static final String FOLDER = "/jikenbo/rules/";
  private static final List<String> FILES =
      List.of("kind.yaml", "cause.yaml", "sector.yaml", "method.yaml");

  /**
   * Raised when the program reads or weighs posts differently with the same rules, so that stored
   * posts are coded again.
   */
  private static final String CODER_GENERATION = "1";

  private RuleBookLoader() {}

  static RuleBook loadStandard() {
    MessageDigest digest = sha256();
    digest.update(CODER_GENERATION.getBytes(StandardCharsets.UTF_8));
    List<RuleFile> files = FILES.stream().map(file -> read(file, digest)).toList();
    List<Method> methods = methods(files.get(3));
    Set<String> methodCodes = methods.stream().map(Method::code).collect(Collectors.toSet());
    RuleSet kind = ruleSet(files.get(0), Set.of("incident", "article"), Set.of());
    RuleSet cause = ruleSet(files.get(1), codes(Cause.values()), methodCodes);
    RuleSet sector = ruleSet(files.get(2), codes(Sector.values()), Set.of());
    String version = HexFormat.of().formatHex(digest.digest());
    return new RuleBook(version, methods, kind, cause, sector);
  }

  private static Set<String> codes(Enum<?>[] classes) {
    return List.of(classes).stream()
        .map(value -> value.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private static RuleFile read(String name, MessageDigest digest) {
    try (InputStream in =
        Objects.requireNonNull(RuleBookLoader.class.getResourceAsStream(FOLDER + name), name)) {
      byte[] bytes = in.readAllBytes();
      digest.update(bytes);
      LoaderOptions options = new LoaderOptions();
      options.setAllowDuplicateKeys(false);
      Object content =
          new Yaml(new SafeConstructor(options)).load(new String(bytes, StandardCharsets.UTF_8));
      return new RuleFile(name, RuleFile.map(name, content));
    } catch (IOException | YAMLException e) {
      throw new RuleBookException(name + ": " + e.getMessage(), e);
    }
  }

  private static List<Method> methods(RuleFile file) {
    return file.entries("methods").stream()
        .map(
            entry ->
                new Method(
                    entry.text("code"),
                    Cause.ofCode(entry.text("cause"))
                        .orElseThrow(() -> entry.broken("unknown cause " + entry.text("cause"))),
                    entry.text("ja"),
                    entry.text("en")))
        .toList();
  }

  private static RuleSet ruleSet(RuleFile file, Set<String> classes, Set<String> methods) {
    Map<SectionKind, Integer> weights = new EnumMap<>(SectionKind.class);
    file.root()
        .numbers("section_weights")
        .forEach((name, weight) -> weights.put(section(file.root(), name), weight));
    List<Rule> rules = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (RuleFile.Entry entry : file.entries("rules")) {
      Rule rule = rule(entry, classes, methods);
      if (!ids.add(rule.id())) {
        throw entry.broken("the id stands twice");
      }
      rules.add(rule);
    }
    return new RuleSet(rules, weights, file.root().optionalPattern("negation"));
  }

  private static Rule rule(RuleFile.Entry entry, Set<String> classes, Set<String> methods) {
    String classCode = entry.text("class");
    if (!classes.contains(classCode)) {
      throw entry.broken("unknown class " + classCode);
    }
    String method = entry.optionalText("method");
    if (method != null && !methods.contains(method)) {
      throw entry.broken("unknown method " + method);
    }
    List<String> words = entry.texts("words");
    if (words.isEmpty()) {
      throw entry.broken("a rule needs words");
    }
    Set<SectionKind> sections =
        entry.texts("sections").stream()
            .map(name -> section(entry, name))
            .collect(Collectors.toSet());
    return new Rule(
        entry.text("id"),
        classCode,
        method,
        entry.number("weight"),
        words,
        entry.optionalPattern("pattern"),
        entry.optionalPattern("unless"),
        sections,
        new Rule.Examples(entry.texts("match"), entry.texts("no_match")));
  }

  private static SectionKind section(RuleFile.Entry entry, String name) {
    try {
      return SectionKind.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw entry.broken("unknown section " + name);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
