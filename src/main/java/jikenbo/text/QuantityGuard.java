package jikenbo.text;

/** Tells at a glance where in a text no number with a unit can begin. */
final class QuantityGuard {

  private static final String NUMERALS = "〇一二三四五六七八九十百千万";

  /** No count is written in more numerals; a longer run is not looked through from each of them. */
  private static final int LONGEST_COUNT = 40;

  private QuantityGuard() {}

  /** Whether a quantity may begin at this character; false is certain. */
  static boolean mayBegin(String text, int index) {
    char c = text.charAt(index);
    if (c >= '0' && c <= '9') {
      return index == 0 || !isWithinNumber(text.charAt(index - 1));
    }
    return switch (c) {
      case '約', '計' -> true;
      case 'お' -> follows(text, index, "よお");
      case '最' -> follows(text, index, "大多");
      case '延', 'の' -> follows(text, index, "べ");
      case '合', '累' -> follows(text, index, "計");
      case '総' -> follows(text, index, "計数");
      case '全' -> follows(text, index, "部");
      case '少' -> follows(text, index, "な");
      case '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '百', '千' -> countsCases(text, index);
      default -> false;
    };
  }

  private static boolean isWithinNumber(char before) {
    return (before >= '0' && before <= '9') || before == ',' || before == '.';
  }

  private static boolean follows(String text, int index, String characters) {
    return index + 1 < text.length() && characters.indexOf(text.charAt(index + 1)) >= 0;
  }

  private static boolean countsCases(String text, int start) {
    int end = start;
    while (end < text.length() && NUMERALS.indexOf(text.charAt(end)) >= 0) {
      if (++end - start > LONGEST_COUNT) {
        return false;
      }
    }
    return end < text.length() && "名人件".indexOf(text.charAt(end)) >= 0;
  }
}
