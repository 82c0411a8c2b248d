package jikenbo.review;

/**
 * Bytes that stand for no character. The post around them is left out, others of its page are not.
 *
 * @param line the first line that holds some
 * @param charset the character set of the page
 */
public record UndecodableBytes(int line, String charset) implements Rejection {

  @Override
  public String message() {
    return line + " 行目に " + charset + " として正しくないバイトがあります";
  }

  @Override
  public String suggestion() {
    return "ページを保存し直し、入力フォルダーに置き直してください";
  }
}
