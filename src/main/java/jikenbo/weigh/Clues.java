package jikenbo.weigh;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Collects the clues that something gives; one that is added twice counts once.
 *
 * <p>A clue is named by its kind and by words of a text. Of the thousands that a notice gives few
 * were ever weighed, so a name is put together only for whoever asks for it.
 */
public final class Clues {

  private static final int FIRST_SIZE = 64;

  private String[] kinds = new String[FIRST_SIZE];
  private String[] texts = new String[FIRST_SIZE];
  private int[] starts = new int[FIRST_SIZE];
  private int[] ends = new int[FIRST_SIZE];
  private int size;

  /** The numbers that were asked for last, and by whose numbering. */
  private int[] numbers = {};

  private @Nullable ClueNumbers numberedBy;

  /** The clues of these names. */
  public static Clues of(Collection<String> names) {
    Clues clues = new Clues();
    clues.addAll("", names);
    return clues;
  }

  /** Adds a clue. */
  public void add(String clue) {
    add("", clue, 0, clue.length());
  }

  /**
   * Adds a clue that is named by a stretch of a text.
   *
   * @param kind what its name begins with
   * @param start of the stretch
   * @param end one past its last character
   */
  public void add(String kind, String text, int start, int end) {
    if (size == kinds.length) {
      grow();
    }
    numberedBy = null;
    kinds[size] = kind;
    texts[size] = text;
    starts[size] = start;
    ends[size++] = end;
  }

  /** Adds a clue where it is given. */
  public void addIf(String clue, boolean given) {
    if (given) {
      add(clue);
    }
  }

  /**
   * Adds several clues of a kind.
   *
   * @param kind what their names begin with
   */
  public void addAll(String kind, Collection<String> clues) {
    clues.forEach(clue -> add(kind, clue, 0, clue.length()));
  }

  /** Adds all clues of another collection. */
  public void addAll(Clues clues) {
    for (int i = 0; i < clues.size; i++) {
      add(clues.kinds[i], clues.texts[i], clues.starts[i], clues.ends[i]);
    }
  }

  /** Whether a clue was added. */
  public boolean contains(String clue) {
    for (int i = 0; i < size; i++) {
      if (length(i) == clue.length() && isPartOf(clue, i)) {
        return true;
      }
    }
    return false;
  }

  /** The clues whose names begin with any of these words, in the order of their names. */
  public SortedSet<String> beginning(List<String> words) {
    SortedSet<String> found = new TreeSet<>();
    for (int i = 0; i < size; i++) {
      for (String word : words) {
        if (word.startsWith(kinds[i]) || kinds[i].startsWith(word)) {
          String name = name(i);
          if (name.startsWith(word)) {
            found.add(name);
          }
        }
      }
    }
    return found;
  }

  /** The clues in the order of their names. */
  public SortedSet<String> names() {
    SortedSet<String> names = new TreeSet<>();
    for (int i = 0; i < size; i++) {
      names.add(name(i));
    }
    return names;
  }

  /** The numbers of those clues that have one, each once. */
  int[] numbers(ClueNumbers all) {
    if (numberedBy == all) {
      return numbers;
    }
    BitSet known = new BitSet(all.size());
    int[] found = new int[size];
    int count = 0;
    String kind = "";
    long ofKind = ClueNumbers.hash(kind);
    for (int i = 0; i < size; i++) {
      if (!kinds[i].equals(kind)) {
        kind = kinds[i];
        ofKind = ClueNumbers.hash(kind);
      }
      int number = all.of(ClueNumbers.hash(ofKind, texts[i], starts[i], ends[i]));
      if (number != ClueNumbers.NONE && !known.get(number)) {
        known.set(number);
        found[count++] = number;
      }
    }
    numbers = Arrays.copyOf(found, count);
    numberedBy = all;
    return numbers;
  }

  private int length(int i) {
    return kinds[i].length() + ends[i] - starts[i];
  }

  private boolean isPartOf(String clue, int i) {
    int kind = kinds[i].length();
    return clue.startsWith(kinds[i])
        && clue.regionMatches(kind, texts[i], starts[i], ends[i] - starts[i]);
  }

  private String name(int i) {
    return kinds[i] + texts[i].substring(starts[i], ends[i]);
  }

  private void grow() {
    int length = 2 * size;
    kinds = Arrays.copyOf(kinds, length);
    texts = Arrays.copyOf(texts, length);
    starts = Arrays.copyOf(starts, length);
    ends = Arrays.copyOf(ends, length);
  }
}
