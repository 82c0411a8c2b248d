package jikenbo.text;

import java.util.Set;

/**
 * A number with its unit: {@code 約1万2,032名}.
 *
 * @param span where it stands, hedges included
 * @param value the number
 * @param unit the counter word, such as {@code 名} or {@code 件}
 * @param hedges what the words beside the number say of it
 */
public record Quantity(Span span, long value, String unit, Set<Hedge> hedges) {

  /** Words beside a number that say how to take it. */
  public enum Hedge {
    /** 約, およそ, 程度, 余り. */
    APPROXIMATE,
    /** 最大, or the upper end of a span: 10~20人. */
    AT_MOST,
    /** 以上, 超, 少なくとも. */
    AT_LEAST,
    /** 延べ. */
    CUMULATIVE,
    /** 計, 合計, 総数. */
    TOTAL
  }

  /** Whether the counter word counts persons. */
  public boolean countsPersons() {
    return unit.equals("人") || unit.equals("名");
  }
}
