package jikenbo.fact;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import jikenbo.cue.WordLists;
import jikenbo.text.Alternatives;
import jikenbo.text.PrefilteredPattern;

/**
 * Lists of phrases by what they tell, for the patterns of readers. A phrase is a regular expression
 * on text in normalisation form NFKC.
 */
public final class PhraseBook {

  /** Where the book stands on the class path. */
  public static final String FILE = "/jikenbo/fact/phrases.yaml";

  private static final Map<String, List<String>> LISTS = WordLists.load(FILE);

  private PhraseBook() {}

  /**
   * An expression that any phrase of a list matches, tried in their order.
   *
   * @throws NullPointerException when there is no such list
   */
  public static String anyOf(String list) {
    return Alternatives.join(Objects.requireNonNull(LISTS.get(list), list));
  }

  /**
   * The pattern of such an expression.
   *
   * @throws NullPointerException when there is no such list
   */
  public static PrefilteredPattern pattern(String list) {
    return PrefilteredPattern.of(anyOf(list));
  }
}
