package jikenbo.review;

/**
 * A saved page, a feed or a backup without a published post.
 *
 * @param leftOut how many drafts, comments, pages and settings it holds
 * @param kept how many posts that the file held before stand in the statistics as they were
 */
public record PageWithoutPosts(int leftOut, int kept) implements Rejection {

  /** A file of which nothing was read before. */
  public PageWithoutPosts(int leftOut) {
    this(leftOut, 0);
  }

  @Override
  public String message() {
    return "公開された投稿がありません"
        + (leftOut == 0 ? "" : "（下書き・コメント・固定ページなど " + leftOut + " 件は読みません）")
        + (kept == 0 ? "" : "。前に読めていた投稿 %,d 件は、そのときのまま集計に残しています".formatted(kept));
  }

  @Override
  public String suggestion() {
    return "ページでなければ入力フォルダーから出し、ページであれば投稿のある画面を保存し直してください";
  }
}
