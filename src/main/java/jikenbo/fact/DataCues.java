package jikenbo.fact;

import java.util.List;
import jikenbo.cue.Cue;
import jikenbo.cue.CueBook;
import jikenbo.cue.PlacedCues;

/** The book of words for kinds of data, and for what a notice says of them. */
final class DataCues {

  static final String BOOK_FILE = "/jikenbo/fact/data-cues.yaml";

  private static final CueBook BOOK = CueBook.load(BOOK_FILE);

  private DataCues() {}

  /**
   * Finds the cues of a text, without those that only stand within a neutral word by chance.
   *
   * @param text in normalisation form NFKC
   */
  static PlacedCues of(String text) {
    List<Cue> all = BOOK.find(text);
    List<Cue> neutral = all.stream().filter(DataCues::isNeutral).toList();
    return new PlacedCues(
        all.stream()
            .filter(cue -> neutral.stream().noneMatch(word -> word.span().contains(cue.span())))
            .toList());
  }

  private static boolean isNeutral(Cue cue) {
    return cue.name().equals("neutral.word");
  }
}
