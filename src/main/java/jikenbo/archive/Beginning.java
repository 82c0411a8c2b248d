package jikenbo.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Optional;
import jikenbo.archive.form.Form;
import jikenbo.archive.form.Forms;
import jikenbo.archive.form.SavedPage;

/** The first bytes of a file, which tell what it is, whatever it is called. */
final class Beginning {

  /** Feeds and exports tell what they are within their first entry. */
  private static final int LENGTH = 64 * 1024;

  /** The first bytes of text have no NUL, but for encodings of two or four bytes. */
  private static final int FIRST = 64;

  private static final String ZIP = "PK\u0003\u0004";
  private static final String EMPTY_ZIP = "PK\u0005\u0006";
  private static final String ZIP_LIST = "PK\u0001\u0002";
  private static final String PART_OF_ZIP = "PK\u0007\u0008";
  private static final String GZIP = "\u001F\u008B";

  /** How much is looked at for bytes that no text has. */
  private static final int PIECE = 4096;

  /** In what is no text, more than one byte of so many. */
  private static final int FEWEST_OF_BINARY = 20;

  private static final char ESCAPE = '\u001B';
  private static final char DELETE = '\u007F';
  private static final BitSet CONTROLS = controls();

  private final byte[] bytes;

  private Beginning(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Of a file. */
  static Beginning of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return of(in);
    }
  }

  /**
   * Whether a file ends as a zip does. Something else can stand before it: the program that unpacks
   * it, or what a server sent.
   */
  static boolean endsAsZip(Path file) throws IOException {
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      ByteBuffer end = ByteBuffer.allocate((int) Math.min(channel.size(), LENGTH));
      channel.position(channel.size() - end.capacity());
      while (end.hasRemaining() && channel.read(end) >= 0) {
        // Reading goes on.
      }
      String letters = new String(end.array(), StandardCharsets.ISO_8859_1);
      int list = letters.lastIndexOf(EMPTY_ZIP);
      return list >= 0 && letters.lastIndexOf(ZIP_LIST, list) >= 0;
    }
  }

  /** Of what a stream gives; these bytes are taken from it. */
  static Beginning of(InputStream in) throws IOException {
    return new Beginning(in.readNBytes(LENGTH));
  }

  byte[] bytes() {
    return bytes;
  }

  /** Whether it is a compressed file. */
  boolean isPacked() {
    return isGzip() || begins(ZIP) || begins(EMPTY_ZIP) || begins(PART_OF_ZIP);
  }

  boolean isGzip() {
    return begins(GZIP);
  }

  /** Whether the file is certainly a saved page, a feed, a backup or an export. */
  boolean isForm() {
    return text().filter(text -> SavedPage.begins(text) || Forms.of(text).isPresent()).isPresent();
  }

  /** Whether it is of a form that is read entry by entry, so that it may be large. */
  boolean isFeed() {
    return text().flatMap(Beginning::feed).isPresent();
  }

  /**
   * Whether it is a feed from the export of an account. Every file of a zip is asked, so most are
   * told without being decoded: text without a mark has letters of ASCII as they are.
   */
  boolean isOfAccount() {
    boolean possible = Encoding.isMarked(bytes) || letters().contains(Forms.OF_ACCOUNT);
    return possible && text().filter(Forms::isOfAccount).isPresent();
  }

  private static Optional<Form> feed(String text) {
    return SavedPage.begins(text)
        ? Optional.empty()
        : Forms.of(text).filter(form -> !form.equals(Forms.html()));
  }

  /** Whether there is nothing but blanks and the NULs that a crash leaves. */
  boolean isBlank() {
    return letters().chars().allMatch(c -> c <= ' ');
  }

  /** Each byte as a letter. */
  private String letters() {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** The text, where it can be any; what is not is told without trying all encodings. */
  private Optional<String> text() {
    if (!Encoding.isMarked(bytes) && isBinary()) {
      return Optional.empty();
    }
    Encoding encoding = DeclaredEncoding.of(bytes);
    return Optional.of(Decoded.of(bytes, encoding.markLength(bytes), encoding).text());
  }

  /**
   * Whether it is certainly no text. One byte of ten is a control character in what is compressed,
   * as pictures are, and next to none in a text, however damaged.
   */
  private boolean isBinary() {
    int controls = 0;
    int looked = Math.min(PIECE, bytes.length);
    for (int i = 0; i < looked; i++) {
      if (bytes[i] == 0 && i < FIRST) {
        return true;
      }
      controls += CONTROLS.get(bytes[i] & 0xFF) ? 1 : 0;
    }
    return looked >= FIRST && controls * FEWEST_OF_BINARY > looked;
  }

  /** Those that no text has; NULs pad texts, and escapes tell the encoding of some. */
  private static BitSet controls() {
    BitSet controls = new BitSet();
    controls.set(1, '\t');
    controls.set('\r' + 1, ESCAPE);
    controls.set(ESCAPE + 1, ' ');
    controls.set(DELETE);
    return controls;
  }

  private boolean begins(String magic) {
    return bytes.length >= magic.length()
        && new String(bytes, 0, magic.length(), StandardCharsets.ISO_8859_1).equals(magic);
  }
}
