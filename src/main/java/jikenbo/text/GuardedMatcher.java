package jikenbo.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the matches of a pattern, as {@link Matcher#find()} does, but tries it only where a cheap
 * test of characters says that it may begin: most places of a text can be ruled out at a glance,
 * and a pattern of many alternatives tries every one of them.
 */
public final class GuardedMatcher {

  private final String text;
  private final Guard guard;
  private final Matcher matcher;
  private int next;

  /** Tells where a match may begin. */
  @FunctionalInterface
  public interface Guard {

    /** Whether a match may begin at this character; false is certain. */
    boolean mayBegin(String text, int index);
  }

  /**
   * A search in a text.
   *
   * @param pattern that never matches the empty string
   * @param guard what must hold where a match begins
   */
  public GuardedMatcher(Pattern pattern, String text, Guard guard) {
    this.text = text;
    this.guard = guard;
    this.matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }

  /** Goes on to the next match; false where there is none. */
  public boolean find() {
    for (int i = next; i < text.length(); i++) {
      if (guard.mayBegin(text, i) && matcher.region(i, text.length()).lookingAt()) {
        next = matcher.end();
        return true;
      }
    }
    next = text.length();
    return false;
  }

  /** The match that was found. */
  public Matcher match() {
    return matcher;
  }
}
