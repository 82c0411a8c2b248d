package jikenbo.labels;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds runs of characters that stand in the texts of exactly two sources, in time that grows with
 * the length of the texts. Only kana and kanji count: days, figures, spaces and punctuation differ
 * where a sentence was copied. A run of three sources or more is a set phrase.
 */
final class SharedRuns {

  /** Any large odd number: a run is hashed as a number in this base, modulo 2 to the 64th. */
  private static final long BASE = 1_000_003;

  private final int length;
  private final Map<Long, Set<String>> sources = new HashMap<>();

  /** Each set once: nearly all runs are of one source. */
  private final Map<Set<String>, Set<String>> pooled = new HashMap<>();

  private final Set<Long> setPhrases = new HashSet<>();

  /**
   * Finds runs of this length and longer ones.
   *
   * @param length in kana and kanji, above 0
   */
  SharedRuns(int length) {
    this.length = length;
  }

  /** Notes the runs of a text of this source. */
  void add(String source, String text) {
    for (long hash : hashes(text)) {
      Set<String> known = sources.getOrDefault(hash, Set.of());
      if (!known.contains(source)) {
        Set<String> more = new TreeSet<>(known);
        more.add(source);
        sources.put(hash, pooled.computeIfAbsent(more, unused -> more));
      }
    }
  }

  /** Notes a text that everybody may use. */
  void addSetPhrase(String text) {
    for (long hash : hashes(text)) {
      setPhrases.add(hash);
    }
  }

  /** The pairs of sources, such as {@code [clerk, shops]}, that share a run of this text. */
  Set<Set<String>> pairs(String text) {
    Set<Set<String>> pairs = new HashSet<>();
    for (long hash : hashes(text)) {
      Set<String> known = sources.getOrDefault(hash, Set.of());
      if (known.size() == 2 && !setPhrases.contains(hash)) {
        pairs.add(known);
      }
    }
    return pairs;
  }

  /** The hash of each run of the text, each made of the one before it. */
  private long[] hashes(String text) {
    String letters = letters(text);
    long[] hashes = new long[Math.max(0, letters.length() - length + 1)];
    long highest = 1;
    for (int i = 1; i < length; i++) {
      highest *= BASE;
    }
    long hash = 0;
    for (int i = 0; i < letters.length(); i++) {
      if (i >= length) {
        hash -= highest * letters.charAt(i - length);
      }
      hash = hash * BASE + letters.charAt(i);
      if (i >= length - 1) {
        hashes[i - length + 1] = hash;
      }
    }
    return hashes;
  }

  private static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[^\\p{IsHiragana}\\p{IsKatakana}ー\\p{IsHan}]", "");
  }
}
