package jikenbo.archive.form;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * The characters of a feed with a space for each that XML does not allow. Blogs let control
 * characters into their feeds, and a strict parser ends at the first of them.
 */
final class XmlCharacters extends FilterReader {

  XmlCharacters(Reader in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    return c < 0 || isAllowed((char) c) ? c : ' ';
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
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
