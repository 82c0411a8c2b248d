package jikenbo.archive.decode;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** The encodings that programs take for the right one when they do not look. */
enum Misreading {
  WINDOWS_31J("Windows-31J", Charset.forName("windows-31j"), false),
  LATIN("windows-1252", Charset.forName("windows-1252"), true),
  EUC_JP("EUC-JP", Charset.forName("x-eucJP-Open"), false);

  /** Stands for a byte that got lost; in none of the encodings it is one of a character. */
  private static final int LOST = 0xFF;

  private static final int PIECE = 8192;

  private final String label;
  private final Charset charset;
  private final boolean isOfBytes;

  /**
   * One of them.
   *
   * @param isOfBytes whether the bytes that it has no character for became controls of Latin-1
   */
  Misreading(String label, Charset charset, boolean isOfBytes) {
    this.label = label;
    this.charset = charset;
    this.isOfBytes = isOfBytes;
  }

  /** The name that persons know it by. */
  String label() {
    return label;
  }

  /**
   * Whether a character is one of those that some misreading leaves in masses: letters with
   * accents, half-width katakana, and what the first two bytes of UTF-8 kana are in Windows-31J.
   */
  static boolean leaves(int c) {
    return (c >= '\u0080' && c <= '\u02FF')
        || (c >= '\u2013' && c <= '\u2122')
        || (c >= '\uFF61' && c <= '\uFF9F')
        || c == '\uFFFD'
        || "縺繧繝縲".indexOf(c) >= 0;
  }

  /** The bytes that were read as this text, as far as they are not lost. */
  byte[] undo(String text) {
    CharsetEncoder encoder =
        charset
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer in = CharBuffer.wrap(text);
    ByteBuffer out = ByteBuffer.allocate(Math.min(PIECE, text.length() * 3 + 3));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() * 2);
    CoderResult result;
    do {
      result = encoder.encode(in, out, true);
      bytes.write(out.array(), 0, out.position());
      out.clear();
      if (result.isError()) {
        char c = in.get(in.position());
        bytes.write(isOfBytes && c < LOST ? c : LOST);
        in.position(in.position() + result.length());
      }
    } while (!result.isUnderflow());
    return bytes.toByteArray();
  }
}
