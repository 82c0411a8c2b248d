package jikenbo.archive.heading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers that open lines of a page. Sections of a notice are numbered through, so numbers that
 * begin anew belong to another text.
 */
final class SectionNumbers {

  private static final int NONE = -1;

  private static final Pattern NUMBER = Pattern.compile("^\\(?(\\d{1,2})\\s*[.、,):\\s]");

  private final PageLines page;

  /** For each line that was looked at, the nearest line with a number, itself or above. */
  private final int[] nearest;

  private int known;

  SectionNumbers(PageLines page) {
    this.page = page;
    this.nearest = new int[page.size()];
  }

  /** The last number above a line, from another line on; 0 where there is none. */
  int last(int from, int line) {
    int at = line == 0 ? NONE : nearest(line - 1);
    return at < from ? 0 : number(at);
  }

  /** The first number from a line on, up to another line; 0 where there is none. */
  int first(int from, int end) {
    for (int line = from; line < end; line++) {
      int number = number(line);
      if (number > 0) {
        return number;
      }
    }
    return 0;
  }

  /** Every line is looked at once, however often it is asked for. */
  private int nearest(int line) {
    for (; known <= line; known++) {
      int above = known == 0 ? NONE : nearest[known - 1];
      nearest[known] = number(known) > 0 ? known : above;
    }
    return nearest[line];
  }

  private int number(int line) {
    if (page.isBlank(line)) {
      return 0;
    }
    Matcher number = NUMBER.matcher(page.at(line));
    return number.lookingAt() ? Integer.parseInt(number.group(1)) : 0;
  }
}
