package jikenbo.archive.form.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * What templates set into the column of a post, above its text and below it: its day, its author,
 * its labels, buttons to share it. It tells of the post and not of the incident. Within the text
 * the same markup can be a part of it, as the days of a course of events are.
 */
public final class Furniture {

  static final String MARKUP =
      "time, abbr.published, .date, .date-header, .entry-date, .post-date, .postdate, .post-time, .posted,"
          + " .posted-on, .pubdate, .published, .updated, .entry-meta, .post-meta, .postmeta,"
          + " .postmetadata, .meta, .byline, .author, .entry-author, .post-author, .vcard,"
          + " .comments-link, .comment-link, .comment-count, .share, .share-buttons,"
          + " .post-share-buttons, .sns, .social, .social-buttons, .tags, .cat-links,"
          + " .entry-categories, .post-labels";

  /** What holds the values of a text. */
  private static final String OF_TEXT = "td, th, dt, dd, li";

  private static final int LONGEST = 200;

  private static final char BEGIN = '\uF6FD';
  private static final char END = '\uF6FE';
  private static final Pattern MARKS = Pattern.compile("[\uF6FD\uF6FE]");
  private static final Pattern DIVIDERS = Pattern.compile("[\\s\u3000|/・:：,、@-]*+");

  private Furniture() {}

  /**
   * A text without its furniture.
   *
   * @param lines of the post
   * @param beside what was set around it, line by line
   */
  public record Cleared(List<String> lines, List<String> beside) {

    /** Copies the lists. */
    public Cleared {
      lines = List.copyOf(lines);
      beside = List.copyOf(beside);
    }
  }

  /** Marks furniture, so that its lines can be told; the element is changed. */
  public static Element marked(Element text) {
    if (MARKS.matcher(text.wholeText()).find()) {
      return text;
    }
    Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element one : text.select(MARKUP)) {
      boolean inner = one.equals(text) || one.parents().stream().anyMatch(found::contains);
      if (!inner && isBeside(one, text)) {
        found.add(one);
        one.prependText(String.valueOf(BEGIN)).appendText(String.valueOf(END));
      }
    }
    return text;
  }

  private static boolean isBeside(Element one, Element text) {
    String words = one.text();
    Element holder = one.closest(OF_TEXT);
    return !words.isBlank()
        && words.length() <= LONGEST
        && words.indexOf('。') < 0
        && (holder == null || !holder.parents().contains(text));
  }

  /** The lines of a marked text without those of its furniture above it and below it. */
  public static Cleared cleared(List<String> marked) {
    if (marked.stream().noneMatch(line -> line.indexOf(BEGIN) >= 0)) {
      return new Cleared(marked, List.of());
    }
    List<String> bare = marked.stream().map(line -> MARKS.matcher(line).replaceAll("")).toList();
    int first = 0;
    int last = bare.size();
    while (first < bare.size() && bare.get(first).indexOf('。') < 0) {
      first++;
    }
    while (last > first && bare.get(last - 1).indexOf('。') < 0) {
      last--;
    }
    List<String> lines = new ArrayList<>();
    List<String> beside = new ArrayList<>();
    int depth = 0;
    for (int i = 0; i < bare.size(); i++) {
      String line = marked.get(i);
      String around = outside(line, depth);
      depth += Math.toIntExact(count(line, BEGIN) - count(line, END));
      boolean told = !around.equals(line);
      if (told && (i < first || i >= last) && DIVIDERS.matcher(around).matches()) {
        Stream.of(bare.get(i)).filter(text -> !text.isBlank()).forEach(beside::add);
      } else {
        lines.add(bare.get(i));
      }
    }
    return new Cleared(lines, beside);
  }

  /** What of a line stands outside of furniture, of which so much is open where it begins. */
  private static String outside(String line, int open) {
    StringBuilder outside = new StringBuilder();
    int depth = open;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == BEGIN) {
        depth++;
      } else if (c == END) {
        depth--;
      } else if (depth == 0) {
        outside.append(c);
      }
    }
    return outside.toString();
  }

  private static long count(String line, char mark) {
    return line.chars().filter(c -> c == mark).count();
  }
}
