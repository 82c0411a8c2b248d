package jikenbo.archive.heading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import jikenbo.archive.post.Heading;
import jikenbo.text.NormalizedText;
import org.jspecify.annotations.Nullable;

/** The lines of a page as they are looked at to find headings. */
final class PageLines {

  private static final int HIGHEST_QUARTER = 4;

  /** Of a page with fewer lines between its pieces than one in so many these tell nothing. */
  private static final int LINES_A_BREAK = 40;

  private final List<String> lines;
  private final List<Integer> numbered = new ArrayList<>();
  private final BitSet blank = new BitSet();
  private final String[] normalized;
  private final List<@Nullable Optional<TellingDay>> days;
  private final int gap;
  private final int width;
  private final boolean unbroken;
  private final boolean datedBelow;

  PageLines(List<String> lines) {
    this.lines = lines;
    this.normalized = new String[lines.size()];
    this.days = new ArrayList<>(Collections.nCopies(lines.size(), null));
    for (int i = 0; i < lines.size(); i++) {
      blank.set(i, isBlank(lines.get(i)));
      if (Heading.isNumbered(lines.get(i))) {
        numbered.add(i);
      }
    }
    this.gap = usualGap();
    this.width = LineWidth.of(lines);
    this.unbroken = hasFewBreaks();
    this.datedBelow = areDatedBelow();
  }

  private static boolean isBlank(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        return false;
      }
    }
    return true;
  }

  int size() {
    return lines.size();
  }

  /** Whether the line carries the bracket of the incident series. */
  boolean isNumbered(int index) {
    return Collections.binarySearch(numbered, index) >= 0;
  }

  /** Indexes of the lines with the bracket of the incident series. */
  List<Integer> numbered() {
    return numbered;
  }

  /** The line as it stands in the page. */
  String raw(int index) {
    return lines.get(index);
  }

  /** The line in normalisation form NFKC, without white space around it. */
  String at(int index) {
    if (normalized[index] == null) {
      normalized[index] = NormalizedText.of(lines.get(index)).toString().strip();
    }
    return normalized[index];
  }

  /** Whether there is such a line, and it is of this shape. */
  boolean has(int index, Predicate<String> shape) {
    return index >= 0 && index < size() && shape.test(at(index));
  }

  /** The day that the line tells, if it tells nothing else; none where there is no such line. */
  Optional<TellingDay> day(int index) {
    if (index < 0 || index >= size()) {
      return Optional.empty();
    }
    Optional<TellingDay> known = days.get(index);
    if (known == null) {
      known = TellingDay.of(at(index));
      days.set(index, known);
    }
    return known;
  }

  /** Whether the line tells nothing but a day, in a form that blogs print. */
  boolean isDate(int index) {
    return day(index).filter(TellingDay::isPlain).isPresent();
  }

  /** Whether the line tells nothing but a day, with its weekday in full as blogs print it. */
  boolean isDateOfBlog(int index) {
    return day(index).filter(TellingDay::spelledOut).isPresent();
  }

  /** White space of any kind, the no-break space among it; so is what lies outside the page. */
  boolean isBlank(int index) {
    return index < 0 || index >= lines.size() || blank.get(index);
  }

  /** Whether nothing on the page keeps its posts apart: no blank lines, no dates, no closings. */
  boolean isUnbroken() {
    return unbroken;
  }

  /**
   * Whether a line has a day directly below it, on a page where such days date the lines above
   * them: most of these do not end as texts do.
   */
  boolean isDatedBelow(int index) {
    return datedBelow && isDate(index + 1);
  }

  /** Whether a line is as wide as the page was wrapped to, so that the next one goes on with it. */
  boolean runsOn(int index) {
    return width > 0 && lines.get(index).length() >= width - 1 && !isBlank(index + 1);
  }

  /** A blank line that is not empty, as blogs leave it below the image of a post. */
  boolean isSpacer(int index) {
    return index < lines.size() && !lines.get(index).isEmpty() && isBlank(index);
  }

  /** Whether there is such a line, and it closes the post above it. */
  boolean isClosing(int index) {
    return index >= 0 && index < size() && (LineShapes.isClosing(at(index)) || isFooter(index));
  }

  /** Whether a line is what blogs print below a post; below its title it closes nothing. */
  private boolean isFooter(int index) {
    return PostFooter.isOne(at(index)) && !isNumbered(above(index));
  }

  /** Whether a line closes a text that stands above it, and not the beginning of one. */
  boolean closesText(int index) {
    return LineShapes.closesText(at(index)) || isFooter(index);
  }

  /** The nearest line above that is not blank; -1 where there is none. */
  int above(int index) {
    int above = index - 1;
    while (above >= 0 && isBlank(above)) {
      above--;
    }
    return above;
  }

  /** The nearest line below that is not blank; {@link #size()} where there is none. */
  int below(int index) {
    int below = index + 1;
    while (below < lines.size() && isBlank(below)) {
      below++;
    }
    return below;
  }

  /**
   * Whether a line certainly belongs to the heading directly above it: it is the name of its image,
   * with a blank line below that is not empty, or the first sentence of its text.
   */
  boolean belongsTo(int heading, int line) {
    return line > heading
        && above(line) == heading
        && (isSpacer(line + 1) || LineShapes.endsWithStop(at(line)));
  }

  /** How many blank lines nearly all numbered headings of the page have above them. */
  int gap() {
    return gap;
  }

  /** Looks no further than it takes to find enough of them. */
  private boolean hasFewBreaks() {
    int enough = (lines.size() + LINES_A_BREAK - 1) / LINES_A_BREAK;
    return IntStream.range(0, lines.size()).filter(this::isBreak).limit(enough).count() < enough;
  }

  private boolean isBreak(int index) {
    return isBlank(index) || isClosing(index) || isDateOfBlog(index);
  }

  private boolean areDatedBelow() {
    int headings = 0;
    int texts = 0;
    for (int line = 0; line + 1 < lines.size(); line++) {
      if (!isBlank(line) && isDate(line + 1)) {
        boolean ends = LineShapes.endsSentence(at(line)) || isClosing(line);
        headings += ends ? 0 : 1;
        texts += ends ? 1 : 0;
      }
    }
    return headings > 1 && headings > texts;
  }

  private int usualGap() {
    int[] gaps =
        numbered.stream()
            .filter(heading -> above(heading) >= 0)
            .mapToInt(heading -> heading - above(heading) - 1)
            .toArray();
    Arrays.sort(gaps);
    return gaps.length == 0 ? 1 : gaps[gaps.length / HIGHEST_QUARTER];
  }
}
