package jikenbo.text;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * Finds all of many words in one pass over a text (Aho and Corasick), so that the time does not
 * grow with the number of words. Safe for threads.
 */
public final class Keywords {

  private final AhoCorasickDoubleArrayTrie<String> trie = new AhoCorasickDoubleArrayTrie<>();

  /** Prepares the search for these words; at least one. */
  public Keywords(Collection<String> words) {
    TreeMap<String, String> sorted = new TreeMap<>();
    words.forEach(word -> sorted.put(word, word));
    trie.build(sorted);
  }

  /** Every place of every word, by their ends; words may overlap. */
  public List<KeywordHit> find(String text) {
    List<KeywordHit> hits = new ArrayList<>();
    AhoCorasickDoubleArrayTrie.IHit<String> collect =
        (begin, end, word) -> hits.add(new KeywordHit(word, new Span(begin, end)));
    trie.parseText(text, collect);
    return hits;
  }
}
