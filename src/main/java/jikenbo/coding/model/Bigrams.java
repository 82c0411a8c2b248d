package jikenbo.coding.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.IntConsumer;
import jikenbo.text.PairTable;
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

  /** A letter that stands for a bracket that opens in a name; no name has it. */
  static final char OPENING = '\u02c7';

  /** A letter that stands for a bracket that closes in a name; no name has it. */
  static final char CLOSING = '\u02c8';

  /** No pair: a character is never followed by the end of a string. */
  private static final int FREE = 0;

  private final PairTable pairs;
  private final int[] numbers;

  /**
   * Numbers pairs from 0 on.
   *
   * @param pairs of two characters, each once
   */
  Bigrams(Collection<String> pairs) {
    this.pairs = new PairTable(pairs.size());
    this.numbers = new int[this.pairs.places()];
    Arrays.fill(numbers, NONE);
    int number = 0;
    for (String text : pairs) {
      numbers[this.pairs.put(PairTable.pair(text.charAt(0), text.charAt(1)))] = number++;
    }
  }

  /** The number of a pair, or {@link #NONE}. */
  int number(int pair) {
    return numbers[pairs.place(pair)];
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
        taker.accept(PairTable.pair(before, letter));
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
