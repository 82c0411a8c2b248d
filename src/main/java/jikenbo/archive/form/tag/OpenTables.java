package jikenbo.archive.form.tag;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tables that an author forgot to close. All that follows on the page, other posts too, would be a
 * part of their last cell, or stand before them: a page is read as if such a table ended where the
 * end of something follows that began before it.
 */
public final class OpenTables {

  private static final String TABLE = "table";
  private static final String END = "</table>";

  private static final Pattern TAG =
      Pattern.compile(
          "<!--|<(/?)(table|div|article|section|main|aside|header|footer|nav|blockquote|ul|ol|dl"
              + "|script|style|textarea|title|iframe|xmp)(?=[\\s/>])[^<>]*+>?",
          Pattern.CASE_INSENSITIVE);

  private final String html;

  /** How many tables have no end. */
  private int endless;

  /** What is open, table by table; what is around all tables is the last. */
  private final Deque<Level> levels = new ArrayDeque<>();

  /** How many blocks of each name are open, in whatever table. */
  private final Map<String, Integer> standing = new HashMap<>();

  /** Where an end is missing. */
  private final SortedSet<Integer> missing = new TreeSet<>();

  private OpenTables(String html, int endless) {
    this.html = html;
    this.endless = endless;
    levels.push(new Level());
  }

  /** The page with the ends of its tables; itself where none is missing. */
  public static String closed(String html) {
    int endless = endless(html);
    return endless == 0 ? html : new OpenTables(html, endless).closed();
  }

  private static int endless(String html) {
    int open = 0;
    Matcher tag = TAG.matcher(html);
    for (int at = next(tag, html, 0); at >= 0; at = next(tag, html, at)) {
      if (isTable(tag)) {
        open = Math.max(0, isEnd(tag) ? open - 1 : open + 1);
      }
    }
    return open;
  }

  /** Goes to the next tag that matters; index of what is behind it, below 0 for none. */
  private static int next(Matcher tag, String html, int from) {
    int at = from;
    while (at >= 0 && tag.find(at)) {
      String name = name(tag);
      if (name.isEmpty()) {
        int end = html.indexOf("-->", tag.end());
        at = end < 0 ? -1 : end;
      } else if (!RawContent.isHeldBy(name)) {
        return tag.end();
      } else {
        at = isEnd(tag) ? tag.end() : RawContent.endOf(html, name, tag.end());
      }
    }
    return -1;
  }

  private static String name(Matcher tag) {
    return tag.group(2) == null ? "" : tag.group(2).toLowerCase(Locale.ROOT);
  }

  private static boolean isTable(Matcher tag) {
    return TABLE.equalsIgnoreCase(tag.group(2));
  }

  private static boolean isEnd(Matcher tag) {
    return !tag.group(1).isEmpty();
  }

  private String closed() {
    Matcher tag = TAG.matcher(html);
    for (int at = next(tag, html, 0); at >= 0; at = next(tag, html, at)) {
      String name = name(tag);
      if (!isEnd(tag) && isTable(tag)) {
        levels.push(new Level());
      } else if (isTable(tag)) {
        endTable();
      } else if (isEnd(tag)) {
        endBlock(name, tag.start());
      } else {
        count(name, 1);
      }
    }
    levels.stream().filter(Level::isLeft).forEach(level -> missing.add(level.left));
    return withEnds();
  }

  private String withEnds() {
    StringBuilder closed = new StringBuilder(html.length());
    int taken = 0;
    for (int at : missing) {
      closed.append(html, taken, at).append(END);
      taken = at;
    }
    return closed.append(html, taken, html.length()).toString();
  }

  private void count(String name, int more) {
    levels.element().open.merge(name, more, Integer::sum);
    standing.merge(name, more, Integer::sum);
  }

  private void endBlock(String name, int at) {
    Level in = levels.element();
    if (in.holds(name)) {
      count(name, -1);
    } else if (!in.isLeft() && standing.getOrDefault(name, 0) > 0 && isOpenAround(name)) {
      in.left = at;
    }
  }

  /**
   * Whether a block is open around the innermost table; a table that goes on hides what is around.
   */
  private boolean isOpenAround(String name) {
    Iterator<Level> around = levels.iterator();
    around.next();
    while (around.hasNext()) {
      Level level = around.next();
      if (level.holds(name) || !level.isLeft()) {
        return level.holds(name);
      }
    }
    return false;
  }

  /** The end can be that of the table around the innermost one, whose own end is missing. */
  private void endTable() {
    Level in = levels.element();
    boolean ofOther = endless > 0 && in.isLeft() && levels.size() > 2 && !second().isLeft();
    if (ofOther) {
      missing.add(in.left);
      endless--;
      leave();
    }
    if (levels.size() > 1) {
      leave();
    }
  }

  private Level second() {
    Iterator<Level> level = levels.iterator();
    level.next();
    return level.next();
  }

  private void leave() {
    levels.pop().open.forEach((name, open) -> standing.merge(name, -open, Integer::sum));
  }

  /** A table, or what is around all tables. */
  private static final class Level {

    /** How many blocks of each name are open in it, and in no table within it. */
    private final Map<String, Integer> open = new HashMap<>();

    /** Where something ends that began before it; -1 where nothing does. */
    private int left = -1;

    boolean isLeft() {
      return left >= 0;
    }

    boolean holds(String name) {
      return open.getOrDefault(name, 0) > 0;
    }
  }
}
