package jikenbo.archive.form.page;

import java.util.regex.Pattern;

/**
 * What a block of a page says in links, and what beside them, counted while it is walked through.
 */
final class LinkTally {

  /** A link of fewer letters names no post: a label, an author, the next page. */
  private static final int SHORTEST_TITLE = 12;

  private static final String OF_DAYS = "年月日時分";

  /** Of whom or what something tells how many. */
  private static final Pattern COUNT = Pattern.compile("\\p{Nd}\\s?[名人件]");

  /** What opens a value, as 判明日: does, and the value; titles of posts have none. */
  private static final Pattern LABELLED =
      Pattern.compile("[\\p{IsHan}\\p{IsKatakana}][：:]\\s?[^：:。]{0,16}\\p{Nd}");

  private int linked;
  private int beside;
  private int links;
  private int longest;
  private int sentences;
  private boolean headed;
  private boolean titled;
  private boolean counting;
  private boolean labelled;

  /** Counts what a link says. */
  void addLink(String text) {
    int letters = letters(text);
    linked += letters;
    links += letters > 0 ? 1 : 0;
    longest = Math.max(longest, text.strip().length());
    sentences += sentences(text);
    labelled |= LABELLED.matcher(text).find();
  }

  /** Counts what stands in no link and no heading. */
  void addText(String text) {
    beside += letters(text);
    sentences += sentences(text);
    counting |= COUNT.matcher(text).find();
    labelled |= LABELLED.matcher(text).find();
  }

  /**
   * Counts a heading, which tells of what a list is.
   *
   * @param title whether it leads somewhere, or has a number, as the title of a post does
   */
  void addHeading(boolean title) {
    headed = true;
    titled |= title;
  }

  /** Counts what is within. */
  void add(LinkTally inner) {
    linked += inner.linked;
    beside += inner.beside;
    links += inner.links;
    longest = Math.max(longest, inner.longest);
    sentences += inner.sentences;
    headed |= inner.headed;
    titled |= inner.titled;
    counting |= inner.counting;
    labelled |= inner.labelled;
  }

  /** Whether it is made of links to posts, and says neither much nor a number beside them. */
  boolean isOfLinks() {
    return sentences == 0 && !counting && longest >= SHORTEST_TITLE && beside <= linked;
  }

  /** Whether it tells a number or a day with its label, as the text of a notice does. */
  boolean isLabelled() {
    return labelled;
  }

  /** Whether it has several links, or a heading above one. */
  boolean isList() {
    return links > 1 || headed;
  }

  /** Whether it has a heading. */
  boolean isHeaded() {
    return headed;
  }

  /** Whether one of its headings is that of a post. */
  boolean isTitled() {
    return titled;
  }

  /** Days stand beside the links of a list, and are no words. */
  private static int letters(String text) {
    return Math.toIntExact(
        text.codePoints().filter(Character::isLetter).filter(c -> OF_DAYS.indexOf(c) < 0).count());
  }

  private static int sentences(String text) {
    return Math.toIntExact(text.chars().filter(c -> c == '。').count());
  }
}
