package jikenbo.coding.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Word lists with names, so that the many words for one thing are written once: {@code <outsider>}
 * stands for 第三者, 何者か, 外部の者 … wherever a rule has words or a pattern.
 *
 * @param lists words by the name of their list, in the order of the book
 */
record Vocabulary(Map<String, List<String>> lists) {

  static final Vocabulary EMPTY = new Vocabulary(Map.of());

  private static final Pattern NAME = Pattern.compile("[a-z][a-z_]*");

  /** A named group, {@code (?<name>…)}, and a reference to one, {@code \k<name>}, are none. */
  private static final Pattern REFERENCE = Pattern.compile("(?<!\\(\\?|\\\\k)<([a-z][a-z_]*)>");

  /** Keeps the order. */
  Vocabulary {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    lists.forEach((name, words) -> copy.put(name, List.copyOf(words)));
    lists = Collections.unmodifiableMap(copy);
  }

  /** Reads the lists that a file declares; none where the key is missing. */
  static Vocabulary read(RuleEntry root, String key) {
    if (!root.has(key)) {
      return EMPTY;
    }
    RuleEntry declared = root.entry(key);
    Map<String, List<String>> lists = new LinkedHashMap<>();
    for (String name : declared.keys()) {
      if (!NAME.matcher(name).matches()) {
        throw declared.broken(name, RuleProblem.BAD_ID, key, name);
      }
      lists.put(name, declared.words(name));
    }
    return new Vocabulary(lists);
  }

  /** These lists on top of others, of which they replace those with the same name. */
  Vocabulary over(Vocabulary base) {
    Map<String, List<String>> merged = new LinkedHashMap<>(base.lists);
    merged.putAll(lists);
    return new Vocabulary(merged);
  }

  /** The words of a rule, with those of the lists that it names. */
  List<String> words(RuleEntry entry, String key) {
    List<String> words = new ArrayList<>();
    for (String word : entry.words(key)) {
      Matcher reference = REFERENCE.matcher(word);
      words.addAll(reference.matches() ? list(entry, key, reference) : List.of(word));
    }
    return words.stream().distinct().toList();
  }

  /** A regular expression in which each list stands as the choice of its words. */
  String expression(RuleEntry entry, String key, String written) {
    return REFERENCE
        .matcher(written)
        .replaceAll(reference -> Matcher.quoteReplacement(choice(list(entry, key, reference))));
  }

  private List<String> list(RuleEntry entry, String key, MatchResult reference) {
    List<String> words = lists.get(reference.group(1));
    if (words == null) {
      throw entry.broken(key, RuleProblem.UNKNOWN_LIST, reference.group(1));
    }
    return words;
  }

  private static String choice(List<String> words) {
    return words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
  }
}
