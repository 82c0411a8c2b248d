package jikenbo.archive.heading;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import jikenbo.archive.post.DateLine;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a page that tell only a day and date its posts, as blogs print them above the posts
 * of a day or below the heading of each: {@code 2025年9月20日土曜日}.
 *
 * <p>A letter tells its day in a line of its own, too. So a page has date lines only where one
 * stands above its first post, where the weekday is told as blogs tell it, or where nearly every
 * heading has one directly below. What blogs print below a post can tell its day, too.
 */
final class DateLines {

  private static final int FEWEST = 3;
  private static final double NEARLY_ALL = 0.8;

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
    List<Integer> posts = headings.subList(0, headings.size() - 1);
    if (!usual && areDatedBelow(posts)) {
      posts.forEach(heading -> day(heading + 1).ifPresent(line -> byHeading.put(heading, line)));
      return;
    }
    DateLine last = null;
    for (int post = 0; post < posts.size(); post++) {
      int heading = posts.get(post);
      DateLine above = directlyAbove(heading).orElse(null);
      if (above != null && (usual || isOfBlog(above))) {
        last = above;
        byHeading.put(heading, above);
      } else {
        DateLine told = footer(heading, headings.get(post + 1)).orElse(last);
        if (told != null) {
          byHeading.put(heading, told);
        }
      }
    }
  }

  /** The line that dates the post whose heading has this index, or null. */
  @Nullable DateLine of(int heading) {
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

  /** The last line of a post that blogs print below it and that tells its day. */
  private Optional<DateLine> footer(int heading, int end) {
    for (int line = end - 1; line > heading; line--) {
      if (PostFooter.isOne(page.at(line))) {
        Optional<LocalDate> day = PostFooter.day(page.at(line));
        if (day.isPresent()) {
          return Optional.of(new DateLine(line + 1, page.raw(line), day.get()));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<DateLine> directlyAbove(int heading) {
    return day(page.above(heading));
  }

  private boolean areDatedBelow(List<Integer> posts) {
    long dated = posts.stream().filter(heading -> page.isDate(heading + 1)).count();
    return dated >= FEWEST && dated >= posts.size() * NEARLY_ALL;
  }

  private Optional<DateLine> day(int line) {
    return page.day(line)
        .flatMap(told -> told.date(years.near(line)))
        .map(day -> new DateLine(line + 1, page.raw(line), day));
  }

  private boolean isOfBlog(DateLine line) {
    return page.isDateOfBlog(line.line() - 1);
  }
}
