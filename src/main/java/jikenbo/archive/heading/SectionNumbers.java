package jikenbo.archive.heading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers that open lines of a page. Sections of a notice are numbered through, so numbers that
 * begin anew belong to another text.
 */
final class SectionNumbers {

  private static final int NONE = -1;

  /** 1. and (1), 第1 and 第一 (but not 第1報), 一 and 二、, II. and IV. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:\\(?(\\d{1,2})\\s*[.、,):\\s]|第(\\d{1,2}|[一二三四五六七八九十])[.、:\\s]"
              + "|\\(?([一二三四五六七八九十])[.、):\\s]|(VI{0,3}|I?[XV]|I{1,3})[.、:\\s])");

  private static final List<String> KANJI =
      List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十");

  private static final List<String> ROMAN =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

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

  /** The number that opens a line; 0 where none does. */
  int number(int line) {
    return page.isBlank(line) ? 0 : number(page.at(line));
  }

  private static int number(String text) {
    Matcher number = NUMBER.matcher(text);
    if (!number.lookingAt()) {
      return 0;
    }
    for (int group = 1; group <= number.groupCount(); group++) {
      String digits = number.group(group);
      if (digits != null) {
        return value(digits);
      }
    }
    return 0;
  }

  private static int value(String digits) {
    int place = Math.max(KANJI.indexOf(digits), ROMAN.indexOf(digits));
    return place < 0 ? Integer.parseInt(digits) : place + 1;
  }
}
