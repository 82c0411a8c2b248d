package jikenbo.report.page;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;

/**
 * Writes JSON without a character that could end a script element or begin a comment or another
 * element there.
 */
final class ScriptSafe extends CharacterEscapes {

  private final int[] ascii;

  ScriptSafe() {
    ascii = standardAsciiEscapesForJSON();
    ascii['<'] = ESCAPE_STANDARD;
    ascii['>'] = ESCAPE_STANDARD;
    ascii['&'] = ESCAPE_STANDARD;
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return ascii.clone();
  }

  /** None for letters beyond ASCII: what stands for them is they themselves. */
  @Override
  public @Nullable SerializableString getEscapeSequence(int character) {
    return null;
  }
}
