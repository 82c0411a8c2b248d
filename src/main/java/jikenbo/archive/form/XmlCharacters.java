package jikenbo.archive.form;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * The characters of a feed with a space for each that XML does not allow where it stands, and
 * without the white space before its beginning. Blogs let control characters into their feeds and
 * blank lines before the declaration, and a strict parser ends at the first of them. In text, a
 * mark of damage stays; in a tag, no parser could go on behind it.
 */
final class XmlCharacters extends FilterReader {

  /** The byte order mark, which some programs leave at the beginning. */
  private static final char MARK = '\uFEFF';

  private static final String LITERAL = "<![CDATA[";
  private static final String END_OF_LITERAL = "]]>";

  private boolean begun;
  private boolean inLiteral;
  private boolean inTag;

  /** How much of what opens or closes literal text stands directly before. */
  private int matched;

  XmlCharacters(Reader in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    int c = begun ? super.read() : first();
    return c < 0 ? c : allowed((char) c);
  }

  private int first() throws IOException {
    begun = true;
    int c = super.read();
    while (c >= 0 && (Character.isWhitespace(c) || c == MARK || isDamage((char) c))) {
      c = super.read();
    }
    return c;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (!begun && length > 0) {
      int c = first();
      if (c >= 0) {
        buffer[offset] = allowed((char) c);
      }
      return c < 0 ? -1 : 1;
    }
    int read = super.read(buffer, offset, length);
    for (int i = offset; i < offset + read; i++) {
      buffer[i] = allowed(buffer[i]);
    }
    return read;
  }

  private char allowed(char c) {
    look(c);
    return isAllowed(c) && !(inTag && isDamage(c)) ? c : ' ';
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
      inTag = c == '<' || (inTag && c != '>');
    }
  }

  private static boolean isDamage(char c) {
    return c == Form.DAMAGE || ControlMarks.isMark(c);
  }

  private static boolean isAllowed(char c) {
    return c >= ' ' ? c < 0xFFFE : c == '\t' || c == '\n' || c == '\r';
  }
}
