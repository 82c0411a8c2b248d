package jikenbo.archive;

import java.util.List;
import java.util.Optional;
import jikenbo.review.GarbledText;
import jikenbo.review.LostCharacters;
import jikenbo.review.Rejection;

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

  /** In no text, one of so many characters is a question mark. */
  private static final int CHARACTERS_PER_MARK = 8;

  private Garbling() {}

  /** What is wrong with the text of a page as a whole. */
  static Optional<Rejection> of(String text) {
    return lost(text).or(() -> readsLikeJapanese(text) ? Optional.empty() : misread(text));
  }

  private static boolean readsLikeJapanese(String text) {
    long letters = text.chars().filter(c -> c > '\u007F').count();
    return text.chars().filter(Decoded::isHiragana).count() * LETTERS_PER_HIRAGANA >= letters;
  }

  private static Optional<Rejection> misread(String text) {
    long likeness = Math.max(0, Decoded.likeness(text));
    for (Misreading misreading : Misreading.values()) {
      byte[] bytes = misreading.undo(text);
      for (Encoding encoding : WRITTEN_IN) {
        Decoded original = Decoded.of(bytes, 0, encoding);
        if (original.likeness() > likeness || isLost(original.text())) {
          return Optional.of(new GarbledText(encoding.label(), misreading.label()));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Rejection> lost(String text) {
    return isLost(text) ? Optional.of(new LostCharacters(marks(text))) : Optional.empty();
  }

  private static boolean isLost(String text) {
    long marks = marks(text);
    return marks > text.codePoints().filter(Garbling::isJapanese).count()
        && marks * CHARACTERS_PER_MARK > text.chars().filter(c -> c > ' ').count();
  }

  private static long marks(String text) {
    return text.chars().filter(c -> c == '?' || c == '\uFFFD').count();
  }

  private static boolean isJapanese(int codePoint) {
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HIRAGANA, KATAKANA, HAN -> true;
      default -> false;
    };
  }
}
