package jikenbo.review;

/**
 * A page in which no line reads like the heading of a post.
 *
 * @param line its first line of text
 */
public record PageWithoutHeading(int line) implements Rejection {

  @Override
  public String message() {
    return "投稿の見出しがないページです";
  }

  @Override
  public String suggestion() {
    return "ページでなければ入力フォルダーから出し、ページであれば見出しを付けて置き直してください";
  }
}
