package jikenbo.review;

/** A file that is text in none of the encodings that are read. */
public record UnknownEncoding() implements Rejection {

  @Override
  public String message() {
    return "UTF-8、UTF-16、UTF-32、Windows-31J（Shift_JIS）、EUC-JP、ISO-2022-JP のどれとしても日本語として読めません";
  }

  @Override
  public String suggestion() {
    return "UTF-8 で保存し直し、入力フォルダーに置き直してください";
  }
}
