package jikenbo.archive.decode;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/**
 * Undoes what a line of text has left of the markup it once was part of, and marks what no reader
 * could see. A line stays one line, so that places in the page stay what they are.
 */
public final class PlainText {

  private static final Pattern TAG =
      Pattern.compile("</?([A-Za-z][A-Za-z0-9]{0,15})(?:\\s[^<>]*+)?/?>|<!--[^<>]*+>");

  /** Only with its semicolon: {@code ?a=1&copy=2} is an address. */
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");

  /** A whole line of markup whose tags were escaped, too. */
  private static final Pattern ESCAPED =
      Pattern.compile(
          "\\s*+<(?:p|div|h[1-6]|li|td|tr|b|strong|span|br)(?:\\s[^<>]*+)?/?>.*>\\s*",
          Pattern.CASE_INSENSITIVE);

  /** Characters that mean something on one computer only, or nothing at all. */
  private static final Pattern MEANINGLESS =
      Pattern.compile("[\\p{Co}\\p{IsNoncharacter_Code_Point}]");

  private static final char LAST_OF_PRIVATE_USE = 0xF8FF;

  private static final Pattern UNSEEN_LINE = Pattern.compile("[\\s\u3000\\p{Cf}]*+");

  private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

  /** What a reference may mean without ending the line; any other control character is damage. */
  private static final Pattern LINE_END = Pattern.compile("[\\x09-\\x0D\\x85]");

  /** The sign that printers set for a character they do not have. */
  private static final String GETA = "〓";

  private PlainText() {}

  /** The text of a line: its tags left out, then its character references undone. */
  static String of(String line) {
    String untagged = line.indexOf('<') < 0 ? line : TAG.matcher(line).replaceAll(PlainText::gap);
    String text =
        untagged.indexOf('&') < 0
            ? untagged
            : REFERENCE.matcher(untagged).replaceAll(PlainText::character);
    if (untagged.equals(line) && !text.equals(line) && ESCAPED.matcher(text).matches()) {
      return of(text);
    }
    return text.chars().anyMatch(PlainText::mayBeMeaningless)
        ? MEANINGLESS.matcher(withoutUnseenLine(text)).replaceAll(GETA)
        : withoutUnseenLine(text);
  }

  /** A line of nothing but zero-width characters, as editors leave them, is an empty one. */
  private static String withoutUnseenLine(String line) {
    return !line.isBlank() && UNSEEN_LINE.matcher(line).matches() ? "" : line;
  }

  private static boolean mayBeMeaningless(int c) {
    return c >= Character.MIN_SURROGATE
        && (c <= LAST_OF_PRIVATE_USE || (c >= 0xFDD0 && c <= 0xFDEF) || c >= 0xFFFE);
  }

  /** A line whose markup is undone already, without what no reader could see. */
  public static String shown(String line) {
    String text = CONTROL.matcher(withoutUnseenLine(line)).replaceAll(" ");
    return MEANINGLESS.matcher(text).replaceAll(GETA);
  }

  /** What stands in place of a tag; other words in angle brackets are left as they are. */
  private static String gap(MatchResult tag) {
    String name = tag.group(1);
    if (name == null) {
      return "";
    }
    if (!Tag.isKnownTag(name.toLowerCase(Locale.ROOT))) {
      return Matcher.quoteReplacement(tag.group());
    }
    return Tag.valueOf(name).isBlock() || name.equalsIgnoreCase("br") ? " " : "";
  }

  /** The character that a reference means; a reference to none is left as it is. */
  private static String character(MatchResult reference) {
    String name = reference.group();
    if (name.startsWith("&#") && !isCharacter(number(name))) {
      return Matcher.quoteReplacement(name);
    }
    String text = Parser.unescapeEntities(name, false);
    return Matcher.quoteReplacement(
        text.endsWith(";") ? name : LINE_END.matcher(text).replaceAll(" "));
  }

  private static int number(String reference) {
    boolean hexadecimal = Character.toLowerCase(reference.charAt(2)) == 'x';
    int end = reference.length() - 1;
    return Integer.parseInt(reference, hexadecimal ? 3 : 2, end, hexadecimal ? 16 : 10);
  }

  private static boolean isCharacter(int number) {
    return number > 0
        && Character.isValidCodePoint(number)
        && Character.getType(number) != Character.SURROGATE;
  }
}
