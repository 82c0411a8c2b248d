package jikenbo.archive;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jikenbo.review.BlankPage;
import jikenbo.review.ControlCharacter;
import jikenbo.review.Rejection;
import jikenbo.review.UndecodableBytes;
import jikenbo.review.UnknownEncoding;

/**
 * Decodes pages without ever guessing: a line either decodes to the last byte or is damaged.
 *
 * <p>Known are UTF-8 with or without a byte order mark, UTF-16 with one, and windows-31j.
 */
public final class PageDecoder {

  private static final Charset WINDOWS_31J = Charset.forName("windows-31j");

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\t\f]]");

  /** What begins a page that was put together of several files. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /**
   * Decodes the bytes of a page.
   *
   * @throws UnreadablePageException when they are no text, none that is known, or damaged in every
   *     line
   */
  public PageText decode(byte[] bytes) throws UnreadablePageException {
    Decoded decoded = decoded(bytes);
    if (decoded.text().isBlank()) {
      throw new UnreadablePageException(new BlankPage(bytes.length));
    }
    List<String> lines =
        decoded
            .text()
            .replace('\u2028', '\n')
            .replace('\u2029', '\n')
            .lines()
            .map(line -> line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line)
            .toList();
    SortedMap<Integer, Rejection> damages = new TreeMap<>();
    boolean readable = false;
    for (int i = 0; i < lines.size(); i++) {
      int number = i + 1;
      Optional<Rejection> damage = damage(lines.get(i), number, decoded.charset());
      damage.ifPresent(rejection -> damages.put(number, rejection));
      readable |= damage.isEmpty() && !lines.get(i).isBlank();
    }
    PageText page = new PageText(lines, damages);
    if (!readable) {
      throw new UnreadablePageException(page.damageWithin(1, lines.size()).orElseThrow());
    }
    return page;
  }

  private static Decoded decoded(byte[] bytes) throws UnreadablePageException {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Decoded.of(bytes, 3, UTF_8);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Decoded.of(bytes, 2, UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Decoded.of(bytes, 2, UTF_16LE);
    }
    Decoded utf8 = Decoded.of(bytes, 0, UTF_8);
    if (utf8.isWhole() || utf8.isJapanese()) {
      return utf8;
    }
    // Nearly every sequence of bytes is something in windows-31j, so it has to read like Japanese.
    Decoded windows = Decoded.of(bytes, 0, WINDOWS_31J);
    if (windows.isJapanese()) {
      return windows;
    }
    throw new UnreadablePageException(new UnknownEncoding());
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || Byte.toUnsignedInt(bytes[i]) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Rejection> damage(String line, int number, Charset charset) {
    if (line.indexOf(Decoded.DAMAGE) >= 0) {
      return Optional.of(new UndecodableBytes(number, charset.name()));
    }
    Matcher control = CONTROL.matcher(line);
    return control.find()
        ? Optional.of(new ControlCharacter(number, line.charAt(control.start())))
        : Optional.empty();
  }
}
