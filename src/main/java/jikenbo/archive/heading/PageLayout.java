package jikenbo.archive.heading;

import java.util.HashMap;
import java.util.Map;
import jikenbo.weigh.Clues;

/**
 * Where the headings of a page stand, told by those that are sure: how many blank lines lie above
 * them, or what else closes a post or dates it, and whether text follows directly, or an image. A
 * doubtful line that stands where all sure headings stand and no other paragraph does is likely to
 * be one, too.
 */
final class PageLayout {

  /** What the names of these clues begin with. */
  static final String LAYOUT = "layout:";

  private static final double FEW = 0.1;
  private static final double SOME = 0.3;
  private static final double HALF = 0.6;

  private static final int LONGEST_IMAGE_NAME = 40;

  /** More blank lines than these are as good as these. */
  private static final int MOST_BLANK = 2;

  /** So many sure headings in one position, and nothing else, leave no doubt. */
  private static final int ENOUGH = 4;

  private final PageLines page;
  private final HeadingClues lines;
  private final Map<Position, Tally> tallies = new HashMap<>();
  private int sure;

  PageLayout(PageLines page, PossibleHeadings possible, HeadingClues lines) {
    this.page = page;
    this.lines = lines;
    boolean numbers = page.numbered().size() > 1;
    for (int line = 0; line < page.size(); line++) {
      if (page.isNumbered(line) || (!numbers && lines.isSureWithoutNumber(line))) {
        tally(line).sure++;
        sure++;
      } else if (possible.opensText(line) && possible.isUnlikely(line)) {
        tally(line).others++;
      }
    }
  }

  /** The clues that the position of a line gives. */
  Clues of(int line) {
    Tally tally = tallies.getOrDefault(position(line), new Tally());
    Clues clues = new Clues();
    String share = sure == 0 ? "untold" : share(tally.sure, sure);
    String rate = rate(tally);
    clues.add(LAYOUT + share + "_of_headings_stand_so");
    clues.add(LAYOUT + rate + "_that_stand_so_are_headings");
    clues.add(LAYOUT + rate + "_" + below(line));
    clues.addIf(LAYOUT + "sentence_" + rate, LineShapes.isSentence(page.at(line)));
    clues.addIf(LAYOUT + "shown", tally.others == 0 && 2 * tally.sure > sure && sure >= ENOUGH);
    return clues;
  }

  /** How many of the lines that stand so are headings; where all are, it matters how many. */
  private static String rate(Tally tally) {
    int all = tally.sure + tally.others;
    if (all == 0) {
      return "untold";
    }
    return tally.others == 0 ? "all_of_" + Math.min(all, ENOUGH) : share(tally.sure, all);
  }

  private Tally tally(int line) {
    return tallies.computeIfAbsent(position(line), position -> new Tally());
  }

  private Position position(int line) {
    return new Position(above(line), below(line));
  }

  private String above(int line) {
    int above = page.above(line);
    if (page.isClosing(above)) {
      return "closing";
    }
    if (page.isDate(above)) {
      return "date";
    }
    int blank = above < 0 ? 1 : Math.min(MOST_BLANK, line - above - 1);
    return "blank_" + blank;
  }

  private String below(int line) {
    if (page.isDatedBelow(line)) {
      return "date";
    }
    if (!page.isBlank(line + 1)) {
      return "glued";
    }
    int below = page.below(line);
    if (below < page.size() && page.isSpacer(line + 1)) {
      return "image";
    }
    if (below < page.size() && page.at(below).length() <= LONGEST_IMAGE_NAME) {
      if (page.isSpacer(below + 1)) {
        return "image";
      }
      if (lines.isImageName(below)) {
        return "name";
      }
    }
    return below - line > MOST_BLANK ? "apart" : "alone";
  }

  private static String share(int of, int all) {
    double share = (double) of / all;
    if (of == 0) {
      return "none";
    }
    if (of == all) {
      return "all";
    }
    return share < FEW ? "few" : share < SOME ? "some" : share < HALF ? "many" : "most";
  }

  /**
   * Where a line stands.
   *
   * @param above what it stands below
   * @param below what it stands above
   */
  private record Position(String above, String below) {}

  private static final class Tally {
    private int sure;
    private int others;
  }
}
