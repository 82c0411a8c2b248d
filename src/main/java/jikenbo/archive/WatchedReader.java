package jikenbo.archive;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import jikenbo.archive.decode.Damage;
import jikenbo.archive.decode.Encoding;
import jikenbo.archive.form.entry.ControlMarks;
import jikenbo.archive.form.entry.Form;
import jikenbo.archive.form.entry.SingleReader;
import jikenbo.review.Doubt;
import jikenbo.review.DoubtKind;

/**
 * The characters of a file that is no plain text, with a mark for each run of control characters.
 * It counts what is damaged, so that damage which no post shows can be told of the file.
 */
final class WatchedReader extends SingleReader {

  /** What old programs write behind the end of a file. */
  private static final String PADDING = "\u0000\u001A";

  /** More blanks behind padding than any file ends with. */
  private static final int MOST_BLANKS = 65_536;

  private static final int NONE = -2;

  private final Reader in;
  private final Encoding encoding;

  /** What is read already, but not given on. */
  private final StringBuilder ahead = new StringBuilder();

  private int given;

  private final char[] piece = new char[8192];
  private int end;
  private int at;

  /** The character behind the last one, where it had to be looked at; {@link #NONE} else. */
  private int next = NONE;

  private int damages;
  private int controls;

  /** How many damages follow one another up to here: at the end, they are half a character. */
  private int last;

  private int firstControl;

  /**
   * Watches characters.
   *
   * @param in decoded, with {@link Form#DAMAGE} for what is no character
   */
  WatchedReader(Reader in, Encoding encoding) {
    this.in = in;
    this.encoding = encoding;
  }

  /** What the file is encoded in. */
  Encoding encoding() {
    return encoding;
  }

  @Override
  public int read() throws IOException {
    if (given < ahead.length()) {
      return ahead.charAt(given++);
    }
    int c = take();
    if (c < 0) {
      return c;
    }
    char shown = ControlMarks.of((char) c);
    if (ControlMarks.isMark(shown)) {
      return control((char) c, shown);
    }
    last = shown == Form.DAMAGE ? last + 1 : 0;
    damages += shown == Form.DAMAGE ? 1 : 0;
    return shown;
  }

  private int take() throws IOException {
    int c = next == NONE ? decoded() : next;
    next = NONE;
    return c;
  }

  private int decoded() throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(0, in.read(piece));
    }
    return at < end ? piece[at++] : -1;
  }

  /** A run of control characters; none where the file ends with padding. */
  private int control(char c, char mark) throws IOException {
    ahead.setLength(0);
    given = 0;
    boolean padding = PADDING.indexOf(c) >= 0;
    int behind = decoded();
    while (behind >= 0
        && (behind == c || (padding && isPadding((char) behind)))
        && ahead.length() < MOST_BLANKS) {
      if (Character.isWhitespace(behind)) {
        ahead.append((char) behind);
      }
      behind = decoded();
    }
    if (behind < 0 && padding) {
      return -1;
    }
    next = behind;
    controls++;
    firstControl = controls == 1 ? c : firstControl;
    last = 0;
    return mark;
  }

  private static boolean isPadding(char c) {
    return PADDING.indexOf(c) >= 0 || Character.isWhitespace(c);
  }

  /**
   * What is damaged in the file and shown by no post, after it was read.
   *
   * @param place behind the last post
   * @param shown what its posts show
   */
  Optional<Doubt> elsewhere(int place, Damage shown) {
    if (damages - last > shown.bytes()) {
      return Optional.of(DoubtKind.UNDECODABLE_BYTES.at(place, encoding.label()));
    }
    return controls > shown.controls()
        ? Optional.of(DoubtKind.CONTROL_CHARACTER.at(place, firstControl))
        : Optional.empty();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
