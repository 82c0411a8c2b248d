package jikenbo.archive.heading;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import jikenbo.archive.post.Heading;
import jikenbo.text.DateExpression.Form;
import jikenbo.text.DateExpressions;

/**
 * The years that the headings of a page tell, or else its texts, for days that leave theirs out.
 */
final class YearsOfHeadings {

  private final Map<Integer, Integer> years = new TreeMap<>();

  /**
   * Reads them.
   *
   * @param headings indexes of the heading lines and, behind them, of the end of the page
   */
  YearsOfHeadings(PageLines page, List<Integer> headings) {
    for (int line : headings.subList(0, headings.size() - 1)) {
      int year = year(page, line);
      if (year > 0) {
        years.put(line, year);
      }
    }
    if (years.isEmpty()) {
      IntStream.range(0, page.size()).forEach(line -> addFromText(page, line));
    }
  }

  private void addFromText(PageLines page, int line) {
    DateExpressions.in(page.at(line)).found().stream()
        .filter(date -> date.form() == Form.COMPLETE)
        .forEach(date -> years.put(line, date.year()));
  }

  /** The year told nearest to a line; 0 where none is told. */
  int near(int line) {
    return years.entrySet().stream()
        .min(Comparator.comparingInt(entry -> Math.abs(entry.getKey() - line)))
        .map(Map.Entry::getValue)
        .orElse(0);
  }

  private static int year(PageLines page, int line) {
    int told = page.day(page.above(line)).map(TellingDay::year).orElse(0);
    if (told > 0 || page.raw(line).length() > PostSplitter.MAX_HEADING_CHARACTERS) {
      return told;
    }
    Heading heading = Heading.parse(page.raw(line));
    return heading.date() != null ? heading.date().getYear() : heading.caseYear();
  }
}
