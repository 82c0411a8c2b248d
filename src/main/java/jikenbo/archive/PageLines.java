package jikenbo.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import jikenbo.text.NormalizedText;

/** The lines of a page as they are looked at to find headings. */
final class PageLines {

  private static final int HIGHEST_QUARTER = 4;

  private final List<String> lines;
  private final List<Integer> numbered = new ArrayList<>();
  private final String[] normalized;
  private final int gap;

  PageLines(List<String> lines) {
    this.lines = lines;
    this.normalized = new String[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      if (Heading.isNumbered(lines.get(i))) {
        numbered.add(i);
      }
    }
    this.gap = usualGap();
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

  /** White space of any kind, the no-break space among it; so is what lies outside the page. */
  boolean isBlank(int index) {
    return index < 0
        || index >= lines.size()
        || lines
            .get(index)
            .chars()
            .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /** A blank line that is not empty, as blogs leave it below the image of a post. */
  boolean isSpacer(int index) {
    return index < lines.size() && !lines.get(index).isEmpty() && isBlank(index);
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
