package jikenbo.text;

import java.util.Map;

/**
 * The value of a number as it is printed, in digits, in Chinese numerals or in both: {@code
 * 1万2,032}, {@code 3百}, {@code 千二百三十四}, {@code 百〇七}.
 */
final class Numeral {

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final Map<Character, Long> TENS = Map.of('十', 10L, '百', 100L, '千', 1_000L);
  private static final Map<Character, Long> MYRIADS = Map.of('万', 10_000L, '億', 100_000_000L);

  private double total;
  private double belowMyriad;
  private double current;
  private boolean given;

  private Numeral() {}

  /**
   * The value.
   *
   * @param words digits, numerals, commas and blanks
   */
  static double valueOf(String words) {
    Numeral numeral = new Numeral();
    int index = 0;
    while (index < words.length()) {
      int end = endOfDigits(words, index);
      if (end > index) {
        numeral.take(Double.parseDouble(words.substring(index, end).replaceAll("[ ,]", "")));
        index = end;
      } else {
        numeral.take(words.charAt(index++));
      }
    }
    return numeral.total + numeral.belowMyriad + numeral.current;
  }

  private static int endOfDigits(String words, int start) {
    int end = start;
    while (end < words.length() && "0123456789,. ".indexOf(words.charAt(end)) >= 0) {
      end++;
    }
    return words.substring(start, end).isBlank() ? start : end;
  }

  private void take(double digits) {
    current = digits;
    given = true;
  }

  private void take(char c) {
    int digit = DIGITS.indexOf(c);
    if (digit >= 0) {
      take(given ? current * 10 + digit : digit);
    } else if (TENS.containsKey(c)) {
      belowMyriad += (given ? current : 1) * TENS.getOrDefault(c, 1L);
      clear();
    } else if (MYRIADS.containsKey(c)) {
      double before = belowMyriad + current;
      total += (before == 0 ? 1 : before) * MYRIADS.getOrDefault(c, 1L);
      belowMyriad = 0;
      clear();
    }
  }

  private void clear() {
    current = 0;
    given = false;
  }
}
