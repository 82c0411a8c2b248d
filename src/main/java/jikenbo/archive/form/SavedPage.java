package jikenbo.archive.form;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page that a browser saved with all its parts in one file (MHTML): the page itself is its first
 * part of HTML, which can stand in a part of its own parts, or be all there is.
 */
public final class SavedPage {

  private static final Pattern OPENING =
      Pattern.compile(
          "(?:[A-Za-z-]+:[^\\r\\n]*+(?:\\r?\\n[ \\t][^\\r\\n]*+){0,50}+\\r?\\n){0,50}?"
              + "Content-Type:\\s*(?:multipart/(?:related|alternative|mixed)|text/html|application/xhtml\\+xml)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BOUNDARY =
      Pattern.compile("boundary=\"?([^\"\\r\\n;]{1,100})\"?", Pattern.CASE_INSENSITIVE);

  private static final Pattern HTML =
      Pattern.compile("(?im)^Content-Type:\\s*(?:text/html|application/xhtml\\+xml)");

  private static final Pattern TRANSFER =
      Pattern.compile("(?im)^Content-Transfer-Encoding:\\s*([\\w-]+)");

  private static final Pattern END_OF_HEAD = Pattern.compile("\\r?\\n\\r?\\n");

  private static final Pattern END_OF_PAGE =
      Pattern.compile("</(?:html|body)\\s*>", Pattern.CASE_INSENSITIVE);

  private static final Pattern MULTIPART = Pattern.compile("(?im)^Content-Type:\\s*multipart/");

  /** What tells that another saved page begins. */
  private static final Pattern ANOTHER =
      Pattern.compile("(?im)^(?:MIME-Version:|Snapshot-Content-Location:)");

  /** Mail programs nest two or three. */
  private static final int DEEPEST = 8;

  private static final byte[] NOTHING = {};

  private final byte[] html;
  private final boolean cut;

  private SavedPage(byte[] html, boolean cut) {
    this.html = html;
    this.cut = cut;
  }

  /** Whether a file begins like one. */
  public static boolean begins(String beginning) {
    return OPENING.matcher(beginning).lookingAt();
  }

  /** Reads such a file, or what is left of it. */
  public static SavedPage of(byte[] file) {
    // Where it is the only part, the page itself tells whether it is cut.
    return part(new String(file, StandardCharsets.ISO_8859_1), true, 0);
  }

  /** The page in a part, which is a head, a blank line and the rest. */
  private static SavedPage part(String part, boolean ended, int depth) {
    Matcher end = END_OF_HEAD.matcher(part);
    if (!end.find() || depth > DEEPEST) {
      return new SavedPage(NOTHING, depth == 0);
    }
    String head = part.substring(0, end.start());
    String body = part.substring(end.end());
    if (HTML.matcher(head).find()) {
      byte[] html = decoded(head, body);
      return new SavedPage(html, !ended && !isEnded(html));
    }
    Matcher boundary = BOUNDARY.matcher(head);
    return MULTIPART.matcher(head).find() && boundary.find()
        ? firstPage(body, "--" + boundary.group(1), depth)
        : new SavedPage(NOTHING, false);
  }

  private static SavedPage firstPage(String body, String divider, int depth) {
    int start = divider(body, divider, 0);
    while (start >= 0) {
      int next = divider(body, divider, start + divider.length());
      String part = body.substring(start + divider.length(), next < 0 ? body.length() : next);
      SavedPage page = part(part, next >= 0, depth + 1);
      if (page.html.length > 0) {
        return page.cut || !isFollowed(body, divider) ? page : new SavedPage(page.html, true);
      }
      start = next;
    }
    return new SavedPage(NOTHING, !body.contains(divider + "--"));
  }

  /** Whether another file of the kind stands behind the end of this one. */
  private static boolean isFollowed(String body, String divider) {
    int end = body.indexOf(divider + "--");
    return end >= 0 && ANOTHER.matcher(body).region(end, body.length()).find();
  }

  /** The next line that is the divider; that of an inner part may begin with the same letters. */
  private static int divider(String text, String divider, int from) {
    int at = text.indexOf(divider, from);
    while (at >= 0 && !isLine(text, at, at + divider.length())) {
      at = text.indexOf(divider, at + divider.length());
    }
    return at;
  }

  private static boolean isLine(String text, int start, int end) {
    return (start == 0 || text.charAt(start - 1) == '\n')
        && (end == text.length()
            || Character.isWhitespace(text.charAt(end))
            || text.startsWith("--", end));
  }

  /** Only the other parts are missing of a page that has its end tag. */
  private static boolean isEnded(byte[] html) {
    return END_OF_PAGE.matcher(new String(html, StandardCharsets.ISO_8859_1)).find();
  }

  /** The bytes of the page itself; none where the file holds no page. */
  public byte[] html() {
    return html.clone();
  }

  /** Whether the file ends before the page does. */
  public boolean isCut() {
    return cut;
  }

  private static byte[] decoded(String head, String body) {
    Matcher transfer = TRANSFER.matcher(head);
    String encoding = transfer.find() ? transfer.group(1) : "8bit";
    if (encoding.equalsIgnoreCase("base64")) {
      return base64(body.replaceAll("[^A-Za-z0-9+/]", ""));
    }
    return encoding.equalsIgnoreCase("quoted-printable")
        ? quotedPrintable(body)
        : body.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A single letter at the end is less than a byte. */
  private static byte[] base64(String letters) {
    int end = letters.length() % 4 == 1 ? letters.length() - 1 : letters.length();
    return Base64.getDecoder().decode(letters.substring(0, end));
  }

  /** What is no escape is left as it is; one that is cut is no text. */
  private static byte[] quotedPrintable(String body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length());
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (c != '=') {
        bytes.write(c);
      } else if (body.startsWith("\r\n", i + 1)) {
        i += 2;
      } else if (body.startsWith("\n", i + 1)) {
        i++;
      } else if (i + 2 < body.length() && isHex(body.charAt(i + 1)) && isHex(body.charAt(i + 2))) {
        bytes.write(Integer.parseInt(body, i + 1, i + 3, 16));
        i += 2;
      } else if (i + 2 < body.length()) {
        bytes.write(c);
      } else {
        break;
      }
    }
    return bytes.toByteArray();
  }

  private static boolean isHex(char c) {
    return Character.digit(c, 16) >= 0 && c < 128;
  }
}
