package jikenbo.archive.decode;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * What an encoding makes of bytes.
 *
 * @param encoding the encoding
 * @param text the characters, with U+DFFF in place of every byte sequence that is none
 */
public record Decoded(Encoding encoding, String text) {

  /** Half a surrogate pair, which no character set decodes to. */
  static final char DAMAGE = '\uDFFF';

  private static final int PIECE = 8192;

  /**
   * Decodes bytes.
   *
   * @param start index of the first byte that is decoded
   */
  public static Decoded of(byte[] bytes, int start, Encoding encoding) {
    CharsetDecoder decoder =
        encoding
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer out = CharBuffer.allocate(Math.min(PIECE, bytes.length + 1));
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
    return new Decoded(encoding, text.append(out.flip()).toString());
  }

  /** The text without what is left of its last character, where it was cut in the middle of it. */
  String withoutHalfCharacter() {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == DAMAGE) {
      end--;
    }
    return text.substring(0, end);
  }

  /** Whether all bytes were characters. */
  boolean isWhole() {
    return text.indexOf(DAMAGE) < 0;
  }

  /**
   * How much this reads like Japanese: the hiragana, less what no text has. Bytes of another
   * encoding, or no text at all, give much damage and next to no hiragana.
   */
  long likeness() {
    return text.chars().filter(Decoded::isHiragana).count()
        - text.chars().filter(Decoded::isForeign).count();
  }

  /**
   * How much the text around the holes reads like Japanese, however long these are: the hiragana,
   * less the holes. Damage makes few of them, a wrong encoding next to no hiragana.
   */
  long likenessAroundHoles() {
    long hiragana = 0;
    long holes = 0;
    boolean inHole = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      hiragana += isHiragana(c) ? 1 : 0;
      holes += isForeign(c) && !inHole ? 1 : 0;
      inHole = isForeign(c);
    }
    return hiragana - holes;
  }

  /** Whether a character is hiragana, which every Japanese sentence has. */
  static boolean isHiragana(int c) {
    return c >= 'ぁ' && c <= 'ん';
  }

  /** Whether a character stands in no text: a byte that is none, a control or unassigned one. */
  static boolean isForeign(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> !Character.isWhitespace(c);
      case Character.UNASSIGNED, Character.PRIVATE_USE -> true;
      default -> c == DAMAGE;
    };
  }
}
