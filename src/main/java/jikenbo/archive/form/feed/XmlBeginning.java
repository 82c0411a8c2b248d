package jikenbo.archive.form.feed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a feed begins in its file. Programs let blank lines, marks of the byte order, and their own
 * warnings stand before its declaration.
 */
final class XmlBeginning {

  /** How far into a file a feed is looked for. */
  static final int LONGEST_BEFORE = 4096;

  private static final String PROLOG =
      "(?:<\\?.{0,500}?\\?>[\\s\\uFEFF]*+|<!--.{0,2000}?-->[\\s\\uFEFF]*+"
          + "|<!DOCTYPE[^\\[>]*+(?:\\[[^\\]]*+\\][^\\[>]*+)?+>[\\s\\uFEFF]*+)*+";

  private static final Pattern ROOT =
      Pattern.compile(
          "[\\s\\uFEFF]*+" + PROLOG + "<(?:\\w+:)?(?:feed|rss|RDF|entry|channel)[\\s>/]",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private static final String DECLARATION = "<?xml ";

  /** What is a page, or the text of a post, and not the words of a program. */
  private static final Pattern OF_PAGE =
      Pattern.compile("[。【]|<(?:!doctype|html|head|body|div|article)", Pattern.CASE_INSENSITIVE);

  private XmlBeginning() {}

  /**
   * Where it begins.
   *
   * @param text the first characters of a file
   * @return -1 for a file that is no feed
   */
  static int in(String text) {
    if (ROOT.matcher(text).lookingAt()) {
      int start = 0;
      while (text.charAt(start) != '<') {
        start++;
      }
      return start;
    }
    int start = text.indexOf(DECLARATION);
    if (start < 0 || start > LONGEST_BEFORE) {
      return -1;
    }
    Matcher root = ROOT.matcher(text).region(start, text.length());
    return root.lookingAt() && !OF_PAGE.matcher(text.substring(0, start)).find() ? start : -1;
  }
}
