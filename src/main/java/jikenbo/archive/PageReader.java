package jikenbo.archive;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.util.Locale;

/**
 * Reads pages without ever guessing: text either decodes to the last byte or the page is refused.
 *
 * <p>Known are UTF-8 with or without a byte order mark, UTF-16 with one, and windows-31j.
 */
public final class PageReader {

  /** Larger files are no pages; a page of a blog has some 50 kB. */
  public static final int MAX_BYTES = 32 * 1024 * 1024;

  private static final Charset WINDOWS_31J = Charset.forName("windows-31j");

  /**
   * Reads a page.
   *
   * @return its text, lines ended by line feeds
   * @throws UnreadablePageException when it is no text or none that is known
   * @throws IOException when the file cannot be read or is no longer what the scan found
   */
  public String read(ArchiveFile file) throws IOException, UnreadablePageException {
    long size = Files.size(file.path());
    if (size > MAX_BYTES) {
      throw new UnreadablePageException(
          String.format(Locale.ROOT, "大きすぎます（%,d バイト、上限は %,d バイト）。", size, MAX_BYTES));
    }
    byte[] bytes = Files.readAllBytes(file.path());
    if (!Sha256.of(bytes).equals(file.sha256())) {
      throw new IOException("the page changed while the job was running: " + file.sourceFile());
    }
    return decode(bytes);
  }

  /**
   * Decodes the bytes of a page.
   *
   * @return its text, lines ended by line feeds
   * @throws UnreadablePageException when it is no text or none that is known
   */
  public String decode(byte[] bytes) throws UnreadablePageException {
    String text = text(bytes);
    if (text.isBlank()) {
      throw new UnreadablePageException(bytes.length == 0 ? "空のファイルです。" : "本文がありません。");
    }
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static String text(byte[] bytes) throws UnreadablePageException {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return decode(bytes, 3, UTF_8).orThrow();
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return decode(bytes, 2, UTF_16BE).orThrow();
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return decode(bytes, 2, UTF_16LE).orThrow();
    }
    Decoded utf8 = decode(bytes, 0, UTF_8);
    // Text of windows-31j never gets as far as a Japanese character when read as UTF-8.
    if (utf8.isWhole() || utf8.hasJapanese()) {
      return utf8.orThrow();
    }
    Decoded windows = decode(bytes, 0, WINDOWS_31J);
    if (!windows.isWhole()) {
      throw new UnreadablePageException(
          "UTF-8 としても Windows-31J（Shift_JIS）としても読めません（"
              + (Math.max(utf8.end(), windows.end()) + 1)
              + " バイト目）。");
    }
    return windows.orThrow();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || Byte.toUnsignedInt(bytes[i]) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Decoded decode(byte[] bytes, int start, Charset charset) {
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    return new Decoded(charset, start, in.position(), !result.isError(), out.flip().toString());
  }

  /** What a character set made of the bytes from {@code start} up to {@code end}. */
  private record Decoded(Charset charset, int start, int end, boolean isWhole, String text) {

    boolean hasJapanese() {
      return text.codePoints()
          .mapToObj(Character.UnicodeScript::of)
          .anyMatch(
              script ->
                  script == Character.UnicodeScript.HIRAGANA
                      || script == Character.UnicodeScript.KATAKANA
                      || script == Character.UnicodeScript.HAN);
    }

    String orThrow() throws UnreadablePageException {
      if (!isWhole) {
        throw new UnreadablePageException(
            charset.name() + " として正しくないバイトがあります（" + (end + 1) + " バイト目）。");
      }
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r' && c != '\f') {
          throw new UnreadablePageException(
              String.format(Locale.ROOT, "制御文字 U+%04X があります（%d バイト目）。", (int) c, offset(i) + 1));
        }
      }
      return text;
    }

    private int offset(int index) {
      return start + text.substring(0, index).getBytes(charset).length;
    }
  }
}
