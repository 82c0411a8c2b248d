package jikenbo.archive.heading;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How wide the lines of a page are that was wrapped, as mails and text exports are. */
final class LineWidth {

  private static final int LEAST = 25;
  private static final int MOST = 80;

  /** Of the lines that hold text, at least one in so many is as wide as the page. */
  private static final int LINES_A_FULL_ONE = 6;

  /** At most one line in so many is wider. */
  private static final int LINES_A_WIDER_ONE = 12;

  private static final int FEWEST = 5;

  private LineWidth() {}

  /**
   * The number of characters that the lines of a page were wrapped to; 0 where they were not. A
   * mark that must not open a line may hang over.
   */
  static int of(List<String> lines) {
    Map<Integer, Integer> counts = new TreeMap<>();
    int all = 0;
    for (String line : lines) {
      if (!line.isBlank()) {
        counts.merge(Math.min(line.length(), MOST + 1), 1, Integer::sum);
        all++;
      }
    }
    int wider = counts.getOrDefault(MOST + 1, 0);
    for (int width = MOST; width >= LEAST && wider * LINES_A_WIDER_ONE <= all; width--) {
      int full = counts.getOrDefault(width, 0) + counts.getOrDefault(width - 1, 0);
      if (counts.containsKey(width) && full >= FEWEST && full * LINES_A_FULL_ONE >= all) {
        return width;
      }
      wider += counts.getOrDefault(width, 0);
    }
    return 0;
  }
}
