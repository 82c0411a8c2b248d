package jikenbo.archive.heading;

/**
 * The text above and below a line. Where the subject changes, the text below shares few words with
 * that above; words are told by the pairs of characters that carry meaning in Japanese, kanji and
 * katakana.
 */
final class TextAround {

  /** Lines looked at below. */
  static final int FAR = 40;

  private static final int LINES = 14;
  private static final int CHARACTERS_ABOVE = 2_000;

  private static final double FEW = 0.15;
  private static final double SOME = 0.35;
  private static final double MANY = 0.65;

  private final String above;
  private final String below;
  private final CharacterPairs pairsAbove;
  private final CharacterPairs pairsBelow;

  /**
   * Around a line.
   *
   * @param start where the text above begins
   */
  TextAround(PageLines page, int line, int start) {
    StringBuilder before = new StringBuilder();
    for (int i = line - 1; i >= start && before.length() < CHARACTERS_ABOVE; i--) {
      before.insert(0, page.isBlank(i) ? "\n" : page.at(i) + "\n");
    }
    StringBuilder after = new StringBuilder();
    for (int i = line + 1; i < Math.min(page.size(), line + LINES); i++) {
      after.append(page.isBlank(i) ? "" : page.at(i)).append('\n');
    }
    this.above = before.toString();
    this.below = after.toString();
    this.pairsAbove = CharacterPairs.of(above);
    this.pairsBelow = CharacterPairs.of(below);
  }

  String above() {
    return above;
  }

  String below() {
    return below;
  }

  /** How much of the words of a line stand above, too: none, few, some or many. */
  String shareAbove(String line) {
    return share(CharacterPairs.of(line), pairsAbove);
  }

  /** How much of the words of a line stand below, too. */
  String shareBelow(String line) {
    return share(CharacterPairs.of(line), pairsBelow);
  }

  /** How much of the words below stand above, too. */
  String shareOfText() {
    return share(pairsBelow, pairsAbove);
  }

  private static String share(CharacterPairs of, CharacterPairs in) {
    if (of.size() == 0) {
      return "untold";
    }
    double share = (double) of.sharedWith(in) / of.size();
    if (share < FEW) {
      return "few";
    }
    return share < SOME ? "some" : share < MANY ? "many" : "most";
  }
}
