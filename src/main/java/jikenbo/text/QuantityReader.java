package jikenbo.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads numbers with a counter word: {@code 158,929人}, {@code 約4万件}, {@code 1万2,032名}, {@code
 * 延べ378名分}, {@code 三名}. The text must be in normalisation form NFKC.
 */
public final class QuantityReader {

  private static final String COUNTERS =
      Alternatives.join(
          """
          名 人 件(?!名) 社 通 世帯 アカウント 口座 枚 台 校 回 箇所 か所 カ所 団体 施設 店舗 冊
          部 個 点 組 ID レコード 事業所 先(?!\\p{IsHan}) 円
          """);

  /** What a quantity can begin with; the test of one character spares the test of all forms. */
  private static final String FIRST_CHARACTER = "(?=[0-9約お最延の合総累計全一二三四五六七八九十百千])";

  private static final Pattern QUANTITY =
      Pattern.compile(
          FIRST_CHARACTER
              + "(?<hedges>(?:(?:約|およそ|おおよそ|最大で?|最多で?|延べ|のべ|合計で?|総計で?|総数|累計|計|全部で)[ :]?){0,4})"
              + "(?<![\\d,.])(?:(?<digits>\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?) ?(?<scale>[万千億])?"
              + "(?:(?<=万|千|億) ?(?<rest>\\d{1,3}(?:,\\d{3})+|\\d+))?(?<scale2>千)?|(?<kanji>(?<![一-龠])[一二三四五六七八九十百千]{1,4}(?=[名人件])))"
              + " ?(?:余り?|余)?(?<unit>"
              + COUNTERS
              + ")(?!前|称|義|簿|古屋|お?ひとり|お?一人|事|員|材|口|目|組)");

  /** More than there are people or accounts, and little enough to be added up. */
  private static final double LARGEST = 1e10;

  private static final Map<Character, Long> SCALES =
      Map.of('千', 1_000L, '万', 10_000L, '億', 100_000_000L);

  private static final String KANJI_DIGITS = "〇一二三四五六七八九";

  private QuantityReader() {}

  /**
   * Reads all quantities of a text, in their order; digits that stand for more than anybody counts
   * are none.
   */
  public static List<Quantity> read(String text) {
    List<Quantity> found = new ArrayList<>();
    Matcher matcher = QUANTITY.matcher(text);
    while (matcher.find()) {
      double value =
          matcher.group("kanji") != null ? kanji(matcher.group("kanji")) : arabic(matcher);
      if (value <= LARGEST) {
        found.add(
            new Quantity(
                new Span(matcher.start(), matcher.end()),
                Math.round(value),
                matcher.group("unit"),
                hedges(matcher.group("hedges"))));
      }
    }
    return found;
  }

  private static double arabic(Matcher found) {
    double value = Double.parseDouble(found.group("digits").replace(",", ""));
    String scale = found.group("scale");
    if (scale != null) {
      value *= SCALES.getOrDefault(scale.charAt(0), 1L);
    }
    String rest = found.group("rest");
    if (rest != null) {
      double below = Double.parseDouble(rest.replace(",", ""));
      value += found.group("scale2") != null ? below * 1_000 : below;
    }
    return value;
  }

  /** Numbers up to 9,999 written with 十, 百 and 千. */
  private static long kanji(String numeral) {
    long value = 0;
    long digit = 0;
    for (int i = 0; i < numeral.length(); i++) {
      char c = numeral.charAt(i);
      long unit = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1_000 : 0;
      if (unit == 0) {
        digit = KANJI_DIGITS.indexOf(c);
      } else {
        value += (digit == 0 ? 1 : digit) * unit;
        digit = 0;
      }
    }
    return value + digit;
  }

  private static Set<Quantity.Hedge> hedges(String words) {
    EnumSet<Quantity.Hedge> hedges = EnumSet.noneOf(Quantity.Hedge.class);
    if (words.matches(".*(?:約|およそ|おおよそ).*")) {
      hedges.add(Quantity.Hedge.APPROXIMATE);
    }
    if (words.matches(".*最[大多].*")) {
      hedges.add(Quantity.Hedge.AT_MOST);
    }
    if (words.matches(".*(?:延べ|のべ).*")) {
      hedges.add(Quantity.Hedge.CUMULATIVE);
    }
    if (words.matches(".*(?:計|総数).*")) {
      hedges.add(Quantity.Hedge.TOTAL);
    }
    return hedges;
  }
}
