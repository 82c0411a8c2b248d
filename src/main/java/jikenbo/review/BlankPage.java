package jikenbo.review;

/**
 * A file without any text.
 *
 * @param bytes its size
 */
public record BlankPage(long bytes) implements Rejection {

  @Override
  public String message() {
    return bytes == 0 ? "空のファイルです" : "空白のほかに本文がありません";
  }

  @Override
  public String suggestion() {
    return "ページを保存し直し、入力フォルダーに置き直してください";
  }
}
