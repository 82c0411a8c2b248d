package jikenbo.review;

/** A file that is text in none of the character sets that are read. */
public record UnknownEncoding() implements Rejection {

  @Override
  public String message() {
    return "UTF-8 としても Windows-31J（Shift_JIS）としても読めません";
  }

  @Override
  public String suggestion() {
    return "UTF-8 で保存し直し、入力フォルダーに置き直してください";
  }
}
