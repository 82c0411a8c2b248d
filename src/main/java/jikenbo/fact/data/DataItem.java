package jikenbo.fact.data;

import jikenbo.fact.DataType;
import jikenbo.text.Span;

/**
 * One kind of data as a notice names it.
 *
 * @param type its kind; what has no kind of its own is {@link DataType#OTHER}
 * @param strength how surely the words name data at all
 * @param span where the words stand
 */
record DataItem(DataType type, Strength strength, Span span) {

  /** How surely words name data. */
  enum Strength {
    /** By themselves. */
    SURE,
    /** Among other items. */
    LISTED,
    /** Only by standing among others: 氏名、メーター番号、使用水量. */
    BY_PLACE
  }
}
