package jikenbo.archive.heading;

import java.util.ArrayList;
import java.util.List;
import jikenbo.weigh.Weights;

/**
 * Finds the heading lines of a page. The bracket of the incident series always opens a post. Other
 * posts have no mark of their own: what speaks for a heading and against it is weighed. A post that
 * is swallowed by the one above changes that one's facts, so a line is taken for a heading already
 * where that is not unlikely.
 */
final class HeadingLines {

  private static final Weights WEIGHTS = Weights.load("/jikenbo/archive/heading-weights.tsv");

  private static final double MOST_AROUND =
      WEIGHTS.most(clue -> clue.startsWith(SubjectClues.AROUND));

  /** The logarithm of the odds from which on a line is a heading: about two to three. */
  static final double LEAST = -0.5;

  private final PageLines page;

  HeadingLines(PageLines page) {
    this.page = page;
  }

  /** Indexes of the heading lines, in their order. */
  List<Integer> find() {
    PossibleHeadings possible = new PossibleHeadings(page);
    HeadingClues ofLines = new HeadingClues(page, possible);
    SubjectClues ofSubjects = new SubjectClues(page);
    PageLayout layout = new PageLayout(page, possible, ofLines);
    LoneItems items = new LoneItems(page);
    List<Integer> found = new ArrayList<>();
    int start = 0;
    for (int line = 0; line < page.size(); line++) {
      if (page.isNumbered(line)
          || (possible.canBeHeading(line)
              && !items.isOne(line)
              && isHeading(ofLines, layout, ofSubjects, line, start))) {
        found.add(line);
        start = line;
      }
    }
    return found;
  }

  private boolean isHeading(
      HeadingClues ofLines, PageLayout layout, SubjectClues ofSubjects, int line, int start) {
    if (page.belongsTo(start, line)) {
      return false;
    }
    double ofLine = WEIGHTS.of(ofLines.ofLine(line)) + WEIGHTS.of(layout.of(line));
    return ofLine + MOST_AROUND >= LEAST
        && ofLine + WEIGHTS.of(ofSubjects.of(line, start)) >= LEAST;
  }
}
