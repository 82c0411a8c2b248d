package jikenbo.fact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Lists of phrases by what they tell, for the patterns of readers. A phrase is a regular expression
 * on text in normalisation form NFKC.
 */
final class PhraseBook {

  static final String FILE = "/jikenbo/fact/phrases.yaml";

  private static final Map<String, List<String>> LISTS = load();

  private PhraseBook() {}

  /**
   * An expression that any phrase of a list matches, tried in their order.
   *
   * @throws NullPointerException when there is no such list
   */
  static String anyOf(String list) {
    List<String> phrases = Objects.requireNonNull(LISTS.get(list), list);
    return "(?:" + String.join("|", phrases) + ")";
  }

  /** The pattern of such an expression. */
  static Pattern pattern(String list) {
    return Pattern.compile(anyOf(list));
  }

  private static Map<String, List<String>> load() {
    try (InputStream in =
        Objects.requireNonNull(PhraseBook.class.getResourceAsStream(FILE), FILE)) {
      return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
