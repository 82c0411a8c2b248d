package jikenbo.archive.file;

import java.util.List;
import java.util.Set;
import jikenbo.archive.post.CutPage;
import jikenbo.archive.post.RejectedPassage;
import jikenbo.review.DoubtKind;

/**
 * What is known of a file in the export of an account, which holds much beside the posts of a blog.
 * Nothing of that is missed, so it is counted and needs no complaint.
 *
 * @param passedOver how many files, which were not even read, are counted with this one
 * @param awaited whether it is the only one that can hold posts, so that its lack of them is told
 */
public record AccountExport(int passedOver, boolean awaited) {

  /** What is said of a file that was read well and holds something else than posts. */
  private static final Set<DoubtKind> OTHER =
      Set.of(DoubtKind.PAGE_WITHOUT_POSTS, DoubtKind.TEMPLATE_OF_BLOG);

  /**
   * Of a feed: what is passed over beside several is counted with the first of them, and posts are
   * awaited of one that is alone.
   *
   * @param first whether no other feed of the account stands before it
   * @param feeds how many there are
   * @param passedOver files of the account that are not even read
   */
  static AccountExport ofFeed(boolean first, int feeds, int passedOver) {
    return new AccountExport(first ? passedOver : 0, first && feeds == 1);
  }

  /** What the file gave, with what is counted. */
  public CutPage counted(CutPage cut) {
    return isOther(cut)
        ? new CutPage(List.of(), List.of(), true, Math.max(1, cut.leftOut()) + passedOver)
        : new CutPage(cut.posts(), cut.rejected(), cut.label(), cut.leftOut() + passedOver);
  }

  /** Whether the file was read well and holds something else. */
  private boolean isOther(CutPage cut) {
    return !awaited
        && cut.isUnreadable()
        && cut.rejected().stream()
            .map(RejectedPassage::rejection)
            .allMatch(told -> OTHER.contains(told.kind()));
  }
}
