package jikenbo.coding.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import jikenbo.text.NormalizedText;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One rule or method, or the top level of a file, as YAML made it. What it cannot hand out it
 * refuses, with file, line and rule.
 *
 * @param file that it stands in
 * @param node with its place in the file
 */
record RuleEntry(String file, MappingNode node) {

  /** Beyond this, sums of weights would lose their meaning long before they overflow. */
  private static final int GREATEST_WEIGHT = 1000;

  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

  /** An entry at this node, which must have keys with values. */
  static RuleEntry of(String file, Node node) {
    if (node instanceof MappingNode mapping) {
      return new RuleEntry(file, mapping);
    }
    throw new RuleBookException(place(file, node), RuleProblem.NO_KEYS);
  }

  /** Refuses keys that nobody would look at, and keys given twice. */
  void checkKeys(Set<String> known) {
    for (NodeTuple tuple : node.getValue()) {
      if (!known.contains(key(tuple))) {
        throw broken(tuple.getKeyNode(), RuleProblem.UNKNOWN_KEY, key(tuple));
      }
    }
    keys();
  }

  boolean has(String key) {
    return value(key) != null;
  }

  String text(String key) {
    return scalar(key, required(key));
  }

  @Nullable String optionalText(String key) {
    Node value = value(key);
    return value == null ? null : scalar(key, value);
  }

  /** Whether a key says true; false where it is missing. */
  boolean flag(String key) {
    String text = optionalText(key);
    if (text == null || text.equals("false")) {
      return false;
    }
    if (text.equals("true")) {
      return true;
    }
    throw broken(key, RuleProblem.NOT_A_FLAG, key);
  }

  int weight(String key) {
    return number(key, required(key), 1);
  }

  /** Numbers by name, in the order of the file; 0 is allowed. */
  Map<String, Integer> weights(String key) {
    Map<String, Integer> weights = new LinkedHashMap<>();
    for (NodeTuple tuple : entry(key).node().getValue()) {
      if (weights.put(key(tuple), number(key, tuple.getValueNode(), 0)) != null) {
        throw broken(tuple.getKeyNode(), RuleProblem.KEY_TWICE, key(tuple));
      }
    }
    return weights;
  }

  /** The texts of a list; none when the key is missing. */
  List<String> texts(String key) {
    return has(key) ? items(key).stream().map(item -> scalar(key, item)).toList() : List.of();
  }

  /** The texts of a list that must be there. */
  List<String> requiredTexts(String key) {
    required(key);
    return texts(key);
  }

  /** The texts of a list that must be there, each as it would stand in a normalised text. */
  List<String> words(String key) {
    List<String> words = requiredTexts(key);
    for (String word : words) {
      String normalized = NormalizedText.of(word).toString();
      if (!normalized.equals(word)) {
        throw brokenItem(key, word, RuleProblem.WORD_NOT_NORMALIZED, word, normalized);
      }
    }
    return words;
  }

  /** The entry at a key, which must have keys itself. */
  RuleEntry entry(String key) {
    return of(file, required(key));
  }

  /** All keys, none of which may be given twice, in their order. */
  List<String> keys() {
    Set<String> keys = new LinkedHashSet<>();
    for (NodeTuple tuple : node.getValue()) {
      if (!keys.add(key(tuple))) {
        throw broken(tuple.getKeyNode(), RuleProblem.KEY_TWICE, key(tuple));
      }
    }
    return List.copyOf(keys);
  }

  /** The entries of a list; none when the key is missing. */
  List<RuleEntry> entries(String key) {
    return has(key) ? items(key).stream().map(item -> of(file, item)).toList() : List.of();
  }

  /** Line breaks and the blanks after them are left out, so that long patterns can be folded. */
  @Nullable Expression optionalExpression(String key, Vocabulary vocabulary) {
    String text = optionalText(key);
    if (text == null) {
      return null;
    }
    String written = text.replaceAll("\\n\\s*", "").strip();
    try {
      return Expression.of(written, vocabulary.expression(this, key, written));
    } catch (PatternSyntaxException e) {
      throw broken(key, RuleProblem.BAD_PATTERN, key, e.getDescription());
    }
  }

  /** The refusal of a value; where there is none, of the whole entry. */
  RuleBookException broken(String key, RuleProblem problem, String... details) {
    Node value = value(key);
    return broken(value == null ? node : value, problem, details);
  }

  /** The refusal of one text of a list, which holds it. */
  RuleBookException brokenItem(String key, String text, RuleProblem problem, String... details) {
    Node item =
        items(key).stream()
            .filter(candidate -> scalar(key, candidate).equals(text))
            .findFirst()
            .orElse(node);
    return broken(item, problem, details);
  }

  private RuleBookException broken(Node at, RuleProblem problem, String... details) {
    Node id = value("id") instanceof ScalarNode rule ? rule : value("code");
    String name = id instanceof ScalarNode scalar ? ": " + scalar.getValue() : "";
    return new RuleBookException(place(file, at) + name, problem, details);
  }

  private static String place(String file, Node at) {
    return file + ":" + (at.getStartMark().getLine() + 1);
  }

  private List<Node> items(String key) {
    if (value(key) instanceof SequenceNode list && !list.getValue().isEmpty()) {
      return new ArrayList<>(list.getValue());
    }
    throw broken(key, RuleProblem.NOT_A_LIST, key);
  }

  private String scalar(String key, Node value) {
    if (value instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue();
    }
    throw broken(value, RuleProblem.NOT_A_TEXT, key);
  }

  private int number(String key, Node value, int least) {
    String digits = value instanceof ScalarNode scalar ? scalar.getValue() : "";
    int number = NUMBER.matcher(digits).matches() ? Integer.parseInt(digits) : -1;
    if (number < least || number > GREATEST_WEIGHT) {
      throw broken(
          value,
          RuleProblem.NOT_A_WEIGHT,
          key,
          String.valueOf(least),
          String.valueOf(GREATEST_WEIGHT));
    }
    return number;
  }

  private Node required(String key) {
    Node value = value(key);
    if (value == null) {
      throw broken(node, RuleProblem.KEY_MISSING, key);
    }
    return value;
  }

  private @Nullable Node value(String key) {
    return node.getValue().stream()
        .filter(tuple -> key(tuple).equals(key))
        .map(NodeTuple::getValueNode)
        .findFirst()
        .orElse(null);
  }

  private static String key(NodeTuple tuple) {
    return tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
  }
}
