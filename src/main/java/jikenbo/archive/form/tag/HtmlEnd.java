package jikenbo.archive.form.tag;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells a page of HTML that was cut from a whole one. HTML lets an author leave out the end tags of
 * the page and of paragraphs, so that their want alone says nothing: a page is cut that ends in the
 * middle of a tag, a comment or a script, or with a block open that must be closed, or with a
 * paragraph open where the author closed all others.
 */
public final class HtmlEnd {

  private static final Set<String> PAGE = Set.of("html", "body");

  /** Blocks that must be closed; nobody writes them without knowing that. */
  private static final Set<String> BLOCKS =
      Set.of(
          "div",
          "section",
          "article",
          "main",
          "aside",
          "nav",
          "header",
          "footer",
          "table",
          "ul",
          "ol",
          "dl",
          "blockquote",
          "pre",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6");

  /** What is closed by most authors, though not by all. */
  private static final Set<String> MOSTLY_CLOSED = Set.of("p", "li", "dd", "td", "span", "a", "b");

  private final String html;
  private final Deque<String> open = new ArrayDeque<>();

  /** How many blocks of each name are open. */
  private final Map<String, Integer> standing = new HashMap<>();

  private final Map<String, Habit> habits = new HashMap<>();
  private int at;

  private HtmlEnd(String html) {
    this.html = html;
  }

  /** Whether the end of a page is missing. */
  public static boolean isMissing(String html) {
    return new HtmlEnd(html).isMissing();
  }

  private boolean isMissing() {
    for (at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
      int start = at;
      boolean ends = html.startsWith("</", start);
      int letter = start + (ends ? 2 : 1);
      if (html.startsWith("<!--", start)) {
        skip(html.indexOf("-->", start + 2), "-->".length());
      } else if (letter < html.length() && isLetter(html.charAt(letter))) {
        String name = name(letter);
        if (ends && PAGE.contains(name)) {
          return false;
        }
        skip(endOfTag(letter), 1);
        tag(name, ends);
      } else if (letter < html.length() && "!?".indexOf(html.charAt(letter)) >= 0) {
        skip(html.indexOf('>', start), 1);
      } else if (letter >= html.length()) {
        return true;
      } else {
        at = letter;
      }
      if (at < 0) {
        return true;
      }
    }
    return !open.isEmpty() || habits.values().stream().anyMatch(Habit::isBroken);
  }

  /** Goes on behind something, if that has an end. */
  private void skip(int end, int length) {
    at = end < 0 ? -1 : end + length;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private String name(int start) {
    int end = start;
    while (end < html.length() && " \t\r\n\f/>".indexOf(html.charAt(end)) < 0) {
      end++;
    }
    return end - start > "blockquote".length()
        ? ""
        : html.substring(start, end).toLowerCase(Locale.ROOT);
  }

  /** Index of the bracket that closes a tag; -1 where there is none. A value can hold brackets. */
  private int endOfTag(int start) {
    int i = start;
    while (i >= 0 && i < html.length()) {
      char c = html.charAt(i);
      if (c == '>') {
        return i;
      }
      i++;
      if (c == '=') {
        i = behindValue(i);
      }
    }
    return -1;
  }

  private int behindValue(int start) {
    int i = start;
    while (i < html.length() && Character.isWhitespace(html.charAt(i))) {
      i++;
    }
    if (i < html.length() && "\"'".indexOf(html.charAt(i)) >= 0) {
      int end = html.indexOf(html.charAt(i), i + 1);
      return end < 0 ? -1 : end + 1;
    }
    return i;
  }

  private void tag(String name, boolean ends) {
    if (at < 0) {
      return;
    }
    boolean empty = html.charAt(at - 2) == '/';
    if (MOSTLY_CLOSED.contains(name) && !empty) {
      habits.merge(name, ends ? Habit.CLOSED : Habit.OPENED, Habit::and);
    } else if (ends) {
      close(name);
    } else if (RawContent.isHeldBy(name) && !empty) {
      skip(RawContent.endOf(html, name, at), 2);
    } else if (BLOCKS.contains(name) && !empty) {
      open.push(name);
      standing.merge(name, 1, Integer::sum);
    }
  }

  /** A block that is closed closes those in it; an end without a beginning closes nothing. */
  private void close(String name) {
    if (standing.getOrDefault(name, 0) == 0) {
      return;
    }
    String last;
    do {
      last = open.pop();
      standing.merge(last, -1, Integer::sum);
    } while (!last.equals(name));
  }

  /**
   * How an author closes one kind of element.
   *
   * @param opened how many were opened
   * @param closed how many were closed
   * @param stands whether the last of their tags opens one
   */
  private record Habit(int opened, int closed, boolean stands) {

    private static final Habit OPENED = new Habit(1, 0, true);
    private static final Habit CLOSED = new Habit(0, 1, false);

    /** An author who closed so many closes all. */
    private static final int LEAST = 2;

    Habit and(Habit next) {
      return new Habit(opened + next.opened, closed + next.closed, next.stands);
    }

    boolean isBroken() {
      return stands && closed >= LEAST && opened == closed + 1;
    }
  }
}
