package jikenbo.archive.form.feed;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;

/** Characters of which those that come next can be looked at before they are read. */
final class LookAhead implements Closeable {

  private static final int PIECE = 16_384;

  private final Reader in;
  private final char[] piece = new char[PIECE];
  private int at;
  private int end;

  LookAhead(Reader in) {
    this.in = in;
  }

  /** The next character; -1 behind the last. */
  int read() throws IOException {
    return at < end || fill(1) ? piece[at++] : -1;
  }

  /**
   * The characters that come next, fewer than this only at the end.
   *
   * @param most half a piece or less
   */
  String next(int most) throws IOException {
    boolean enough = end - at >= most || fill(most);
    return new String(piece, at, enough ? most : end - at);
  }

  /** Reads on without giving characters that were looked at. */
  void skip(int characters) {
    at += characters;
  }

  private boolean fill(int most) throws IOException {
    System.arraycopy(piece, at, piece, 0, end - at);
    end -= at;
    at = 0;
    int read = 0;
    while (end < most && read >= 0) {
      read = in.read(piece, end, piece.length - end);
      end += Math.max(0, read);
    }
    return end >= most;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
