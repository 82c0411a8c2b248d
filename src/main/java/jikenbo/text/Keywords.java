package jikenbo.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Finds all of many words in one pass over a text. Japanese has so many characters that hardly any
 * two in a row begin a word: what begins with a pair is found in a table, and then compared. Safe
 * for threads.
 */
public final class Keywords {

  /** What stands in place of a character behind the end of a word. */
  private static final char ALONE = 0;

  /** Of words with equal ends the one that comes last here is found first. */
  private final String[] words;

  /** The third character of each word; {@link #ALONE} for a shorter one. */
  private final char[] thirds;

  /** Whether a word begins with a character, and whether it is one by itself. */
  private final BitSet begins = new BitSet(Character.MAX_VALUE + 1);

  private final BitSet isWord = new BitSet(Character.MAX_VALUE + 1);

  /** The first two characters of words. */
  private final PairTable pairs;

  /** The first word that begins with the pair at the same place, and one past the last. */
  private final int[] firsts;

  private final int[] ends;

  /** Prepares the search for these words; at least one, none of them empty. */
  public Keywords(Collection<String> words) {
    this.words = new TreeSet<>(words).toArray(String[]::new);
    this.thirds = new char[this.words.length];
    this.pairs = new PairTable(this.words.length);
    this.firsts = new int[pairs.places()];
    this.ends = new int[pairs.places()];
    for (int i = this.words.length - 1; i >= 0; i--) {
      String word = this.words[i];
      thirds[i] = at(word, 2);
      begins.set(word.charAt(0));
      if (word.length() == 1) {
        isWord.set(word.charAt(0));
      }
      int pair = PairTable.pair(word.charAt(0), at(word, 1));
      if (pairs.isFree(pairs.place(pair))) {
        ends[pairs.place(pair)] = i + 1;
      }
      firsts[pairs.put(pair)] = i;
    }
  }

  /** Takes the words that are found. */
  @FunctionalInterface
  public interface Hits {

    /** A word, by its number among {@link #words}, and where it stands. */
    void take(int word, int start, int end);
  }

  /** The words, each once, in their order. */
  public List<String> words() {
    return List.of(words);
  }

  /** Every place of every word, by their ends; words may overlap. */
  public List<KeywordHit> find(String text) {
    List<KeywordHit> hits = new ArrayList<>();
    find(text, (word, start, end) -> hits.add(new KeywordHit(words[word], new Span(start, end))));
    return hits;
  }

  /** Hands out every place of every word, by their ends; words may overlap. */
  public void find(String text, Hits hits) {
    Found found = new Found();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (begins.get(c)) {
        if (isWord.get(c)) {
          add(found, text, i, PairTable.pair(c, ALONE));
        }
        if (i + 1 < text.length()) {
          add(found, text, i, PairTable.pair(c, text.charAt(i + 1)));
        }
      }
    }
    found.handOut(hits, words);
  }

  /** Whether any of the words stands in a text. */
  public boolean standIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (begins.get(c) && (isWord.get(c) || (i + 1 < text.length() && isAt(text, i)))) {
        return true;
      }
    }
    return false;
  }

  private boolean isAt(String text, int start) {
    int place = pairs.place(PairTable.pair(text.charAt(start), text.charAt(start + 1)));
    for (int i = firsts[place]; i < ends[place]; i++) {
      if (text.startsWith(words[i], start)) {
        return true;
      }
    }
    return false;
  }

  private void add(Found found, String text, int start, int pair) {
    int place = pairs.place(pair);
    char third = at(text, start + 2);
    for (int i = firsts[place]; i < ends[place]; i++) {
      if ((thirds[i] == ALONE || thirds[i] == third) && text.startsWith(words[i], start)) {
        found.add(i, start + words[i].length());
      }
    }
  }

  /** A character, or what stands in place of one behind the end. */
  private static char at(String text, int index) {
    return index < text.length() ? text.charAt(index) : ALONE;
  }

  /** Words as they were found, by their beginnings. */
  private static final class Found {

    /** The end and, of equal ends in falling order, the word, as one number each. */
    private long[] keys = new long[64];

    private int size;

    void add(int word, int end) {
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, 2 * size);
      }
      keys[size++] = ((long) end << Integer.SIZE) | (Integer.MAX_VALUE - word);
    }

    void handOut(Hits hits, String[] words) {
      Arrays.sort(keys, 0, size);
      for (int i = 0; i < size; i++) {
        int word = Integer.MAX_VALUE - (int) keys[i];
        int end = (int) (keys[i] >>> Integer.SIZE);
        hits.take(word, end - words[word].length(), end);
      }
    }
  }
}
