package jikenbo.review;

/**
 * Text between the header of a page and its first heading. It belongs to no post.
 *
 * @param line where it stands
 */
public record TextBeforeHeading(int line) implements Rejection {

  @Override
  public String message() {
    return "見出しの前にある、どの投稿にも属さない文章です";
  }

  @Override
  public String suggestion() {
    return "投稿であれば、見出しを付けて置き直してください";
  }
}
