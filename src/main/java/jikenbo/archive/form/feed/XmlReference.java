package jikenbo.archive.form.feed;

import java.util.Set;
import jikenbo.archive.form.entry.ControlMarks;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a feed for a character, where XML does not allow it as it is written: a reference
 * to a control character or to no character at all, or a name that only HTML knows.
 */
final class XmlReference {

  /** Longer names are none of HTML; a number of any length that matters is shorter, too. */
  static final int LONGEST = 34;

  /** The names that XML has of its own. */
  private static final Set<String> OF_XML = Set.of("amp", "lt", "gt", "quot", "apos");

  /** What is lost: the character was not to be had when the feed was written. */
  private static final String LOST = "\uFFFD";

  private static final int NO_CHARACTER = 0xFFFE;

  private static final int HEXADECIMAL = 16;
  private static final int DECIMAL = 10;

  private XmlReference() {}

  /**
   * What to read in place of a reference.
   *
   * @param name what stands between the ampersand and the semicolon
   * @return null where a parser reads it well as it stands, or passes over it
   */
  static @Nullable String replaced(String name) {
    if (name.startsWith("#")) {
      int number = number(name);
      return number < 0 ? "&amp;" + name + ";" : character(number);
    }
    if (OF_XML.contains(name)) {
      return null;
    }
    String written = "&" + name + ";";
    String text = Parser.unescapeEntities(written, false);
    return text.equals(written) ? null : escaped(text);
  }

  private static @Nullable String character(int number) {
    if (!Character.isValidCodePoint(number)
        || (number >= Character.MIN_SURROGATE && number <= Character.MAX_SURROGATE)
        || number == NO_CHARACTER
        || number == Character.MAX_VALUE) {
      return LOST;
    }
    if (number == '\u000B' || number == '\f') {
      return " ";
    }
    char shown = number < Character.MAX_VALUE ? ControlMarks.of((char) number) : 0;
    return number < Character.MAX_VALUE && shown != number ? String.valueOf(shown) : null;
  }

  /**
   * The number of a reference such as {@code #x3042}.
   *
   * @return -1 where it is none, and a number of no character where it is too large
   */
  static int number(String name) {
    boolean hexadecimal = name.length() > 1 && Character.toLowerCase(name.charAt(1)) == 'x';
    int radix = hexadecimal ? HEXADECIMAL : DECIMAL;
    int number = -1;
    for (int i = hexadecimal ? 2 : 1; i < name.length(); i++) {
      int digit = Character.digit(name.charAt(i), radix);
      if (digit < 0) {
        return -1;
      }
      number = Math.min(Character.MAX_CODE_POINT + 1, Math.max(0, number) * radix + digit);
    }
    return number;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
