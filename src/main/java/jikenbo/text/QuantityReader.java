package jikenbo.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jikenbo.text.Quantity.Hedge;

/**
 * Reads numbers with a counter word: {@code 158,929人}, {@code 約4万件}, {@code 1万2,032名}, {@code
 * 延べ378名分}, {@code 生徒三名}. The text must be in normalisation form NFKC.
 */
public final class QuantityReader {

  private static final String COUNTERS =
      Alternatives.join(
          """
          名 人 件(?!名) 社 通 世帯 アカウント 口座 枚 台 校 回 箇所 か所 カ所 団体 施設 店舗 冊
          部 個 点 組 ID レコード 事業所 先(?!\\p{IsHan}) 円
          """);

  /** Words before a number; 約 and 計 can also be the end of another word: 予約, 集計. */
  private static final String HEDGES =
      "(?<hedges>(?:(?:(?<![予契要公条規特])約|およそ|おおよそ|少なくとも|最大で?|最多で?|延べ|のべ|合計で?|総計で?|総数|累計"
          + "|(?<![推統会設集家時])計|全部で)[ :]?){0,4})";

  /** Digits, no part of a longer number and no vague one: 数10名. */
  private static final String DIGITS =
      "(?<![\\d,.])(?<!(?<!\\p{IsHan})数)"
          + "(?<digits>(?:(?:\\d{1,3}(?: ?, ?\\d{3})+|\\d+(?:\\.\\d+)?) ?[億万千百]{1,2} ?){1,4}"
          + "(?:\\d{1,3}(?:,\\d{3})+|\\d+)?|\\d{1,3}(?: ?, ?\\d{3})+|\\d+)";

  /** Chinese numerals, no part of another word: 第一名, 同一人, 数十人. */
  private static final String NUMERALS =
      "(?<![\\d第数再毎同統唯均単何幾〇一二三四五六七八九十百千万億])"
          + "(?<kanji>[一二三四五六七八九十百千][〇一二三四五六七八九十百千万]{0,8}(?=[名人件]))";

  private static final Pattern QUANTITY =
      Pattern.compile(
          HEDGES
              + "(?:"
              + DIGITS
              + "|"
              + NUMERALS
              + ") ?(?<more>余り?)?(?<unit>"
              + COUNTERS
              + ")(?!前(?!後)|称|義|簿|古屋|お?ひとり|お?一人|事|員|材|口|目|組|物)");

  /** More than there are people or accounts, and little enough to be added up. */
  private static final double LARGEST = 1e10;

  private static final Map<Pattern, Hedge> BEFORE =
      Map.of(
          Pattern.compile("約|およそ|おおよそ"), Hedge.APPROXIMATE,
          Pattern.compile("最[大多]"), Hedge.AT_MOST,
          Pattern.compile("少なくとも"), Hedge.AT_LEAST,
          Pattern.compile("延べ|のべ"), Hedge.CUMULATIVE,
          Pattern.compile("計|総数"), Hedge.TOTAL);

  private static final Map<Pattern, Hedge> BEHIND =
      Map.of(
          Pattern.compile("分? ?(?:前後|程度|ほど|余り?|近く|弱|強)"), Hedge.APPROXIMATE,
          Pattern.compile("分? ?(?:以上|超|を超え)"), Hedge.AT_LEAST);

  /** The lower end of a span of numbers: 10~20人, 5人~8人. */
  private static final Pattern LOWER_END = Pattern.compile("\\d[名人件]?[~〜]$");

  private static final int LONGEST_LOWER_END = 3;

  private QuantityReader() {}

  /**
   * Reads all quantities of a text, in their order; digits that stand for more than anybody counts
   * are none.
   */
  public static List<Quantity> read(String text) {
    List<Quantity> found = new ArrayList<>();
    GuardedMatcher quantities = new GuardedMatcher(QUANTITY, text, QuantityGuard::mayBegin);
    Matcher matcher = quantities.match();
    while (quantities.find()) {
      String digits = matcher.group("digits");
      double value = Numeral.valueOf(digits == null ? matcher.group("kanji") : digits);
      if (value <= LARGEST) {
        found.add(
            new Quantity(
                new Span(matcher.start(), matcher.end()),
                Math.round(value),
                matcher.group("unit"),
                hedges(matcher, text)));
      }
    }
    return found;
  }

  private static Set<Hedge> hedges(Matcher found, String text) {
    EnumSet<Hedge> hedges = EnumSet.noneOf(Hedge.class);
    String before = found.group("hedges");
    BEFORE.forEach(
        (words, hedge) -> {
          if (words.matcher(before).find()) {
            hedges.add(hedge);
          }
        });
    BEHIND.forEach(
        (words, hedge) -> {
          if (words.matcher(text).region(found.end(), text.length()).lookingAt()) {
            hedges.add(hedge);
          }
        });
    if (found.group("more") != null) {
      hedges.add(Hedge.APPROXIMATE);
    }
    int start = found.start();
    if (LOWER_END.matcher(text.substring(Math.max(0, start - LONGEST_LOWER_END), start)).find()) {
      hedges.add(Hedge.AT_MOST);
    }
    return hedges;
  }
}
