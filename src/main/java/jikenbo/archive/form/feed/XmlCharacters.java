package jikenbo.archive.form.feed;

import java.io.IOException;
import java.io.Reader;
import jikenbo.archive.form.entry.ControlMarks;
import jikenbo.archive.form.entry.Form;
import jikenbo.archive.form.entry.SingleReader;

/**
 * The characters of a feed as a strict parser can read them, which ends at the first that XML does
 * not allow: with a space for what may not stand there, without what stands before the beginning,
 * and with what is meant by references that XML does not have. In text, a mark of damage stays; in
 * a tag, no parser could go on behind it.
 */
final class XmlCharacters extends SingleReader {

  /** The byte order mark, which can also stand between the declaration and the feed. */
  private static final char MARK = '\uFEFF';

  private static final String LITERAL = "<![CDATA[";
  private static final String END_OF_LITERAL = "]]>";

  private final LookAhead in;

  /** What is read in place of characters of the feed, and not given on yet. */
  private String instead = "";

  private int given;
  private boolean begun;
  private boolean inFeed;
  private boolean inLiteral;
  private boolean inTag;
  private char previous;

  /** How much of what opens or closes literal text stands directly before. */
  private int matched;

  XmlCharacters(Reader in) {
    this.in = new LookAhead(in);
  }

  @Override
  public int read() throws IOException {
    if (given < instead.length()) {
      return instead.charAt(given++);
    }
    if (!begun) {
      begun = true;
      String next = in.next(2 * XmlBeginning.LONGEST_BEFORE);
      int start = XmlBeginning.in(next);
      in.skip(Math.max(0, start < 0 ? next.indexOf('<') : start));
    }
    int c = in.read();
    return c < 0 ? c : written((char) c);
  }

  private char written(char c) throws IOException {
    if (c == '&' && !inLiteral) {
      return reference();
    }
    if (c == '<' && !inLiteral && !isTag(in.next(1))) {
      return given("&lt;");
    }
    if (c == '>' && inFeed && !inTag && !inLiteral && previous == ']') {
      // What ends literal text may not stand anywhere else.
      return given("&gt;");
    }
    look(c);
    previous = c;
    return isAllowed(c) && !(inTag && isDamage(c)) && !(c == MARK && !inFeed) ? c : ' ';
  }

  /** A sign that opens no tag is meant as it stands. */
  private static boolean isTag(String next) {
    return next.isEmpty()
        || "/!?_:".indexOf(next.charAt(0)) >= 0
        || Character.isLetter(next.charAt(0));
  }

  private char reference() throws IOException {
    matched = 0;
    previous = 0;
    String next = in.next(XmlReference.LONGEST);
    int end = 0;
    while (end < next.length() && isOfName(next.charAt(end), end)) {
      end++;
    }
    if (end == 0 || end == next.length() || next.charAt(end) != ';') {
      return given("&amp;");
    }
    String name = next.substring(0, end);
    String pair = pair(XmlReference.number(name), next.substring(end + 1));
    String text = pair.isEmpty() ? XmlReference.replaced(name) : pair;
    if (text == null) {
      return '&';
    }
    in.skip(end + 1 + (pair.isEmpty() ? 0 : next.indexOf(';', end + 1) - end));
    boolean unseen = inTag && text.chars().anyMatch(c -> isDamage((char) c));
    return given(unseen ? " " : text);
  }

  private static boolean isOfName(char c, int index) {
    return Character.isLetterOrDigit(c) || (c == '#' && index == 0);
  }

  /** A character beyond the first 65,536, which some programs write as a pair of references. */
  private static String pair(int first, String next) {
    if (first < Character.MIN_HIGH_SURROGATE
        || first > Character.MAX_HIGH_SURROGATE
        || !next.startsWith("&#")
        || next.indexOf(';') < 0) {
      return "";
    }
    int second = XmlReference.number(next.substring(1, next.indexOf(';')));
    return second >= Character.MIN_LOW_SURROGATE && second <= Character.MAX_LOW_SURROGATE
        ? Character.toString(Character.toCodePoint((char) first, (char) second))
        : "";
  }

  private char given(String text) {
    instead = text;
    given = 1;
    return text.charAt(0);
  }

  /** Tells the text from the tags around it. */
  private void look(char c) {
    String awaited = inLiteral ? END_OF_LITERAL : LITERAL;
    if (c == awaited.charAt(matched)) {
      matched++;
    } else if (!(inLiteral && c == ']')) {
      matched = c == awaited.charAt(0) ? 1 : 0;
    }
    if (matched == awaited.length()) {
      inLiteral = !inLiteral;
      inTag = false;
      matched = 0;
    } else if (!inLiteral) {
      inFeed |= previous == '<' && Character.isLetter(c);
      inTag = c == '<' || (inTag && c != '>');
    }
  }

  private static boolean isDamage(char c) {
    return c == Form.DAMAGE || ControlMarks.isMark(c);
  }

  private static boolean isAllowed(char c) {
    return c >= ' ' ? c < 0xFFFE : c == '\t' || c == '\n' || c == '\r';
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
