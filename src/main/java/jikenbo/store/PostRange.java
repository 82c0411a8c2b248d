package jikenbo.store;

import java.util.Comparator;

/**
 * A stretch of stored posts, in the order of the pages, that is coded in one place.
 *
 * @param firstPage key of the page that it begins on
 * @param firstLine line or ordinal of the first post of its first portion
 * @param lastPage key of the page that it ends on
 * @param lastLine line or ordinal of the first post of its last portion
 */
public record PostRange(long firstPage, int firstLine, long lastPage, int lastLine) {

  private static final Comparator<PagePortion> ORDER =
      Comparator.comparingLong(PagePortion::pageId).thenComparingInt(PagePortion::first);

  static PostRange of(PagePortion first, PagePortion last) {
    return new PostRange(first.pageId(), first.first(), last.pageId(), last.first());
  }

  /** Whether a portion lies in it. */
  boolean contains(PagePortion portion) {
    PagePortion first = new PagePortion(firstPage, firstLine, firstLine);
    PagePortion last = new PagePortion(lastPage, lastLine, lastLine);
    return ORDER.compare(first, portion) <= 0 && ORDER.compare(portion, last) <= 0;
  }
}
