package jikenbo.cue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jikenbo.text.KeywordHit;
import jikenbo.text.Keywords;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Lists of words, by the name of what they tell. All words are found in one pass over a text. Safe
 * for threads.
 */
public final class CueBook {

  private final Map<String, List<String>> cuesByWord;
  private final Keywords words;

  private CueBook(Map<String, List<String>> cuesByWord) {
    this.cuesByWord = cuesByWord;
    this.words = new Keywords(cuesByWord.keySet());
  }

  /**
   * A book of the program.
   *
   * @param resource name of a YAML file: lists of words in normalisation form NFKC, by cue
   */
  public static CueBook load(String resource) {
    try (InputStream in =
        Objects.requireNonNull(CueBook.class.getResourceAsStream(resource), resource)) {
      Map<String, List<String>> lists = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
      Map<String, List<String>> cuesByWord = new LinkedHashMap<>();
      lists.forEach(
          (cue, list) ->
              list.forEach(
                  word -> cuesByWord.computeIfAbsent(word, w -> new ArrayList<>()).add(cue)));
      return new CueBook(cuesByWord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Every place at which a cue is given.
   *
   * @param text in normalisation form NFKC
   */
  public List<Cue> find(String text) {
    List<Cue> found = new ArrayList<>();
    for (KeywordHit hit : words.find(text)) {
      for (String name : Objects.requireNonNull(cuesByWord.get(hit.keyword()))) {
        found.add(new Cue(name, hit.span()));
      }
    }
    return found;
  }
}
