package jikenbo.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jikenbo.statistics.Comparison.Obstacle;
import jikenbo.statistics.Coverage;
import jikenbo.statistics.Coverage.Level;
import jikenbo.statistics.Period;

/** Which months the archive covers, in Japanese. */
public final class CoveragePhrases {

  /** More stretches than this are counted, not named. */
  private static final int NAMED = 4;

  private CoveragePhrases() {}

  /** Which months are covered, in one sentence. */
  public static String sentence(Coverage coverage) {
    List<String> parts = new ArrayList<>();
    add(parts, coverage, Level.FULL, "全月を収録");
    add(parts, coverage, Level.PARTIAL, "一部を収録");
    add(parts, coverage, Level.NONE, "収録なし");
    return parts.isEmpty() ? "収録された公表はありません。" : "収録範囲：" + String.join("、", parts) + "。";
  }

  private static void add(List<String> parts, Coverage coverage, Level level, String words) {
    List<Period> runs = coverage.runs(level);
    if (runs.isEmpty()) {
      return;
    }
    int months = runs.stream().mapToInt(Period::length).sum();
    String count = "%sか月".formatted(Phrases.number(months));
    parts.add(
        runs.size() > NAMED
            ? "%s＝%s".formatted(words, count)
            : "%s＝%s（%s）"
                .formatted(
                    words,
                    runs.stream().map(Phrases::period).collect(Collectors.joining("・")),
                    count));
  }

  /** How many months of a period are covered, such as {@code 7か月のうち5か月を収録}. */
  public static String extent(Period period, Coverage coverage) {
    if (coverage.isFull(period)) {
      return period.length() == 1 ? "全月を収録" : "全%sか月を収録".formatted(period.length());
    }
    int partial = coverage.partial(period);
    if (period.length() == 1) {
      return partial == 1 ? "一部を収録" : "収録なし";
    }
    return "%sか月のうち全月収録%sか月%s"
        .formatted(
            period.length(),
            coverage.full(period),
            partial == 0 ? "" : "・一部収録%sか月".formatted(partial));
  }

  /** A month with a mark where it is covered in part, such as {@code 2026年7月（一部を収録）}. */
  public static String marked(YearMonth month, Coverage coverage) {
    return Phrases.month(month) + (coverage.level(month) == Level.PARTIAL ? "（一部を収録）" : "");
  }

  /** The same in a few words, such as {@code 7か月中 全月5・一部2}. */
  public static String brief(Period period, Coverage coverage) {
    int partial = coverage.partial(period);
    return partial == 0
        ? "%dか月中%dか月収録".formatted(period.length(), coverage.full(period))
        : "%dか月中 全月%d・一部%d".formatted(period.length(), coverage.full(period), partial);
  }

  /**
   * What a total over a period is marked with, as far as a narrow cell has room: {@code 全月}, or
   * {@code 一部} where it takes in a month that is not covered whole.
   */
  public static String summed(Period period, Coverage coverage) {
    if (!coverage.touches(period)) {
      return "収録なし";
    }
    return coverage.isFull(period) ? "全月" : "一部";
  }

  /** What such a total is of, in a note beside its table; empty where it is of all months. */
  public static String summedNote(Period period, Coverage coverage) {
    return coverage.isFull(period) || !coverage.touches(period)
        ? ""
        : "「一部」の合計は収録のある月だけの合計です（%s）。".formatted(extent(period, coverage));
  }

  /**
   * Why two periods are not compared.
   *
   * @param now name of the later one, such as 対象月
   * @param base name of the earlier one, such as 前月
   */
  public static String reason(Obstacle obstacle, String now, String base) {
    return switch (obstacle) {
      case NONE -> "";
      case INCOMPLETE -> now + "には収録していない期間があります";
      case BASE_MISSING -> base + "は収録なし";
      case BASE_INCOMPLETE -> base + "は一部のみ収録";
    };
  }
}
