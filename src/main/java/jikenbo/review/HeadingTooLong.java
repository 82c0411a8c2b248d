package jikenbo.review;

import java.util.Locale;

/**
 * A heading that is far longer than any: the line end behind it got lost.
 *
 * @param line where it stands
 * @param characters its length
 * @param limit the longest heading that is read, in characters
 */
public record HeadingTooLong(int line, int characters, int limit) implements Rejection {

  @Override
  public String message() {
    return String.format(Locale.ROOT, "見出しが長すぎます（%,d 文字、上限は %,d 文字）", characters, limit);
  }

  @Override
  public String suggestion() {
    return "見出しと本文の間で改行し、置き直してください";
  }
}
