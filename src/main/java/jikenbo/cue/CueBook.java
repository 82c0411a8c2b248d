package jikenbo.cue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jikenbo.text.Keywords;
import jikenbo.text.Span;

/**
 * Lists of words, by the name of what they tell. All words are found in one pass over a text. Safe
 * for threads.
 */
public final class CueBook {

  private final Keywords words;

  /** The cues of each word, by its number. */
  private final List<List<Name>> cues;

  /**
   * The name of a cue.
   *
   * @param question what stands before the dot in it; empty where there is none
   * @param answer what stands behind
   */
  private record Name(String whole, String question, String answer) {

    static Name of(String whole) {
      int dot = whole.indexOf('.');
      return new Name(whole, whole.substring(0, Math.max(0, dot)), whole.substring(dot + 1));
    }
  }

  private CueBook(Map<String, List<String>> cuesByWord) {
    this.words = new Keywords(cuesByWord.keySet());
    this.cues =
        words.words().stream()
            .map(cuesByWord::get)
            .map(names -> names.stream().map(Name::of).toList())
            .toList();
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
    words.find(
        text,
        (word, start, end) -> {
          Span span = new Span(start, end);
          cues.get(word).forEach(name -> found.add(new Cue(name.whole(), span)));
        });
    return found;
  }

  /**
   * Every place at which a cue is given, by what stands before the dot in its name; the cues are
   * called by what stands behind it.
   *
   * @param text in normalisation form NFKC
   */
  public Map<String, List<Cue>> findByQuestion(String text) {
    Map<String, List<Cue>> found = new HashMap<>();
    words.find(
        text,
        (word, start, end) -> {
          Span span = new Span(start, end);
          for (Name name : cues.get(word)) {
            found
                .computeIfAbsent(name.question(), question -> new ArrayList<>())
                .add(new Cue(name.answer(), span));
          }
        });
    return found;
  }
}
