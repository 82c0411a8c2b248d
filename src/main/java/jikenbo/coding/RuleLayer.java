package jikenbo.coding;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jikenbo.text.NormalizedText;
import jikenbo.text.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one question as a file gives them.
 *
 * @param rules what it declares
 * @param sectionWeights what a vote in a section is multiplied with; null when it leaves that to
 *     the book below it
 * @param negation what takes a vote back; null when it leaves that to the book below it
 */
record RuleLayer(
    Declarations<Rule> rules,
    @Nullable Map<SectionKind, Integer> sectionWeights,
    @Nullable Pattern negation) {

  private static final String WEIGHTS = "section_weights";
  private static final String NEGATION = "negation";
  private static final Set<String> KEYS = Set.of(WEIGHTS, NEGATION, "rules", "disabled");

  static RuleLayer read(RuleEntry root, RuleReader reader) {
    root.checkKeys(KEYS);
    return new RuleLayer(
        Declarations.read(root, "rules", "id", reader::rule),
        root.has(WEIGHTS) ? weights(root) : null,
        root.optionalPattern(NEGATION));
  }

  /** This file on top of the standard one, of which it replaces what it gives. */
  RuleLayer over(RuleLayer standard) {
    return new RuleLayer(
        rules.over(standard.rules),
        sectionWeights == null ? standard.sectionWeights : sectionWeights,
        negation == null ? standard.negation : negation);
  }

  RuleSet ruleSet() {
    return new RuleSet(
        rules.values(), sectionWeights == null ? Map.of() : sectionWeights, negation);
  }

  /**
   * Runs the examples of this file's rules, and those of all rules where it brings a negation.
   *
   * @param whole the rules that this file has become part of
   * @throws RuleBookException when one fails or a rule could never vote
   */
  void check(RuleSet whole) {
    for (Declarations.Declared<Rule> declared : rules.byId().values()) {
      Rule rule = declared.value();
      if (!whole.canCount(rule)) {
        throw declared.entry().broken("sections", RuleProblem.NEVER_COUNTS);
      }
      failing(whole, rule, true)
          .ifPresent(
              text -> {
                throw declared
                    .entry()
                    .brokenItem("match", text, RuleProblem.EXAMPLE_NOT_MATCHED, text);
              });
      failing(whole, rule, false)
          .ifPresent(
              text -> {
                throw declared
                    .entry()
                    .brokenItem("no_match", text, RuleProblem.COUNTEREXAMPLE_MATCHED, text);
              });
    }
    if (negation != null) {
      checkNegation(whole);
    }
  }

  private void checkNegation(RuleSet whole) {
    for (Rule rule : whole.rules()) {
      failing(whole, rule, true)
          .or(() -> failing(whole, rule, false))
          .ifPresent(
              text -> {
                throw rules.root().broken(NEGATION, RuleProblem.NEGATION_BREAKS, rule.id(), text);
              });
    }
  }

  private static Optional<String> failing(RuleSet whole, Rule rule, boolean match) {
    return (match ? rule.examples().match() : rule.examples().noMatch())
        .stream()
            .filter(text -> whole.matches(rule, NormalizedText.of(text).toString()) != match)
            .findFirst();
  }

  private static Map<SectionKind, Integer> weights(RuleEntry root) {
    Map<SectionKind, Integer> weights = new EnumMap<>(SectionKind.class);
    root.weights(WEIGHTS)
        .forEach(
            (name, weight) ->
                weights.put(
                    RuleReader.section(name)
                        .orElseThrow(() -> root.broken(WEIGHTS, RuleProblem.UNKNOWN_SECTION, name)),
                    weight));
    return weights;
  }
}
