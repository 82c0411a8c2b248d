package jikenbo.weigh;

import java.util.List;

/**
 * Numbers the clues that were weighed. A clue is looked up by the parts of its name, so that no
 * string has to be made for one that nobody weighed.
 *
 * <p>Names are told apart by hashes: by the place that the upper bits tell, and by the lower 32.
 * Those that were weighed have different ones; that one of a few thousand others has the same is
 * less likely than a fault of the machine.
 */
final class ClueNumbers {

  /** What is looked up for a clue that has no number. */
  static final int NONE = -1;

  /** The hash of the empty name. */
  private static final long EMPTY = 0x9E3779B97F4A7C15L;

  /** Odd, and without pattern in its bits (Steele and Vigna, 2021). */
  static final long FACTOR = 0xD1342543DE82EF95L;

  /** No entry: numbers are kept from 1 on. */
  private static final long FREE = 0;

  /**
   * At the place that a hash tells its lower half and, below it, the number and one. Both stand
   * together because looking into the memory is what takes the time.
   */
  private final long[] entries;

  private final int shift;
  private final int size;

  /** Numbers names from 0 on, in their order; each once. */
  ClueNumbers(List<String> names) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * names.size() + 1);
    this.entries = new long[1 << bits];
    this.shift = Long.SIZE - bits;
    this.size = names.size();
    for (int number = 0; number < size; number++) {
      long hash = hash(names.get(number));
      if (of(hash) != NONE) {
        throw new IllegalArgumentException("clue twice: " + names.get(number));
      }
      entries[place(hash)] = hash << Integer.SIZE | number + 1;
    }
  }

  /** How many clues have a number. */
  int size() {
    return size;
  }

  /** The hash of a name, or of the part of it that others go on from. */
  static long hash(String name) {
    return hash(EMPTY, name, 0, name.length());
  }

  /** The hash of a name that goes on with a stretch of a text. */
  static long hash(long before, String text, int start, int end) {
    long hash = before;
    for (int i = start; i < end; i++) {
      hash = (hash ^ text.charAt(i)) * FACTOR;
    }
    return hash;
  }

  /** The number of the clue whose name has this hash, or {@link #NONE}. */
  int of(long hash) {
    return (int) entries[place(hash)] - 1;
  }

  /** Where the hash stands, or the free place where it would. */
  private int place(long hash) {
    int at = (int) (hash >>> shift);
    while (entries[at] != FREE && (int) (entries[at] >>> Integer.SIZE) != (int) hash) {
      at = (at + 1) & (entries.length - 1);
    }
    return at;
  }
}
