package jikenbo.archive.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.regex.Pattern;
import jikenbo.archive.post.Sha256;

/**
 * The name of a file in reports: its path below the input folder, parts divided by {@code /}.
 *
 * @param text the name; of one that cannot be shown, what can be, and a digest of its bytes
 * @param isUsable whether it is text that fits into one line
 */
record SourceName(String text, boolean isUsable) {

  private static final Pattern UNUSABLE = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\uFFFD]");

  /**
   * The name of a file.
   *
   * <p>It is taken from the URI, because that keeps the bytes of a name: a scheduler without a
   * locale would turn every Japanese name into question marks.
   */
  static SourceName of(Path root, Path file) {
    String raw = root.toUri().relativize(file.toUri()).getRawPath();
    byte[] bytes = bytes(raw.endsWith("/") ? raw.substring(0, raw.length() - 1) : raw);
    String text = new String(bytes, UTF_8);
    return UNUSABLE.matcher(text).find()
        ? new SourceName(
            UNUSABLE.matcher(text).replaceAll("\uFFFD") + "#" + Sha256.of(bytes).substring(0, 8),
            false)
        : new SourceName(text, true);
  }

  private static byte[] bytes(String raw) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      boolean escaped = raw.charAt(i) == '%';
      bytes.write(escaped ? Integer.parseInt(raw, i + 1, i + 3, 16) : raw.charAt(i));
      i += escaped ? 2 : 0;
    }
    return bytes.toByteArray();
  }
}
