package jikenbo.weigh;

import java.util.List;

/**
 * Numbers the clues that were weighed. A clue is looked up by the parts of its name, so that no
 * string has to be made for one that nobody weighed.
 *
 * <p>Names are told apart by hashes of 64 bits. Those that were weighed have different ones; that
 * one of a few thousand others has the same is less likely than a fault of the machine.
 */
final class ClueNumbers {

  /** What is looked up for a clue that has no number. */
  static final int NONE = -1;

  /** The hash of the empty name. */
  private static final long EMPTY = 0x9E3779B97F4A7C15L;

  /** Odd, and without pattern in its bits (Steele and Vigna, 2021). */
  private static final long FACTOR = 0xD1342543DE82EF95L;

  /** The hashes at the places that they tell; 0 where it is free. */
  private final long[] hashes;

  private final int[] numbers;
  private final int shift;
  private final int size;

  /** Numbers names from 0 on, in their order; each once. */
  ClueNumbers(List<String> names) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * names.size() + 1);
    this.hashes = new long[1 << bits];
    this.numbers = new int[1 << bits];
    this.shift = Long.SIZE - bits;
    this.size = names.size();
    for (int number = 0; number < size; number++) {
      String name = names.get(number);
      long hash = hash(name);
      if (of(hash) != NONE) {
        throw new IllegalArgumentException("clue twice: " + name);
      }
      int place = place(hash);
      hashes[place] = hash;
      numbers[place] = number;
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
    int place = place(hash);
    return hashes[place] == hash ? numbers[place] : NONE;
  }

  /** Where the hash stands, or the free place where it would. */
  private int place(long hash) {
    int at = (int) (hash >>> shift);
    while (hashes[at] != hash && hashes[at] != 0) {
      at = (at + 1) & (hashes.length - 1);
    }
    return at;
  }
}
