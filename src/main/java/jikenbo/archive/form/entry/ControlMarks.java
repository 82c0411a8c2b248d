package jikenbo.archive.form.entry;

import java.util.OptionalInt;

/**
 * Characters that stand for control characters while a form is read. Parsers of markup drop these,
 * or end at them, and then a hole in a sentence is not to be told from a sentence that never was.
 */
public final class ControlMarks {

  /** For private use, as {@link Form#DAMAGE} is; a text that has such characters loses them. */
  private static final char FIRST = '\uF500';

  private static final char LAST = '\uF59F';

  /** Stands for what a text has of these characters itself, which no reader could see. */
  private static final char PRIVATE = '\uE000';

  private ControlMarks() {}

  /** What stands for a character of a file: a mark for a control character, else itself. */
  public static char of(char c) {
    if (isControl(c)) {
      return (char) (FIRST + c);
    }
    return isMark(c) ? PRIVATE : c;
  }

  /** A text with its control characters marked. */
  public static String in(String text) {
    if (text.chars().noneMatch(c -> isControl((char) c))) {
      return text;
    }
    StringBuilder marked = new StringBuilder(text.length());
    text.chars().forEach(c -> marked.append(isControl((char) c) ? of((char) c) : (char) c));
    return marked.toString();
  }

  /** Whether a character is a mark. */
  public static boolean isMark(char c) {
    return c >= FIRST && c <= LAST;
  }

  /** The first control character of a text, marked or as it is. */
  public static OptionalInt first(String text) {
    return text.chars()
        .filter(c -> isMark((char) c) || isControl((char) c))
        .map(c -> isMark((char) c) ? c - FIRST : c)
        .findFirst();
  }

  /** Blanks and line ends of any system are none. */
  private static boolean isControl(char c) {
    return switch (c) {
      case '\t', '\n', '\u000B', '\f', '\r', '\u0085' -> false;
      default -> Character.isISOControl(c);
    };
  }
}
