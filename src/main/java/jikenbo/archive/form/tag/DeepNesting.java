package jikenbo.archive.form.tag;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Elements within elements of their own kind, far more than any page has. What asks for the
 * surroundings of each would take minutes for them, so a page is read as if those in the middle
 * were not there: posts are further in, and what is around them further out. Their text stays.
 */
public final class DeepNesting {

  /** A listing whose author forgets an end tag in every post has not so many open. */
  private static final int DEEPEST = 1_000;

  private static final Pattern TAG =
      Pattern.compile("<(/?)([A-Za-z][\\w:-]{0,30}+)(?=[\\s/>])[^<>]*+>");

  /** What has no end, or needs none: the next of its kind closes it. */
  private static final Set<String> WITHOUT_END =
      Set.of(
          "area",
          "base",
          "br",
          "col",
          "colgroup",
          "dd",
          "dt",
          "embed",
          "hr",
          "img",
          "input",
          "li",
          "link",
          "meta",
          "option",
          "p",
          "param",
          "source",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "track",
          "wbr");

  private final String html;

  /** The elements that are open, by their names. */
  private final Map<String, Deque<Nest>> standing = new HashMap<>();

  /** The tags to leave out, by their first index. */
  private final NavigableMap<Integer, Integer> inner = new TreeMap<>();

  private DeepNesting(String html) {
    this.html = html;
  }

  /** The page without the tags of elements that nest too deep. */
  public static String flattened(String html) {
    return new DeepNesting(html).flattened();
  }

  private String flattened() {
    Matcher tag = TAG.matcher(html);
    while (tag.find()) {
      String name = tag.group(2).toLowerCase(Locale.ROOT);
      if (WITHOUT_END.contains(name) || html.charAt(tag.end() - 2) == '/') {
        continue;
      }
      Deque<Nest> around = standing.computeIfAbsent(name, any -> new ArrayDeque<>());
      if (tag.group(1).isEmpty()) {
        around.push(new Nest(tag.start(), tag.end(), around.size()));
      } else if (!around.isEmpty() && close(around)) {
        inner.put(tag.start(), tag.end());
      }
    }
    standing.values().forEach(this::closeAll);
    return left();
  }

  private void closeAll(Deque<Nest> open) {
    while (!open.isEmpty()) {
      close(open);
    }
  }

  /** Closes the innermost element; whether it is one of those to leave out. */
  private boolean close(Deque<Nest> open) {
    Nest closed = open.pop();
    if (!open.isEmpty()) {
      open.element().hold(closed);
    }
    boolean inTheMiddle = closed.depth > DEEPEST && closed.height > DEEPEST;
    if (inTheMiddle) {
      inner.put(closed.start, closed.end);
    }
    return inTheMiddle;
  }

  private String left() {
    if (inner.isEmpty()) {
      return html;
    }
    StringBuilder left = new StringBuilder(html.length());
    int kept = 0;
    for (Map.Entry<Integer, Integer> tag : inner.entrySet()) {
      left.append(html, kept, tag.getKey());
      kept = tag.getValue();
    }
    return left.append(html, kept, html.length()).toString();
  }

  /** An element that is open: its tag, how many of its kind it is in, and how many are in it. */
  private static final class Nest {

    private final int start;
    private final int end;
    private final int depth;
    private int height;

    Nest(int start, int end, int depth) {
      this.start = start;
      this.end = end;
      this.depth = depth;
    }

    void hold(Nest within) {
      height = Math.max(height, within.height + 1);
    }
  }
}
