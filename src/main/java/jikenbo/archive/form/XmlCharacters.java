package jikenbo.archive.form;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * The characters of a feed with a space for each that XML does not allow, and without the white
 * space before its beginning. Blogs let control characters into their feeds and blank lines before
 * the declaration, and a strict parser ends at the first of them.
 */
final class XmlCharacters extends FilterReader {

  /** The byte order mark, which some programs leave at the beginning. */
  private static final char MARK = '\uFEFF';

  private boolean begun;

  XmlCharacters(Reader in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    int c = begun ? super.read() : first();
    return c < 0 || isAllowed((char) c) ? c : ' ';
  }

  private int first() throws IOException {
    begun = true;
    int c = super.read();
    while (c >= 0 && (Character.isWhitespace(c) || c == MARK)) {
      c = super.read();
    }
    return c;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (!begun && length > 0) {
      int c = first();
      if (c >= 0) {
        buffer[offset] = isAllowed((char) c) ? (char) c : ' ';
      }
      return c < 0 ? -1 : 1;
    }
    int read = super.read(buffer, offset, length);
    for (int i = offset; i < offset + read; i++) {
      if (!isAllowed(buffer[i])) {
        buffer[i] = ' ';
      }
    }
    return read;
  }

  private static boolean isAllowed(char c) {
    return c >= ' ' ? c < 0xFFFE : c == '\t' || c == '\n' || c == '\r';
  }
}
