package jikenbo.coding;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.IntConsumer;
import jikenbo.text.Span;

/**
 * Pairs of neighbouring characters, each with a number. Japanese is written without spaces, and a
 * pair of characters is about as long as its words are: so pairs need no tokenizer to tell what a
 * text speaks of (Peng, Huang, Schuurmans and Wang, Text Classification in Asian Languages without
 * Word Segmentation, 2003).
 */
final class Bigrams {

  /** What is looked up for a pair that has no number. */
  static final int NONE = -1;

  /** A letter that stands for the beginning of a name; no name has it. */
  static final char FIRST = '\u02c6';

  /** A letter that stands for the end of a name; no name has it. */
  static final char LAST = '\u02ec';

  /** No pair: a character is never followed by the end of a string. */
  private static final int FREE = 0;

  /** Spreads keys that lie close to each other (Knuth: 2^32 divided by the golden ratio). */
  private static final int SPREAD = 0x9E3779B9;

  private final int[] keys;
  private final int[] numbers;
  private final int shift;

  /**
   * Numbers pairs from 0 on.
   *
   * @param pairs of two characters, each once
   */
  Bigrams(Collection<String> pairs) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * pairs.size() + 1);
    this.keys = new int[1 << bits];
    this.numbers = new int[1 << bits];
    this.shift = Integer.SIZE - bits;
    Arrays.fill(numbers, NONE);
    int number = 0;
    for (String text : pairs) {
      int pair = pair(text.charAt(0), text.charAt(1));
      int at = slot(pair);
      keys[at] = pair;
      numbers[at] = number++;
    }
  }

  /** The number of a pair, or {@link #NONE}. */
  int number(int pair) {
    return numbers[slot(pair)];
  }

  /** Where the pair stands, or the free slot where it would. */
  private int slot(int pair) {
    int at = (pair * SPREAD) >>> shift;
    while (keys[at] != pair && keys[at] != FREE) {
      at = (at + 1) & (keys.length - 1);
    }
    return at;
  }

  /** Two characters as one number. */
  static int pair(char first, char second) {
    return (first << Character.SIZE) | second;
  }

  /** The characters of a pair. */
  static String text(int pair) {
    return new String(new char[] {(char) (pair >>> Character.SIZE), (char) pair});
  }

  /**
   * Hands out every pair of letters in a stretch, from left to right. Small letters stand for large
   * ones, 0 for a number; what is no letter parts what stands beside it.
   */
  static void each(String text, Span span, IntConsumer taker) {
    char before = FREE;
    for (int i = span.start(); i < span.end(); i++) {
      char letter = letter(text.charAt(i));
      if (before != FREE && letter != FREE && (letter != '0' || before != '0')) {
        taker.accept(pair(before, letter));
      }
      before = letter;
    }
  }

  private static char letter(char c) {
    if (c >= '0' && c <= '9') {
      return '0';
    }
    if (c < 0x80) {
      char small = (char) (c | ('a' - 'A'));
      return small >= 'a' && small <= 'z' ? small : FREE;
    }
    return Character.isLetter(c) ? c : FREE;
  }
}
