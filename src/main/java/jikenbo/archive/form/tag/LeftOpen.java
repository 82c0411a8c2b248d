package jikenbo.archive.form.tag;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Elements that an author forgot to close, and that would then hold all that follows, unseen: a
 * page is read as if they did not begin.
 */
public final class LeftOpen {

  private static final Pattern TAG =
      Pattern.compile(
          "<!--|<(/?)(noscript|template|object|applet|marquee|select|form|plaintext|script|style"
              + "|textarea|title|iframe|xmp)(?=[\\s/>])[^<>]*+>?",
          Pattern.CASE_INSENSITIVE);

  /** What another one of cannot be in. */
  private static final Set<String> FLAT = Set.of("noscript", "select", "form");

  private static final String COMMENT_END = "-->";

  private LeftOpen() {}

  /** The page without the tags that begin what never ends. */
  public static String removed(String html) {
    List<int[]> open = new ArrayList<>();
    Map<String, Deque<int[]>> standing = new HashMap<>();
    Matcher tag = TAG.matcher(html);
    int at = 0;
    while (at >= 0 && tag.find(at)) {
      at = tag.end();
      String name = tag.group(2) == null ? "" : tag.group(2).toLowerCase(Locale.ROOT);
      Deque<int[]> same = standing.computeIfAbsent(name, key -> new ArrayDeque<>());
      if (name.isEmpty()) {
        at = behind(html, COMMENT_END, at);
      } else if (!tag.group(1).isEmpty()) {
        same.poll();
      } else if (RawContent.isHeldBy(name)) {
        at = behindRaw(html, name, at);
      } else {
        if (FLAT.contains(name) && !same.isEmpty()) {
          open.add(same.pop());
        }
        same.push(new int[] {tag.start(), tag.end()});
      }
    }
    standing.values().forEach(open::addAll);
    return without(html, open);
  }

  private static int behind(String html, String end, int from) {
    int found = html.indexOf(end, from);
    return found < 0 ? -1 : found + end.length();
  }

  private static int behindRaw(String html, String name, int from) {
    int end = RawContent.endOf(html, name, from);
    return end < 0 ? -1 : end + 2 + name.length();
  }

  private static String without(String html, List<int[]> spans) {
    spans.sort(Comparator.comparingInt(span -> span[0]));
    StringBuilder left = new StringBuilder(html.length());
    int end = 0;
    for (int[] span : spans) {
      left.append(html, end, span[0]);
      end = span[1];
    }
    return left.append(html, end, html.length()).toString();
  }
}
