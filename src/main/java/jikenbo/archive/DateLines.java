package jikenbo.archive;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jikenbo.text.DateExpression.Form;
import jikenbo.text.DateExpressions;
import jikenbo.text.DateMention;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a page that tell only a day and date the posts below them, as blogs print them above
 * the posts of a day: {@code 2025年9月20日土曜日}.
 *
 * <p>A letter tells its day in a line of its own, too. So a page has date lines only where one
 * stands above its first post, or where the weekday is told as blogs tell it.
 */
final class DateLines {

  private static final int LONGEST = 40;

  private static final Pattern WEEKDAY =
      Pattern.compile("[\\s(]*(?:[月火水木金土日]曜日?|[月火水木金土日](?=\\)))?[\\s)]*");

  private static final Pattern BLOG_WEEKDAY = Pattern.compile(".*[月火水木金土日]曜日?\\s*");

  private final PageLines page;
  private final Map<Integer, DateLine> byHeading = new HashMap<>();

  /**
   * Finds the date lines.
   *
   * @param headings indexes of the heading lines and, behind them, of the end of the page
   */
  DateLines(PageLines page, List<Integer> headings) {
    this.page = page;
    boolean usual =
        headings.size() > 1 && directlyAbove(headings.get(0)).filter(this::isAtTop).isPresent();
    DateLine last = null;
    for (int heading : headings.subList(0, headings.size() - 1)) {
      DateLine above = directlyAbove(heading).orElse(null);
      if (above != null && (usual || BLOG_WEEKDAY.matcher(above.text()).matches())) {
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
        : day(page.at(above)).map(day -> new DateLine(above + 1, page.raw(above), day));
  }

  /** Whether a line tells nothing but a day; in normalisation form NFKC. */
  static boolean isDateLine(String text) {
    return day(text).isPresent();
  }

  private static Optional<LocalDate> day(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    DateExpressions dates = DateExpressions.in(text);
    if (dates.found().size() != 1 || dates.found().get(0).form() != Form.COMPLETE) {
      return Optional.empty();
    }
    DateMention date = dates.resolve(null).mentions().get(0);
    boolean alone =
        date.hasDay()
            && date.span().start() == 0
            && WEEKDAY.matcher(text.substring(date.span().end())).matches();
    return alone ? Optional.of(date.date()) : Optional.empty();
  }
}
