package jikenbo.archive.form.tag;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Elements within elements of their own kind, far more than any page has. What asks for the
 * surroundings of each would take minutes for them, so a page is read as if the innermost were not
 * there; their text stays.
 */
public final class DeepNesting {

  /** A listing whose author forgets an end tag in every post has not so many open. */
  private static final int DEEPEST = 2_000;

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

  private DeepNesting() {}

  /** The page without the tags of elements that nest too deep. */
  public static String flattened(String html) {
    Map<String, Integer> standing = new HashMap<>();
    StringBuilder left = new StringBuilder();
    int kept = 0;
    Matcher tag = TAG.matcher(html);
    while (tag.find()) {
      String name = tag.group(2).toLowerCase(Locale.ROOT);
      if (WITHOUT_END.contains(name) || html.charAt(tag.end() - 2) == '/') {
        continue;
      }
      boolean opens = tag.group(1).isEmpty();
      int before = standing.getOrDefault(name, 0);
      int after = Math.max(0, opens ? before + 1 : before - 1);
      standing.put(name, after);
      if (Math.max(before, after) > DEEPEST) {
        left.append(html, kept, tag.start());
        kept = tag.end();
      }
    }
    return kept == 0 ? html : left.append(html, kept, html.length()).toString();
  }
}
