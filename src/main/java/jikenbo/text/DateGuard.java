package jikenbo.text;

/** Tells at a glance where in a text no date can begin. */
final class DateGuard {

  private static final String NUMERALS = "〇一二三四五六七八九十";

  /** What stands behind the first number of a date. */
  private static final String SIGNS = "年月日週/.-";

  private static final int LONGEST_BRACKET = 9;

  /** No number of a date has more digits; a longer run is not looked through from each of them. */
  private static final int LONGEST_NUMBER = 12;

  private DateGuard() {}

  /** Whether a date may begin at this character; false is certain. */
  static boolean mayBegin(String text, int index) {
    char c = text.charAt(index);
    if (isDigit(c)) {
      return isNumberOfDate(text, index);
    }
    return switch (c) {
      case '(' -> isBracketOfYear(text, index);
      case ' ' ->
          isNumberOfDate(text, index + 1)
              || (at(text, index + 1) == '(' && isBracketOfYear(text, index + 1));
      case '一' -> at(text, index + 1) == '昨' || isNumberOfDate(text, index);
      case '二', '三', '四', '五', '六', '七', '八', '九', '十' -> isNumberOfDate(text, index);
      case '令', '昭' -> at(text, index + 1) == '和';
      case '平' -> at(text, index + 1) == '成';
      case '同', '本', '今', '昨', '前', '去', '来', '先', '当' -> "年月日々".indexOf(at(text, index + 1)) >= 0;
      case 'R', 'H', 'S', '翌' -> true;
      default -> false;
    };
  }

  /** Whether digits or numerals stand here, and behind them what makes them a date. */
  private static boolean isNumberOfDate(String text, int start) {
    int end = start;
    while (isDigit(at(text, end)) || NUMERALS.indexOf(at(text, end)) >= 0) {
      if (++end - start > LONGEST_NUMBER) {
        return false;
      }
    }
    int sign = at(text, end) == ' ' ? end + 1 : end;
    return end > start && SIGNS.indexOf(at(text, sign)) >= 0;
  }

  /** The year in the other way of counting: (令和6年)5月. */
  private static boolean isBracketOfYear(String text, int start) {
    for (int end = start; end < start + LONGEST_BRACKET; end++) {
      if (at(text, end) == '年' && at(text, end + 1) == ')') {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The character, or a line end behind the text. */
  private static char at(String text, int index) {
    return index < text.length() ? text.charAt(index) : '\n';
  }
}
