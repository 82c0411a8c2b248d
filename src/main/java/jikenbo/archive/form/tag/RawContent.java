package jikenbo.archive.form.tag;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The elements of a page that hold anything but tags. One whose end tag was forgotten goes on to
 * the next end tag of its kind, or to the end of the page, and takes all between with it.
 */
final class RawContent {

  private static final Set<String> NAMES =
      Set.of("script", "style", "title", "textarea", "iframe", "xmp", "noembed", "noframes");

  private static final Pattern TAG = Pattern.compile("<(?=/?[A-Za-z]|!--)");

  /** What neither a title nor a style sheet holds. */
  private static final Pattern STRUCTURE =
      Pattern.compile(
          "</?(?:head|body|meta|link|script|style|title|div|article|section|main|h[1-6])[\\s/>]",
          Pattern.CASE_INSENSITIVE);

  /** Where code has no tag, but in a text that is quoted. */
  private static final Pattern TAG_OF_LINE =
      Pattern.compile("^[ \\t]*+<(?=/?[A-Za-z]|!--)", Pattern.MULTILINE);

  private static final Pattern TAG_BEHIND_CODE = Pattern.compile("(?<=[>;})])<(?=/?[A-Za-z]|!--)");

  private static final Pattern OF_FILE = Pattern.compile("\\ssrc\\s*=", Pattern.CASE_INSENSITIVE);

  /** How a script writes another one. */
  private static final Pattern WRITES_SCRIPT =
      Pattern.compile("<\\\\/script|['\"`]\\s{0,20}<script", Pattern.CASE_INSENSITIVE);

  /** How much of a script is looked at for that. */
  private static final int LONGEST_SCRIPT = 100_000;

  private final String html;

  /** Where the next end tag of each name stands; the length of the page for none. */
  private final Map<String, Integer> ends = new HashMap<>();

  RawContent(String html) {
    this.html = html;
  }

  /** Whether an element of this name holds it. */
  static boolean isHeldBy(String name) {
    return NAMES.contains(name);
  }

  /**
   * Where such an element ends.
   *
   * @param name of the element
   * @param from behind its tag
   * @return index of its end tag, below 0 where it has none
   */
  static int endOf(String html, String name, int from) {
    int end = html.indexOf("</", from);
    while (end >= 0 && !html.regionMatches(true, end + 2, name, 0, name.length())) {
      end = html.indexOf("</", end + 2);
    }
    return end;
  }

  /** Index of the end tag behind an index; that of the end of the page where there is none. */
  int end(String name, int from) {
    int known = ends.getOrDefault(name, -1);
    if (known < from) {
      int found = endOf(html, name, from);
      known = found < 0 ? html.length() : found;
      ends.put(name, known);
    }
    return known;
  }

  /**
   * Where an end tag is meant to stand that was forgotten.
   *
   * @param tag the tag that begins the element
   * @param from index of the first character behind it
   * @return below 0 where none was
   */
  int forgottenEnd(String name, String tag, int from) {
    int end = end(name, from);
    boolean open = end == html.length();
    return switch (name) {
      case "title", "style" -> open || find(STRUCTURE, from, end) >= 0 ? find(TAG, from, end) : -1;
      case "script" ->
          open || (holdsAnother(name, from, end) && find(WRITES_SCRIPT, from, end) < 0)
              ? endOfScript(tag, from, end)
              : -1;
      default -> (open && find(TAG, from, end) >= 0) || holdsAnother(name, from, end) ? from : -1;
    };
  }

  private int endOfScript(String tag, int from, int end) {
    if (OF_FILE.matcher(tag).find()) {
      return from;
    }
    int line = find(TAG_OF_LINE, from, end);
    return line < 0 ? find(TAG_BEHIND_CODE, from, end) : line;
  }

  private boolean holdsAnother(String name, int from, int end) {
    Pattern same = Pattern.compile("<" + name + "[\\s/>]", Pattern.CASE_INSENSITIVE);
    return find(same, from, end) >= 0;
  }

  private int find(Pattern pattern, int from, int end) {
    boolean code = pattern.equals(WRITES_SCRIPT);
    Matcher found =
        pattern.matcher(html).region(from, code ? Math.min(end, from + LONGEST_SCRIPT) : end);
    found.useTransparentBounds(true);
    return found.find() ? found.start() : -1;
  }
}
