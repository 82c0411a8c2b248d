package jikenbo.archive.form;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page that a browser saved with all its parts in one file (MHTML): the page itself is its first
 * part of HTML.
 */
public final class SavedPage {

  private static final Pattern OPENING =
      Pattern.compile(
          "(?:[A-Za-z-]+:[^\\r\\n]*+(?:\\r?\\n[ \\t][^\\r\\n]*+){0,50}+\\r?\\n){0,50}?Content-Type:\\s*multipart/related",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BOUNDARY =
      Pattern.compile("boundary=\"?([^\"\\r\\n;]{1,100})\"?", Pattern.CASE_INSENSITIVE);

  private static final Pattern HTML =
      Pattern.compile("(?im)^Content-Type:\\s*(?:text/html|application/xhtml\\+xml)");

  private static final Pattern TRANSFER =
      Pattern.compile("(?im)^Content-Transfer-Encoding:\\s*([\\w-]+)");

  private static final Pattern END_OF_HEAD = Pattern.compile("\\r?\\n\\r?\\n");

  private SavedPage() {}

  /** Whether a file begins like one. */
  public static boolean begins(String beginning) {
    return OPENING.matcher(beginning).lookingAt();
  }

  /** The bytes of the page itself; empty where the file holds none. */
  public static Optional<byte[]> page(byte[] file) {
    String text = new String(file, StandardCharsets.ISO_8859_1);
    Matcher boundary = BOUNDARY.matcher(text);
    if (!boundary.find()) {
      return Optional.empty();
    }
    String divider = "--" + boundary.group(1);
    int start = text.indexOf(divider, boundary.end());
    while (start >= 0) {
      int next = text.indexOf(divider, start + divider.length());
      String part = text.substring(start + divider.length(), next < 0 ? text.length() : next);
      Matcher head = END_OF_HEAD.matcher(part);
      if (head.find() && HTML.matcher(part.substring(0, head.start())).find()) {
        return Optional.of(decoded(part.substring(0, head.start()), part.substring(head.end())));
      }
      start = next;
    }
    return Optional.empty();
  }

  private static byte[] decoded(String head, String body) {
    Matcher transfer = TRANSFER.matcher(head);
    String encoding = transfer.find() ? transfer.group(1) : "8bit";
    if (encoding.equalsIgnoreCase("base64")) {
      return Base64.getMimeDecoder().decode(body.replaceAll("[^A-Za-z0-9+/]", ""));
    }
    return encoding.equalsIgnoreCase("quoted-printable")
        ? quotedPrintable(body)
        : body.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** What is no escape is left as it is. */
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
      } else {
        bytes.write(c);
      }
    }
    return bytes.toByteArray();
  }

  private static boolean isHex(char c) {
    return Character.digit(c, 16) >= 0 && c < 128;
  }
}
