package jikenbo.archive.form.page;

import java.util.List;
import java.util.regex.Pattern;

/** A text of a feed that is no markup, as services give it that know of no other. */
public final class PlainBody {

  /** What ends lines in markup; other tags can stand in a text by chance. */
  private static final Pattern ENDS_LINE =
      Pattern.compile(
          "<(?:br|p|div|li|ul|ol|dl|dt|dd|tr|td|table|h[1-6]|blockquote|pre|section|article|hr)"
              + "(?:\\s[^<>]*+)?/?>|&lt;(?:br|p|div)\\b",
          Pattern.CASE_INSENSITIVE);

  private PlainBody() {}

  /** The lines of a text that may be one, or else markup. */
  public static List<String> lines(String text) {
    return isOne(text) ? BodyLines.ofText(text) : BodyLines.of(text);
  }

  /** Whether it has line ends, and no tag ends any line. */
  private static boolean isOne(String text) {
    String inner = text.strip();
    return (inner.indexOf('\n') >= 0 || inner.indexOf('\r') >= 0)
        && !ENDS_LINE.matcher(inner).find();
  }
}
