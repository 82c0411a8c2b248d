package jikenbo.fact;

import java.util.List;
import java.util.Map;
import jikenbo.cue.Cue;
import jikenbo.cue.CueBook;
import jikenbo.cue.PlacedCues;

/**
 * The cues that a notice gives, found once and kept apart by what they are asked for.
 *
 * @param people what a number counts
 * @param days what is told of a day
 * @param kinds what kind of incident it is
 * @param contractors who did what for the organisation
 * @param data which kinds of data it is about, and what is said of them
 */
public record NoticeCues(
    PlacedCues people, PlacedCues days, PlacedCues kinds, PlacedCues contractors, PlacedCues data) {

  /** Where the book of all but the cues of data stands on the class path. */
  public static final String BOOK_FILE = "/jikenbo/fact/cues.yaml";

  private static final CueBook BOOK = CueBook.load(BOOK_FILE);

  /**
   * Finds the cues of a text.
   *
   * @param text in normalisation form NFKC
   */
  public static NoticeCues of(String text) {
    Map<String, List<Cue>> found = BOOK.findByQuestion(text);
    return new NoticeCues(
        placed(found, "people"),
        placed(found, "days"),
        placed(found, "kind"),
        placed(found, "contractor"),
        DataCues.of(text));
  }

  private static PlacedCues placed(Map<String, List<Cue>> found, String question) {
    return new PlacedCues(found.getOrDefault(question, List.of()));
  }
}
