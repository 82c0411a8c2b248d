package jikenbo.archive.decode;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a page that was saved as markup (HTML, XML, a feed, RTF) from text with stray tags. */
final class Markup {

  /** What a document begins with; a comment or a declaration can stand before it. */
  private static final Pattern OPENING =
      Pattern.compile(
          "[\\s\uFEFF]*+(?:<!--.{0,2000}?-->\\s*+)?+"
              + "(?:<\\?xml[\\s?]|<!doctype\\s|<(?:html|head|body|rss|feed|rdf:RDF)[\\s>]|\\{\\\\rtf)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern ENDING =
      Pattern.compile("</(?:html|body|rss|feed)>\\s*$", Pattern.CASE_INSENSITIVE);

  private static final Pattern TAG =
      Pattern.compile("<[/!?]?([A-Za-z][\\w:.-]{0,40}+)([^<>]{0,2000}+)>");

  /** Tags that come into a text by themselves, when it is copied or written by hand. */
  private static final Pattern STRAY =
      Pattern.compile(
          "p|br|hr|b|i|u|s|em|strong|font|span|small|big|sup|sub|ul|ol|li|a|blockquote|pre|code",
          Pattern.CASE_INSENSITIVE);

  /** Fewer tags are no structure. */
  private static final int TAGS = 3;

  /** In markup, more than one of so many characters belongs to the structure. */
  private static final int SHARE = 4;

  private static final int END = 100;

  private Markup() {}

  /** Whether a page reads as markup as a whole. */
  static boolean isOf(String text) {
    return OPENING.matcher(text).lookingAt()
        || ENDING.matcher(text.substring(Math.max(0, text.length() - END))).find()
        || isStructured(text);
  }

  private static boolean isStructured(String text) {
    Matcher tag = TAG.matcher(text);
    int tags = 0;
    long characters = 0;
    while (tag.find()) {
      if (!STRAY.matcher(tag.group(1)).matches() || tag.group(2).indexOf('=') >= 0) {
        tags++;
        characters += tag.end() - tag.start();
      }
    }
    return tags >= TAGS && characters * SHARE > text.chars().filter(c -> c > ' ').count();
  }
}
