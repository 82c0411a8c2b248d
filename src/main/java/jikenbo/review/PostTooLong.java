package jikenbo.review;

import java.util.Locale;

/**
 * A post that is far longer than any notice: the heading of a later post got lost, or it is none.
 *
 * @param line its heading
 * @param characters its length
 * @param limit the longest post that is read, in characters
 */
public record PostTooLong(int line, int characters, int limit) implements Rejection {

  @Override
  public String message() {
    return String.format(Locale.ROOT, "投稿が長すぎます（%,d 文字、上限は %,d 文字）", characters, limit);
  }

  @Override
  public String suggestion() {
    return "途中の見出しが壊れていないか確かめ、直して置き直してください";
  }
}
