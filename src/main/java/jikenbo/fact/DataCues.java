package jikenbo.fact;

import java.util.BitSet;
import java.util.List;
import jikenbo.cue.Cue;
import jikenbo.cue.CueBook;
import jikenbo.cue.PlacedCues;
import jikenbo.text.Span;

/** The book of words for kinds of data, and for what a notice says of them. */
public final class DataCues {

  /** Where the book stands on the class path. */
  public static final String BOOK_FILE = "/jikenbo/fact/data-cues.yaml";

  private static final CueBook BOOK = CueBook.load(BOOK_FILE);

  private DataCues() {}

  /**
   * Finds the cues of a text, without those that only stand within a neutral word by chance.
   *
   * @param text in normalisation form NFKC
   */
  static PlacedCues of(String text) {
    List<Cue> all = BOOK.find(text);
    BitSet neutral = new BitSet(text.length());
    for (Cue cue : all) {
      if (isNeutral(cue)) {
        neutral.set(cue.span().start(), cue.span().end());
      }
    }
    return new PlacedCues(all.stream().filter(cue -> !liesIn(neutral, cue.span())).toList());
  }

  private static boolean liesIn(BitSet neutral, Span span) {
    return neutral.nextClearBit(span.start()) >= span.end();
  }

  private static boolean isNeutral(Cue cue) {
    return cue.name().equals("neutral.word");
  }
}
