package jikenbo.archive;

/** The pairs of characters of a text that carry meaning in Japanese: kanji, katakana, letters. */
final class CharacterPairs {

  /** Spreads keys that lie close to each other (Knuth: 2^32 divided by the golden ratio). */
  private static final int SPREAD = 0x9E3779B9;

  /** Pairs at the places that their hashes tell; 0, which carries no meaning, where it is free. */
  private final int[] pairs;

  private final int shift;
  private int size;

  private CharacterPairs(int most) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * most + 1);
    this.pairs = new int[1 << bits];
    this.shift = Integer.SIZE - bits;
  }

  /** The pairs of a text, each once. */
  static CharacterPairs of(String text) {
    CharacterPairs found = new CharacterPairs(text.length());
    char before = 0;
    boolean carried = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean carries = carriesMeaning(c);
      if (carried && carries) {
        found.add((before << Character.SIZE) | c);
      }
      before = c;
      carried = carries;
    }
    return found;
  }

  private static boolean carriesMeaning(char c) {
    boolean kanji = c >= '一' && c <= '龠';
    boolean katakana = c >= 'ァ' && c <= 'ー';
    boolean latin = c < 0x80 && Character.isLetter(c);
    return kanji || katakana || latin || c == '々';
  }

  private void add(int pair) {
    int place = place(pair);
    if (pairs[place] == 0) {
      pairs[place] = pair;
      size++;
    }
  }

  /** Where the pair stands, or the free place where it would. */
  private int place(int pair) {
    int at = (pair * SPREAD) >>> shift;
    while (pairs[at] != pair && pairs[at] != 0) {
      at = (at + 1) & (pairs.length - 1);
    }
    return at;
  }

  /** How many different pairs there are. */
  int size() {
    return size;
  }

  /** How many of them another text has, too. */
  int sharedWith(CharacterPairs other) {
    int shared = 0;
    for (int pair : pairs) {
      shared += pair != 0 && other.pairs[other.place(pair)] == pair ? 1 : 0;
    }
    return shared;
  }
}
