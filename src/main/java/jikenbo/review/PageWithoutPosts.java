package jikenbo.review;

/**
 * A saved page, a feed or a backup without a published post.
 *
 * @param leftOut how many drafts, comments, pages and settings it holds
 */
public record PageWithoutPosts(int leftOut) implements Rejection {

  @Override
  public String message() {
    return "公開された投稿がありません" + (leftOut == 0 ? "" : "（下書き・コメント・固定ページなど " + leftOut + " 件は読みません）");
  }

  @Override
  public String suggestion() {
    return "ページでなければ入力フォルダーから出し、ページであれば投稿のある画面を保存し直してください";
  }
}
