package jikenbo.review;

import java.util.Locale;

/**
 * A file that is far larger than any page. It is not read.
 *
 * @param bytes its size
 * @param limit the largest size that is read, in bytes
 */
public record FileTooLarge(long bytes, long limit) implements Rejection {

  @Override
  public String message() {
    return String.format(Locale.ROOT, "大きすぎます（%,d バイト、上限は %,d バイト）", bytes, limit);
  }

  @Override
  public String suggestion() {
    return "ページでなければ入力フォルダーから出し、ページであれば分けて置いてください";
  }
}
