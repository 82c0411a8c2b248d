package jikenbo.text;

import java.util.List;

/**
 * One sentence of a notice, or one line where the notice is a list.
 *
 * @param span where it stands in the normalised text
 * @param section what the part around it speaks about
 * @param line line of the page on which it begins, counted from 1
 */
public record Sentence(Span span, SectionKind section, int line) {

  /**
   * The sentence that holds a character, or the one before it.
   *
   * @param sentences in their order; not empty
   * @param index of the character in the text that the sentences were cut from
   */
  public static Sentence at(List<Sentence> sentences, int index) {
    return sentences.get(indexAt(sentences, index));
  }

  /**
   * The place in the list of the sentence that holds a character, or of the one before it.
   *
   * @param sentences in their order; not empty
   * @param index of the character in the text that the sentences were cut from
   */
  public static int indexAt(List<Sentence> sentences, int index) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).span().start() <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
