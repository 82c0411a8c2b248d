package jikenbo.review;

/**
 * A saved page that was read as one post, though its headings may be those of several.
 *
 * @param line the ordinal behind that post
 */
public record UndividedPage(int line) implements Rejection {

  @Override
  public String message() {
    return "複数の投稿を含むページかもしれませんが、見出しで分けられず、一件の投稿として読みました";
  }

  @Override
  public String suggestion() {
    return "複数の投稿であれば、フィードか投稿ごとのページに置き換えるか、見出しに日付を付けてください";
  }
}
