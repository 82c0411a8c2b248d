package jikenbo.archive.form.feed;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** The characters of a feed, of which the entries that begin are counted as they are read. */
final class BegunItems extends FilterReader {

  private static final int LONGEST_NAME = 40;

  private final StringBuilder name = new StringBuilder();
  private boolean inName;
  private int begun;

  /** Reads on from there. */
  BegunItems(Reader in) {
    super(in);
  }

  /** How many entries begin in all of it, which is read to its end. */
  int toEnd() throws IOException {
    char[] rest = new char[8192];
    int read = read(rest, 0, rest.length);
    while (read >= 0) {
      read = read(rest, 0, rest.length);
    }
    return begun;
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    if (c >= 0) {
      look((char) c);
    }
    return c;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    for (int i = offset; i < offset + read; i++) {
      look(buffer[i]);
    }
    return read;
  }

  private void look(char c) {
    if (c == '<') {
      inName = true;
      name.setLength(0);
    } else if (inName
        && (Character.isLetterOrDigit(c) || c == ':')
        && name.length() < LONGEST_NAME) {
      name.append(c);
    } else if (inName) {
      inName = false;
      String local = name.substring(name.lastIndexOf(":") + 1);
      begun += local.equals("item") || local.equals("entry") ? 1 : 0;
    }
  }
}
