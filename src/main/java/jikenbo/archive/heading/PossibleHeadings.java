package jikenbo.archive.heading;

import java.util.BitSet;
import java.util.function.Predicate;

/**
 * Which lines of a page can be headings, by what no heading is: a line of a list, a signature, a
 * day, the middle of a text.
 */
final class PossibleHeadings {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 200;

  /** Shorter sentences are what a text says, not what stands above it. */
  private static final int SHORTEST_SENTENCE = 20;

  private final PageLines page;

  /** Lines of which is known whether they can be headings, and those that can. */
  private final BitSet asked = new BitSet();

  private final BitSet possible = new BitSet();

  PossibleHeadings(PageLines page) {
    this.page = page;
  }

  /** Whether a line opens a piece of text: nothing but what closes or dates a post is above it. */
  boolean opensText(int line) {
    return !page.isBlank(line) && isFreeAbove(line) && !page.isClosing(line) && !page.isDate(line);
  }

  /** Whether a line is most likely no heading, whatever the page looks like. */
  boolean isUnlikely(int line) {
    String text = page.at(line);
    return !canBeHeading(line) || LineShapes.endsWithStop(text) || LineShapes.isMarked(text);
  }

  /**
   * Whether a line can be a heading at all: it opens a piece of text, is neither too short nor too
   * long, and is not the last of the page.
   */
  boolean canBeHeading(int line) {
    if (!asked.get(line)) {
      asked.set(line);
      possible.set(line, looksLikeHeading(line));
    }
    return possible.get(line);
  }

  private boolean looksLikeHeading(int line) {
    if (page.isBlank(line) || !isFreeAbove(line)) {
      return false;
    }
    String text = page.at(line);
    return text.length() >= (LineShapes.endsWithStop(text) ? SHORTEST_SENTENCE : SHORTEST)
        && text.length() <= LONGEST
        && hasTextBelow(line)
        && !(LineShapes.breaksOff(text) && !page.isBlank(line + 1))
        && !LineShapes.isForeign(text)
        && !LineShapes.isSection(text)
        && !LineShapes.isClosing(text)
        && !PostFooter.isOne(text)
        && !(LineShapes.isSignature(text) && !tellsHarm(text))
        && !isInList(line)
        && !LineShapes.beginsWithDate(text)
        && !page.isDate(line)
        && !text.contains("投稿を表示");
  }

  private boolean hasTextBelow(int line) {
    int below = page.below(line);
    return below < page.size() && !page.isNumbered(below) && !page.closesText(below);
  }

  private static boolean tellsHarm(String text) {
    return HeadingClues.CUES.find(text).stream().anyMatch(cue -> cue.name().equals("harm"));
  }

  private boolean isInList(int line) {
    return isOneOfSome(line, LineShapes::isMarked) || isOneOfSome(line, LineShapes::isLabelled);
  }

  private boolean isOneOfSome(int line, Predicate<String> shape) {
    return page.has(line, shape)
        && (page.has(page.above(line), shape) || page.has(page.below(line), shape));
  }

  private boolean isFreeAbove(int line) {
    return page.isBlank(line - 1)
        || page.isClosing(line - 1)
        || page.isDate(line - 1)
        || page.isUnbroken()
        || (page.isDatedBelow(line) && LineShapes.endsSentence(page.at(line - 1)));
  }
}
