package jikenbo.cue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Lists of words with names, as the books of the program hold them. */
public final class WordLists {

  private WordLists() {}

  /**
   * The lists of a book.
   *
   * @param resource name of a YAML file: lists of words in normalisation form NFKC, by name
   * @return the lists in the order of the file
   * @throws NullPointerException when there is no such file
   */
  public static Map<String, List<String>> load(String resource) {
    try (InputStream in =
        Objects.requireNonNull(WordLists.class.getResourceAsStream(resource), resource)) {
      return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
