package jikenbo.store;

/**
 * Posts of one page that are coded together: a page of plain text as a whole, because its posts
 * tell the months of each other; of a feed or backup, which can hold tens of thousands, some at a
 * time.
 *
 * @param pageId key of the page
 * @param first line or ordinal of the first post
 * @param last line or ordinal of the last one, or any behind it
 */
public record PagePortion(long pageId, int first, int last) {

  /** So many posts of a feed or backup are coded together. */
  static final int ENTRIES = 200;

  static PagePortion whole(long pageId) {
    return new PagePortion(pageId, 1, Integer.MAX_VALUE);
  }

  /** Some posts of a feed or backup, counted from 0 in portions. */
  static PagePortion ofEntries(long pageId, int number) {
    return new PagePortion(pageId, number * ENTRIES + 1, (number + 1) * ENTRIES);
  }
}
