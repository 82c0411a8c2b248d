package jikenbo.archive.heading;

import java.util.BitSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jikenbo.cue.Cue;
import jikenbo.cue.CueBook;
import jikenbo.text.DateExpressions;

/**
 * Lines inside of a text that stand alone between blank lines, as headings do: the items of a list
 * whose marks were lost, and words such as 以上 and 対象. They are told by their form alone, so no
 * weighing of other clues can make headings of them.
 */
final class LoneItems {

  /** Names of data and words of a notice are shorter, headlines longer. */
  private static final int LONGEST = 12;

  /** The cues that are words of lines inside of a notice. */
  private static final Set<String> INSIDE = Set.of("section", "signature", "contact");

  private static final CueBook WORDS = CueBook.load("/jikenbo/archive/lone-words.yaml");

  private static final Set<String> CLOSING = Set.of("signature", "frame");

  private static final String JOINT = "joint";

  private final PageLines page;

  LoneItems(PageLines page) {
    this.page = page;
  }

  /** Whether a line is one. */
  boolean isOne(int line) {
    return page.at(line).length() <= LONGEST
        && (isWordOfNotice(page.at(line))
            || (isItem(line) && (continuesList(line) || beginsList(line))));
  }

  private static boolean isWordOfNotice(String text) {
    return HeadingClues.CUES.find(text).stream()
            .anyMatch(cue -> INSIDE.contains(cue.name()) && isWhole(cue, text))
        || isMadeOfWords(text);
  }

  private static boolean isMadeOfWords(String text) {
    BitSet told = new BitSet();
    boolean named = false;
    for (Cue cue : WORDS.find(text)) {
      told.set(cue.span().start(), cue.span().end());
      named |= !cue.name().equals(JOINT);
    }
    return named
        && IntStream.range(0, text.length())
            .allMatch(i -> told.get(i) || !Character.isLetterOrDigit(text.charAt(i)));
  }

  /** Below the last word of a notice another begins. */
  private static boolean closes(String text) {
    return Stream.concat(HeadingClues.CUES.find(text).stream(), WORDS.find(text).stream())
        .anyMatch(cue -> CLOSING.contains(cue.name()) && isWhole(cue, text));
  }

  private static boolean isWhole(Cue cue, String text) {
    return cue.span().start() == 0 && cue.span().end() == text.length();
  }

  /** An item follows another one as closely as that follows what stands above it. */
  private boolean continuesList(int line) {
    int above = page.above(line);
    return isItem(above) && line - above == above - page.above(above);
  }

  /** Two more items follow the first; one alone can be the name of the image below a headline. */
  private boolean beginsList(int line) {
    int second = page.below(line);
    int third = page.below(second);
    return isItem(second) && isItem(third) && third - second == second - line;
  }

  private boolean isItem(int line) {
    return page.has(line, LoneItems::isShort)
        && !page.isNumbered(line)
        && page.isBlank(line - 1)
        && page.isBlank(line + 1)
        && !page.isSpacer(line + 1);
  }

  private static boolean isShort(String text) {
    return text.length() <= LONGEST
        && !LineShapes.isSentence(text)
        && !LineShapes.endsSentence(text)
        && !LineShapes.isClosing(text)
        && !LineShapes.isSignature(text)
        && !closes(text)
        && DateExpressions.in(text).found().isEmpty();
  }
}
