package jikenbo.archive.decode;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jikenbo.review.Doubt;
import jikenbo.review.DoubtKind;

/**
 * Recognises text that a program read in the wrong encoding and saved again. The mistake is undone:
 * where the bytes that the program had before it read more like Japanese than the text does, the
 * text is garbled. What is lost beyond recall is recognised by the signs that stand in its place.
 */
final class Garbling {

  private static final List<Encoding> WRITTEN_IN =
      List.of(Encoding.UTF_8, Encoding.WINDOWS_31J, Encoding.EUC_JP);

  /** In Japanese, one of some two letters is hiragana; where one of so many is, it is no garble. */
  private static final int LETTERS_PER_HIRAGANA = 5;

  /** Garbled text has one now and then, by chance. */
  private static final int HIRAGANA_OF_SENTENCE = 8;

  /** In no text, one of so many characters is a question mark. */
  private static final int CHARACTERS_PER_MARK = 8;

  /** Words leave several in a row. */
  private static final String LOST_WORD = "???";

  private static final char LOST_CHARACTER = '\uFFFD';

  private Garbling() {}

  /** What is wrong with a text as a whole. */
  static Optional<Doubt> of(String text) {
    return lost(text).or(() -> misread(text));
  }

  /** Whether so much of a text is hiragana as in any text as it was written. */
  private static boolean readsLikeJapanese(String text) {
    long letters = text.chars().filter(c -> c > '\u007F').count();
    return text.chars().filter(Decoded::isHiragana).count() * LETTERS_PER_HIRAGANA >= letters;
  }

  /** Whether a line has as much hiragana as nothing that is garbled has. */
  static boolean isSentence(String line) {
    return isWritten(line, HIRAGANA_OF_SENTENCE);
  }

  /** Whether a line has at least so many hiragana, and reads as it was written. */
  static boolean isWritten(String line, int leastHiragana) {
    return line.chars().filter(Decoded::isHiragana).count() >= leastHiragana
        && readsLikeJapanese(line);
  }

  /** In which wrong encoding a text was read, if it was. */
  static Optional<Doubt> misread(String text) {
    if (readsLikeJapanese(text)) {
      return Optional.empty();
    }
    long likeness = Math.max(0, likeness(text));
    for (Misreading misreading : Misreading.values()) {
      byte[] bytes = misreading.undo(text);
      for (Encoding encoding : WRITTEN_IN) {
        Decoded original = Decoded.of(bytes, 0, encoding);
        if (likeness(original.text()) > likeness || isLost(original.text())) {
          return Optional.of(DoubtKind.GARBLED_TEXT.of(encoding.label(), misreading.label()));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * How much a text reads like Japanese: the kana, less the holes between them. A guess that is
   * wrong gives holes and next to no kana.
   */
  private static long likeness(String text) {
    long kana = text.chars().filter(c -> Decoded.isHiragana(c) || isKatakana(c)).count();
    long holes =
        IntStream.range(0, text.length())
            .filter(i -> Decoded.isForeign(text.charAt(i)))
            .filter(i -> i == 0 || !Decoded.isForeign(text.charAt(i - 1)))
            .count();
    return kana - holes;
  }

  private static boolean isKatakana(int c) {
    return c >= 'ァ' && c <= 'ヶ';
  }

  /** Whether a line has marks as words leave them, several in a row, and not as questions do. */
  static boolean isLostLine(String line) {
    return (line.indexOf(LOST_CHARACTER) >= 0 || line.contains(LOST_WORD)) && isLost(line);
  }

  private static Optional<Doubt> lost(String text) {
    return isLost(text) ? Optional.of(DoubtKind.LOST_CHARACTERS.of(marks(text))) : Optional.empty();
  }

  private static boolean isLost(String text) {
    long marks = marks(text);
    return marks > text.codePoints().filter(Garbling::isJapanese).count()
        && marks * CHARACTERS_PER_MARK > text.chars().filter(c -> c > ' ').count();
  }

  private static long marks(String text) {
    return text.chars().filter(c -> c == '?' || c == LOST_CHARACTER).count();
  }

  private static boolean isJapanese(int codePoint) {
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HIRAGANA, KATAKANA, HAN -> true;
      default -> false;
    };
  }
}
