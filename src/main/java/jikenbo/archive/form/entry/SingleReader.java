package jikenbo.archive.form.entry;

import java.io.IOException;
import java.io.Reader;

/** A reader whose characters are made one by one. */
public abstract class SingleReader extends Reader {

  @Override
  public abstract int read() throws IOException;

  @Override
  public final int read(char[] buffer, int offset, int length) throws IOException {
    int count = 0;
    while (count < length) {
      int c = read();
      if (c < 0) {
        break;
      }
      buffer[offset + count++] = (char) c;
    }
    return count == 0 && length > 0 ? -1 : count;
  }
}
