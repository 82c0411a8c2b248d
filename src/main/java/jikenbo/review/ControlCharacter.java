package jikenbo.review;

import java.util.Locale;

/**
 * A control character, which no page has a use for: the file was damaged, or is none. The post
 * around it is left out, others of its page are not.
 *
 * @param line the first line that holds one
 * @param codePoint the first one
 */
public record ControlCharacter(int line, int codePoint) implements Rejection {

  @Override
  public String message() {
    return String.format(Locale.ROOT, "%d 行目に制御文字 U+%04X があります", line, codePoint);
  }

  @Override
  public String suggestion() {
    return "ページを保存し直し、入力フォルダーに置き直してください";
  }
}
