package jikenbo.archive;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * What a character set makes of bytes.
 *
 * @param charset the character set
 * @param text the characters, with a {@link #DAMAGE} in place of every byte sequence that is none
 */
record Decoded(Charset charset, String text) {

  /** Half a surrogate pair, which no character set decodes to. */
  static final char DAMAGE = '\uDFFF';

  private static final int PIECE = 8192;

  /** Decodes bytes from an index on to the last one. */
  static Decoded of(byte[] bytes, int start, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer out = CharBuffer.allocate(PIECE);
    StringBuilder text = new StringBuilder();
    CoderResult result;
    do {
      result = decoder.decode(in, out, true);
      text.append(out.flip());
      out.clear();
      if (result.isError()) {
        text.append(DAMAGE);
        in.position(in.position() + result.length());
      }
    } while (!result.isUnderflow());
    decoder.flush(out);
    return new Decoded(charset, text.append(out.flip()).toString());
  }

  /** Whether all bytes were characters. */
  boolean isWhole() {
    return text.indexOf(DAMAGE) < 0;
  }

  /**
   * Whether this reads like Japanese with some damage. Bytes of another character set, or no text
   * at all, give much damage and next to no hiragana.
   */
  boolean isJapanese() {
    long damages = text.chars().filter(c -> c == DAMAGE).count();
    return text.chars().filter(c -> c >= 'ぁ' && c <= 'ん').count() > damages;
  }
}
