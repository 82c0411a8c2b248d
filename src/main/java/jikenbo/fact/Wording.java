package jikenbo.fact;

import jikenbo.weigh.Clues;

/**
 * Turns words into clues: what they begin and end with, and every few characters in a row. All
 * numbers count as the same one, since it does not matter for the wording how large they are.
 */
public final class Wording {

  private static final char ANY_NUMBER = '0';

  private final String words;

  /**
   * Words as they stand in the text.
   *
   * @param words in normalisation form NFKC; may be empty
   */
  public Wording(CharSequence words) {
    StringBuilder plain = new StringBuilder(words.length());
    boolean inNumber = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean digit = (c >= '0' && c <= '9') || c == ',';
      if (!digit) {
        plain.append(c == '\n' || c == '\t' ? ' ' : c);
      } else if (!inNumber) {
        plain.append(ANY_NUMBER);
      }
      inNumber = digit;
    }
    this.words = plain.toString();
  }

  /** The words, each number as 0. */
  public String words() {
    return words;
  }

  /**
   * Adds the first characters, from one to so many.
   *
   * @param tag that each clue begins with
   * @param longest in characters
   */
  public void addBeginnings(Clues clues, String tag, int longest) {
    for (int n = 1; n <= Math.min(longest, words.length()); n++) {
      clues.add(tag, words, 0, n);
    }
  }

  /**
   * Adds the last characters, from one to so many.
   *
   * @param tag that each clue begins with
   * @param longest in characters
   */
  public void addEndings(Clues clues, String tag, int longest) {
    for (int n = 1; n <= Math.min(longest, words.length()); n++) {
      clues.add(tag, words, words.length() - n, words.length());
    }
  }

  /**
   * Adds every two and every three characters in a row.
   *
   * @param tag that each clue begins with
   */
  public void addRuns(Clues clues, String tag) {
    for (int n = 2; n <= 3; n++) {
      for (int i = 0; i + n <= words.length(); i++) {
        clues.add(tag, words, i, i + n);
      }
    }
  }
}
