package jikenbo.archive.form.tag;

import org.jspecify.annotations.Nullable;

/**
 * Where a tag ends, or is meant to end. An author who forgets the closing quote of a value, or the
 * bracket of a tag, does not mean the markup behind it to be a part of the tag.
 *
 * @param at index of the closing bracket, or of what stands where one is missing; -1 where the text
 *     ends within the tag
 * @param missing what is to be put there: a quote, a bracket, both, or nothing
 */
record TagEnd(int at, String missing) {

  private static final TagEnd NONE = new TagEnd(-1, "");

  private static final String QUOTES = "\"'";
  private static final String BEHIND_VALUE = "/>";

  /**
   * Looks for the end of a tag.
   *
   * @param from index of the first letter of its name
   */
  static TagEnd of(String html, int from) {
    int i = from;
    while (i < html.length()) {
      char c = html.charAt(i);
      if (c == '>') {
        return new TagEnd(i, "");
      }
      if (c == '<' && isTag(html, i)) {
        return new TagEnd(i, ">");
      }
      i++;
      int value = c == '=' ? behindBlanks(html, i) : i;
      if (c == '=' && value < html.length() && QUOTES.indexOf(html.charAt(value)) >= 0) {
        int end = html.indexOf(html.charAt(value), value + 1);
        TagEnd meant = meant(html, value, end);
        if (meant != null || end < 0) {
          return meant == null ? NONE : meant;
        }
        i = end + 1;
      }
    }
    return NONE;
  }

  /** Whether a bracket begins a tag or a comment. */
  static boolean isTag(String html, int bracket) {
    int letter = html.startsWith("/", bracket + 1) ? bracket + 2 : bracket + 1;
    return (letter < html.length() && isLetter(html.charAt(letter)))
        || html.startsWith("<!--", bracket);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /**
   * The end that is meant where the quote that ends a value is the next one of the page, or of its
   * text: a value that holds markup, and behind which no tag goes on.
   *
   * @param start index of the quote that begins it
   * @param end index of that which ends it, below 0 for none
   * @return null where the value is one
   */
  private static @Nullable TagEnd meant(String html, int start, int end) {
    int behind = end < 0 ? html.length() : end;
    int close = html.indexOf('>', start);
    if (close < 0 || close > behind || (end >= 0 && goesOn(html, end) && !isNext(html, end))) {
      return null;
    }
    int open = nextTag(html, start, behind);
    if (open < 0) {
      return null;
    }
    String quote = html.substring(start, start + 1);
    if (close < open) {
      return new TagEnd(close, quote);
    }
    // Markup that begins with an end tag is no markup that somebody put into a value.
    return html.startsWith("</", open) ? new TagEnd(open, quote + ">") : null;
  }

  private static int nextTag(String html, int from, int end) {
    int open = html.indexOf('<', from);
    while (open >= 0 && open < end && !isTag(html, open)) {
      open = html.indexOf('<', open + 1);
    }
    return open < end ? open : -1;
  }

  /** Whether something stands behind a quote as behind one that ends a value. */
  private static boolean goesOn(String html, int quote) {
    int next = quote + 1;
    return next >= html.length()
        || Character.isWhitespace(html.charAt(next))
        || BEHIND_VALUE.indexOf(html.charAt(next)) >= 0;
  }

  /** Whether a quote begins the value of an attribute of its own. */
  private static boolean isNext(String html, int quote) {
    int last = quote - 1;
    while (last > 0 && Character.isWhitespace(html.charAt(last))) {
      last--;
    }
    return html.charAt(last) == '=' && isLetter(html.charAt(last - 1));
  }

  private static int behindBlanks(String html, int from) {
    int i = from;
    while (i < html.length() && Character.isWhitespace(html.charAt(i))) {
      i++;
    }
    return i;
  }
}
