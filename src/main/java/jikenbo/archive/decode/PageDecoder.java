package jikenbo.archive.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import jikenbo.archive.post.PageText;
import jikenbo.review.Doubt;
import jikenbo.review.DoubtKind;

/**
 * Decodes pages without ever guessing at a character: a line either decodes to the last byte or is
 * damaged. {@link Encoding} tells what is read; what was saved as markup, or garbled as a whole, is
 * no page.
 */
public final class PageDecoder {

  /** What begins a page that was put together of several files. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** What old programs write behind the end of a file. */
  private static final String PADDING = "\u0000\u001A";

  /**
   * Decodes the bytes of a page.
   *
   * @throws UnreadablePageException when they are no text, none that is known, or damaged in every
   *     line
   */
  public PageText decode(byte[] bytes) throws UnreadablePageException {
    return decode(bytes, false);
  }

  /**
   * Decodes the bytes of a page.
   *
   * @param cut whether the page is known to be cut, so that its last character may be half a one
   * @throws UnreadablePageException when they are no text, none that is known, or damaged in every
   *     line
   */
  public PageText decode(byte[] bytes, boolean cut) throws UnreadablePageException {
    Decoded decoded =
        Encoding.decode(bytes)
            .orElseThrow(() -> new UnreadablePageException(DoubtKind.UNKNOWN_ENCODING.of()));
    String text = withoutPadding(cut ? decoded.withoutHalfCharacter() : decoded.text());
    Optional<Doubt> refusal = refusal(text, bytes.length);
    if (refusal.isPresent()) {
      throw new UnreadablePageException(refusal.get());
    }
    List<String> lines = lines(text);
    SortedMap<Integer, Doubt> damages = new TreeMap<>();
    boolean readable = false;
    for (int i = 0; i < lines.size(); i++) {
      int number = i + 1;
      Optional<Doubt> damage = Damage.in(lines.get(i), number, decoded.encoding(), Decoded.DAMAGE);
      damage.ifPresent(rejection -> damages.put(number, rejection));
      readable |= damage.isEmpty() && !lines.get(i).isBlank();
    }
    PageText page = new PageText(lines, damages);
    if (!readable) {
      throw new UnreadablePageException(page.damageWithin(1, lines.size()).orElseThrow());
    }
    return page;
  }

  private static Optional<Doubt> refusal(String text, long bytes) {
    if (text.isBlank()) {
      return Optional.of(DoubtKind.BLANK_PAGE.of(bytes));
    }
    if (Markup.isOf(text)) {
      return Optional.of(DoubtKind.MARKUP_PAGE.of());
    }
    // Where whole sentences are left, only the posts without any are garbled.
    return cut(text).stream().anyMatch(Garbling::isSentence) ? Optional.empty() : Garbling.of(text);
  }

  private static String withoutPadding(String text) {
    int end = text.length();
    for (int i = end - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (PADDING.indexOf(c) >= 0) {
        end = i;
      } else if (!Character.isWhitespace(c)) {
        break;
      }
    }
    return text.substring(0, end);
  }

  private static List<String> lines(String text) {
    return cut(text).stream()
        .map(line -> line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line)
        .map(PlainText::of)
        .toList();
  }

  /** The text between line ends; empty lines at its end are none. */
  private static List<String> cut(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (endsLine(text.charAt(i))) {
        lines.add(text.substring(start, i));
        i += text.startsWith("\r\n", i) ? 1 : 0;
        start = i + 1;
      }
    }
    lines.add(text.substring(start));
    while (lines.size() > 1 && lines.get(lines.size() - 1).isEmpty()) {
      lines.remove(lines.size() - 1);
    }
    return lines;
  }

  private static boolean endsLine(char c) {
    return switch (c) {
      case '\n', '\r', '\u000B', '\u0085', '\u2028', '\u2029' -> true;
      default -> false;
    };
  }
}
