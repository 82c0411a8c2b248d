package jikenbo.review;

/**
 * A page that a browser saved while it showed what a file is made of, such as a feed or JSON, and
 * from which the posts of that file cannot be read.
 */
public record ViewOfFile() implements Rejection {

  @Override
  public String message() {
    return "フィードなどの中身をブラウザーが表示した画面で、投稿として読めません";
  }

  @Override
  public String suggestion() {
    return "画面ではなく、表示していた元のファイルそのものを保存して、入力フォルダーに置き直してください";
  }
}
