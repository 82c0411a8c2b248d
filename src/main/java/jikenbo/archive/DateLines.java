package jikenbo.archive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import jikenbo.text.NormalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a page that tell only a day and date the posts below them, as blogs print them above
 * the posts of a day: {@code 2025年9月20日土曜日}.
 *
 * <p>A letter tells its day in a line of its own, too. So a page has date lines only where one
 * stands above its first post, or where the weekday is told as blogs tell it.
 */
final class DateLines {

  private final PageLines page;
  private final YearsOfHeadings years;
  private final Map<Integer, DateLine> byHeading = new HashMap<>();

  /**
   * Finds the date lines.
   *
   * @param headings indexes of the heading lines and, behind them, of the end of the page
   */
  DateLines(PageLines page, List<Integer> headings) {
    this.page = page;
    this.years = new YearsOfHeadings(page, headings);
    boolean usual =
        headings.size() > 1 && directlyAbove(headings.get(0)).filter(this::isAtTop).isPresent();
    DateLine last = null;
    for (int heading : headings.subList(0, headings.size() - 1)) {
      DateLine above = directlyAbove(heading).orElse(null);
      if (above != null && (usual || isOfBlog(above))) {
        last = above;
        byHeading.put(heading, above);
      } else if (last != null) {
        byHeading.put(heading, last);
      }
    }
  }

  /** The line that dates the post whose heading has this index, or null. */
  @Nullable DateLine above(int heading) {
    return byHeading.get(heading);
  }

  /** Where the post above a heading ends: before the date line, if there is one. */
  int startAbove(int heading) {
    DateLine line = byHeading.get(heading);
    return line != null && directlyAbove(heading).equals(Optional.of(line))
        ? line.line() - 1
        : heading;
  }

  private boolean isAtTop(DateLine line) {
    return IntStream.range(0, line.line() - 1)
        .allMatch(above -> page.isBlank(above) || page.at(above).contains("投稿を表示"));
  }

  private Optional<DateLine> directlyAbove(int heading) {
    int above = page.above(heading);
    return above < 0
        ? Optional.empty()
        : TellingDay.of(page.at(above))
            .flatMap(told -> told.date(years.near(heading)))
            .map(day -> new DateLine(above + 1, page.raw(above), day));
  }

  private static boolean isOfBlog(DateLine line) {
    String text = NormalizedText.of(line.text()).toString().strip();
    return TellingDay.of(text).filter(TellingDay::spelledOut).isPresent();
  }

  /**
   * Whether a line tells nothing but a day, in a form that blogs print; in normalisation form NFKC.
   */
  static boolean isDateLine(String text) {
    return TellingDay.of(text).filter(TellingDay::isPlain).isPresent();
  }
}
