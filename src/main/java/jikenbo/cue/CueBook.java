package jikenbo.cue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jikenbo.text.KeywordHit;
import jikenbo.text.Keywords;

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
    Map<String, List<String>> cuesByWord = new LinkedHashMap<>();
    WordLists.load(resource)
        .forEach(
            (cue, words) ->
                words.forEach(
                    word -> cuesByWord.computeIfAbsent(word, w -> new ArrayList<>()).add(cue)));
    return new CueBook(cuesByWord);
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
