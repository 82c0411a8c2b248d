package jikenbo.coding.model;

import java.util.List;
import java.util.TreeSet;
import jikenbo.text.NoticeText;
import jikenbo.text.Sentence;
import jikenbo.text.Span;

/**
 * A text of which the class is known, as the fit of pairs sees it.
 *
 * @param pairs the pairs of characters in it, each once, in their order
 * @param right number of the class
 * @param weight how much it counts beside others
 */
record PairExample(List<String> pairs, int right, double weight) {

  /** Copies the list. */
  PairExample {
    pairs = List.copyOf(pairs);
  }

  static PairExample ofNotice(NoticeText notice, int right) {
    return of(
        notice.text(), PairModel.sentences(notice).stream().map(Sentence::span).toList(), right);
  }

  PairExample withWeight(double other) {
    return new PairExample(pairs, right, other);
  }

  static PairExample ofName(String name, int right) {
    String marked = PairModel.marked(name);
    return of(marked, List.of(new Span(0, marked.length())), right);
  }

  private static PairExample of(String text, List<Span> stretches, int right) {
    TreeSet<String> pairs = new TreeSet<>();
    stretches.forEach(
        stretch -> Bigrams.each(text, stretch, pair -> pairs.add(Bigrams.text(pair))));
    return new PairExample(List.copyOf(pairs), right, 1);
  }
}
