package jikenbo.archive.form.tag;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page in which the ends stand that its author forgot: the quote behind a value, the bracket of a
 * tag, the end of a comment, a title, a script. A browser reads the page on to the next of their
 * kind as a part of the tag or of the comment, and so do parsers; posts would be lost unseen.
 */
public final class MendedTags {

  /** More than any page has; one with more is none that an author wrote. */
  private static final int MOST = 2_000;

  private static final int LONGEST_NAME = 20;

  private static final String COMMENT = "<!--";

  /** The words of a comment that was not closed end with its line, or where markup begins. */
  private static final Pattern WORDS = Pattern.compile("[^<>\\r\\n]*+>?");

  private static final Pattern BLOCK =
      Pattern.compile(
          "</?(?:div|article|section|main|h[1-6]|p|ul|ol|table|body)[\\s/>]",
          Pattern.CASE_INSENSITIVE);

  /** A tag without a bracket before the next one. */
  private static final Pattern WITHOUT_END = Pattern.compile("<[A-Za-z][^<>\"']*+(?=<)");

  private final String html;
  private final RawContent raw;
  private final StringBuilder mended = new StringBuilder();

  /** Up to here the page was taken over. */
  private int taken;

  private int mends;

  /** Where the next comment ends; the length of the page for none. */
  private int endOfComment = -1;

  private MendedTags(String html) {
    this.html = html;
    this.raw = new RawContent(html);
  }

  /** The page as it is meant; itself where nothing is missing. */
  public static String of(String html) {
    return html.indexOf('<') < 0 ? html : new MendedTags(html).mended();
  }

  private String mended() {
    int at = html.indexOf('<');
    while (at >= 0 && at < html.length() && mends < MOST) {
      if (html.startsWith(COMMENT, at)) {
        at = behindComment(at);
      } else if (TagEnd.isTag(html, at)) {
        at = behindTag(at);
      } else {
        at++;
      }
      at = at < 0 ? -1 : html.indexOf('<', at);
    }
    return taken == 0 ? html : mended.append(rest()).toString();
  }

  /** Each tag of a page without meaning would be an element; a browser makes as much of them. */
  private String rest() {
    String rest = html.substring(taken);
    return mends < MOST ? rest : WITHOUT_END.matcher(rest).replaceAll("");
  }

  private void replace(int start, int end, String text) {
    mended.append(html, taken, start).append(text);
    taken = end;
    mends++;
  }

  private int behindTag(int start) {
    boolean ends = html.charAt(start + 1) == '/';
    int letter = start + (ends ? 2 : 1);
    TagEnd end = TagEnd.of(html, letter);
    if (end.at() < 0) {
      return -1;
    }
    if (!end.missing().isEmpty()) {
      replace(end.at(), end.at(), end.missing());
    }
    int behind = end.missing().endsWith(">") ? end.at() : end.at() + 1;
    String name = name(letter, end.at());
    return ends || !RawContent.isHeldBy(name)
        ? behind
        : behindRaw(name, html.substring(start, end.at()), behind);
  }

  private int behindRaw(String name, String tag, int from) {
    int forgotten = raw.forgottenEnd(name, tag, from);
    if (forgotten < 0) {
      return raw.end(name, from);
    }
    replace(forgotten, forgotten, "</" + name + ">");
    return forgotten;
  }

  private String name(int start, int end) {
    int last = start;
    while (last < end && last - start < LONGEST_NAME && Character.isLetter(html.charAt(last))) {
      last++;
    }
    return html.substring(start, last).toLowerCase(Locale.ROOT);
  }

  private int behindComment(int start) {
    int from = start + COMMENT.length();
    if (html.startsWith(">", from) || html.startsWith("->", from)) {
      return html.indexOf('>', from) + 1;
    }
    int end = endOfComment(from);
    int another = html.indexOf(COMMENT, from);
    int last = end == html.length() ? end : another;
    boolean forgotten = last >= 0 && last <= end && holdsBlock(from, last);
    if (!forgotten) {
      return end;
    }
    Matcher words = WORDS.matcher(html).region(from, html.length());
    replace(start, words.lookingAt() ? words.end() : from, "");
    return taken;
  }

  private int endOfComment(int from) {
    if (endOfComment < from) {
      int plain = html.indexOf("-->", from);
      int odd = html.indexOf("--!>", from);
      int first = plain < 0 || (odd >= 0 && odd < plain) ? odd : plain;
      endOfComment = first < 0 ? html.length() : first;
    }
    return endOfComment;
  }

  private boolean holdsBlock(int from, int end) {
    return BLOCK.matcher(html).region(from, end).find();
  }
}
