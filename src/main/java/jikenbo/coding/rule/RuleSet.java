package jikenbo.coding.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import jikenbo.text.KeywordHit;
import jikenbo.text.SectionKind;
import jikenbo.text.Sentence;
import jikenbo.text.Span;
import org.jspecify.annotations.Nullable;

/** The rules that decide one question: the cause, the sector, or whether a post is an incident. */
final class RuleSet {

  private final List<Rule> rules;
  private final Map<SectionKind, Integer> sectionWeights;
  private final @Nullable Expression negation;
  private final @Nullable Expression aside;

  /** The places of the rules that wait for a word. */
  private final Map<String, List<Integer>> byWord = new HashMap<>();

  /**
   * A set of rules.
   *
   * @param rules in the order of the book
   * @param sectionWeights what a vote in a section is multiplied with; a section left out counts 0
   * @param negation what, right behind the matched words, takes the vote back; null for nothing
   * @param aside sentences that no rule is tried on; null for none
   */
  RuleSet(
      List<Rule> rules,
      Map<SectionKind, Integer> sectionWeights,
      @Nullable Expression negation,
      @Nullable Expression aside) {
    this.rules = List.copyOf(rules);
    Map<SectionKind, Integer> ordered = new EnumMap<>(SectionKind.class);
    ordered.putAll(sectionWeights);
    this.sectionWeights = Collections.unmodifiableMap(ordered);
    this.negation = negation;
    this.aside = aside;
    for (int place = 0; place < this.rules.size(); place++) {
      for (String word : this.rules.get(place).words()) {
        byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(place);
      }
    }
  }

  /** The rules in the order of the book. */
  List<Rule> rules() {
    return rules;
  }

  /**
   * What a vote in a section is multiplied with, in the order of the sections; a section left out
   * counts 0.
   */
  Map<SectionKind, Integer> sectionWeights() {
    return sectionWeights;
  }

  /** What, right behind the matched words, takes the vote back; null for nothing. */
  @Nullable Expression negation() {
    return negation;
  }

  /** Sentences that no rule is tried on; null for none. */
  @Nullable Expression aside() {
    return aside;
  }

  /** Whether there is a section in which a vote of the rule has weight. */
  boolean canCount(Rule rule) {
    return sectionWeights.entrySet().stream()
        .anyMatch(entry -> entry.getValue() > 0 && rule.countsIn(entry.getKey()));
  }

  /** All words that the rules wait for. */
  Set<String> words() {
    return byWord.keySet();
  }

  /**
   * Asks the rules whose words were found. A rule votes once, with its weight in the best sentence,
   * so that a phrase does not grow stronger by being repeated.
   *
   * @param text the text in normalisation form NFKC
   * @param sentences its sentences in order
   * @param hits the keywords found in it
   */
  Tally ask(String text, List<Sentence> sentences, List<KeywordHit> hits) {
    Trials trials = new Trials(text, sentences);
    for (KeywordHit hit : hits) {
      List<Integer> candidates = byWord.get(hit.keyword());
      if (candidates != null) {
        int at = Sentence.indexAt(sentences, hit.span().start());
        candidates.forEach(rule -> trials.ask(rule, at, hit.span()));
      }
    }
    return new Tally(Arrays.stream(trials.best).filter(Objects::nonNull).toList());
  }

  /** Whether a rule matches a sentence by itself, in normalisation form NFKC. */
  boolean matches(Rule rule, String sentence) {
    Passage passage = passage(sentence, new Span(0, sentence.length()));
    return rule.words().stream()
        .filter(sentence::contains)
        .map(word -> new Span(sentence.indexOf(word), sentence.indexOf(word) + word.length()))
        .anyMatch(word -> passage.match(rule, word) != null);
  }

  private Passage passage(String text, Span span) {
    String words = text.substring(span.start(), span.end());
    return new Passage(span.start(), words, aside != null && aside.matched().isIn(words));
  }

  /** What the rules say of one text. Rules and sentences go by their places in their lists. */
  private final class Trials {

    private final String text;
    private final List<Sentence> sentences;
    private final @Nullable Vote[] best = new @Nullable Vote[rules.size()];
    private final @Nullable Passage[] passages;

    /** For each rule the sentences that its pattern was tried on. */
    private final BitSet tried = new BitSet();

    Trials(String text, List<Sentence> sentences) {
      this.text = text;
      this.sentences = sentences;
      this.passages = new @Nullable Passage[sentences.size()];
    }

    void ask(int place, int at, Span word) {
      Rule rule = rules.get(place);
      SectionKind section = sentences.get(at).section();
      int weight = rule.weight() * sectionWeights.getOrDefault(section, 0);
      Vote known = best[place];
      if (weight > 0
          && (known == null || known.weight() < weight)
          && rule.countsIn(section)
          && (rule.pattern() == null || isFirst(place, at))) {
        Span match = passage(at).match(rule, word);
        best[place] = match == null ? known : new Vote(rule, weight, match);
      }
    }

    private boolean isFirst(int place, int at) {
      int trial = place * sentences.size() + at;
      boolean first = !tried.get(trial);
      tried.set(trial);
      return first;
    }

    private Passage passage(int at) {
      Passage known = passages[at];
      if (known == null) {
        known = RuleSet.this.passage(text, sentences.get(at).span());
        passages[at] = known;
      }
      return known;
    }
  }

  /** A sentence by itself, with the place where it begins. */
  private final class Passage {

    private final int start;
    private final String words;
    private final boolean silent;

    Passage(int start, String words, boolean silent) {
      this.start = start;
      this.words = words;
      this.silent = silent;
    }

    @Nullable Span match(Rule rule, Span word) {
      if (silent || (rule.pattern() != null && !rule.pattern().matched().canBeIn(words))) {
        return null;
      }
      if (rule.unless() != null && rule.unless().matched().isIn(words)) {
        return null;
      }
      if (rule.pattern() == null) {
        return isNegated(word.end() - start) ? null : word;
      }
      Matcher matcher = rule.pattern().matched().matcher(words);
      while (matcher.find()) {
        if (!isNegated(matcher.end())) {
          return new Span(start + matcher.start(), start + matcher.end());
        }
      }
      return null;
    }

    private boolean isNegated(int end) {
      return negation != null
          && end <= words.length()
          && negation.matched().matcher(words).region(end, words.length()).lookingAt();
    }
  }
}
