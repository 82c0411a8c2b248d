package jikenbo.archive.heading;

import jikenbo.text.PairTable;

/** The pairs of characters of a text that carry meaning in Japanese: kanji, katakana, letters. */
final class CharacterPairs {

  private final PairTable pairs;
  private int size;

  private CharacterPairs(int most) {
    this.pairs = new PairTable(most);
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
        found.add(PairTable.pair(before, c));
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
    if (!holds(pair)) {
      pairs.put(pair);
      size++;
    }
  }

  private boolean holds(int pair) {
    return !pairs.isFree(pairs.place(pair));
  }

  /** How many different pairs there are. */
  int size() {
    return size;
  }

  /** How many of them another text has, too. */
  int sharedWith(CharacterPairs other) {
    int shared = 0;
    for (int place = 0; place < pairs.places(); place++) {
      shared += !pairs.isFree(place) && other.holds(pairs.at(place)) ? 1 : 0;
    }
    return shared;
  }
}
