package jikenbo.coding.rule;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * @param aside sentences that no rule is tried on; null when it leaves that to the book below it
 * @param vocabulary word lists that its rules can name, those of the book below it among them
 */
record RuleLayer(
    Declarations<Rule> rules,
    @Nullable Map<SectionKind, Integer> sectionWeights,
    @Nullable Expression negation,
    @Nullable Expression aside,
    Vocabulary vocabulary) {

  private static final String WEIGHTS = "section_weights";
  private static final String NEGATION = "negation";
  private static final String ASIDE = "aside";
  private static final String VOCABULARY = "vocabulary";
  private static final Set<String> KEYS =
      Set.of(VOCABULARY, WEIGHTS, NEGATION, ASIDE, "rules", "disabled");

  /**
   * Reads a file.
   *
   * @param below word lists of the book below it
   */
  static RuleLayer read(RuleEntry root, RuleReader reader, Vocabulary below) {
    root.checkKeys(KEYS);
    Vocabulary vocabulary = Vocabulary.read(root, VOCABULARY).over(below);
    return new RuleLayer(
        Declarations.read(root, "rules", "id", reader.with(vocabulary)::rule),
        root.has(WEIGHTS) ? weights(root) : null,
        root.optionalExpression(NEGATION, vocabulary),
        root.optionalExpression(ASIDE, vocabulary),
        vocabulary);
  }

  /** This file on top of the standard one, of which it replaces what it gives. */
  RuleLayer over(RuleLayer standard) {
    return new RuleLayer(
        rules.over(standard.rules),
        sectionWeights == null ? standard.sectionWeights : sectionWeights,
        negation == null ? standard.negation : negation,
        aside == null ? standard.aside : aside,
        vocabulary);
  }

  RuleSet ruleSet() {
    return new RuleSet(
        rules.values(), sectionWeights == null ? Map.of() : sectionWeights, negation, aside);
  }

  /**
   * Runs the examples of this file's rules, and those of all rules where it brings what silences
   * them.
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
      checkAll(whole, NEGATION);
    }
    if (aside != null) {
      checkAll(whole, ASIDE);
    }
  }

  private void checkAll(RuleSet whole, String silencer) {
    for (Rule rule : whole.rules()) {
      failing(whole, rule, true)
          .or(() -> failing(whole, rule, false))
          .ifPresent(
              text -> {
                throw rules
                    .root()
                    .broken(silencer, RuleProblem.SILENCER_BREAKS, silencer, rule.id(), text);
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
