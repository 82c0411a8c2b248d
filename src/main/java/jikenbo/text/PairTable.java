package jikenbo.text;

/**
 * Places for pairs of characters: every pair that is put in has one of its own, by which others can
 * keep what they know of it in arrays. A hash table with open addressing.
 */
public final class PairTable {

  /** No pair: two characters of which the first is none. */
  private static final int FREE = 0;

  /** Spreads keys that lie close to each other (Knuth: 2^32 divided by the golden ratio). */
  private static final int SPREAD = 0x9E3779B9;

  private final int[] pairs;
  private final int shift;

  /**
   * An empty table.
   *
   * @param most pairs that are put in
   */
  public PairTable(int most) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * most + 1);
    this.pairs = new int[1 << bits];
    this.shift = Integer.SIZE - bits;
  }

  /** Two characters as one number; the first is not 0. */
  public static int pair(char first, char second) {
    return (first << Character.SIZE) | second;
  }

  /** How many places there are. */
  public int places() {
    return pairs.length;
  }

  /** Where a pair stands, or the free place where it would. */
  public int place(int pair) {
    int at = (pair * SPREAD) >>> shift;
    while (pairs[at] != pair && pairs[at] != FREE) {
      at = (at + 1) & (pairs.length - 1);
    }
    return at;
  }

  /** Whether no pair stands at a place. */
  public boolean isFree(int place) {
    return pairs[place] == FREE;
  }

  /** The pair at a place that is not free. */
  public int at(int place) {
    return pairs[place];
  }

  /** Puts a pair in, if it does not stand there yet; returns its place. */
  public int put(int pair) {
    int place = place(pair);
    pairs[place] = pair;
    return place;
  }
}
