package jikenbo.coding.model;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import jikenbo.text.NoticeText;
import jikenbo.text.SectionKind;
import jikenbo.text.Sentence;
import jikenbo.text.Span;

/**
 * Tells the class of a text from its pairs of characters: each speaks for and against each class
 * with fitted points, whatever place it stands at (a multinomial logistic regression on {@link
 * Bigrams}). Safe for threads.
 */
final class PairModel {

  /** More pairs than these say no more to a reader. */
  private static final int TOLD_PAIRS = 3;

  private final List<String> pairs;
  private final Bigrams bigrams;
  private final short[][] points;
  private final short[] always;

  /** The model with these weights. */
  PairModel(PairWeights weights) {
    this.pairs = weights.pairs();
    this.bigrams = new Bigrams(pairs);
    this.points = pairs.stream().map(weights::points).toArray(short[][]::new);
    this.always = weights.points(PairWeights.ALWAYS);
  }

  /** Points of each class for a notice, in the order of the weights. */
  double[] points(NoticeText notice) {
    return points(notice.text(), sentences(notice).stream().map(Sentence::span).toList());
  }

  /** Points of each class for the name of an organisation. */
  double[] pointsOfName(String name) {
    String marked = marked(name);
    return points(marked, List.of(new Span(0, marked.length())));
  }

  private double[] points(String text, List<Span> stretches) {
    BitSet known = new BitSet(points.length);
    IntConsumer collect = collect(known);
    stretches.forEach(stretch -> Bigrams.each(text, stretch, collect));
    int[] sums = new int[always.length];
    for (int number = known.nextSetBit(0); number >= 0; number = known.nextSetBit(number + 1)) {
      add(sums, points[number]);
    }
    double scale = scale(known.cardinality());
    double[] all = new double[always.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = sums[i] * scale + always[i];
    }
    return all;
  }

  /** Long texts have more pairs and are no surer for it. */
  static double scale(int pairs) {
    return 1 / Math.sqrt(Math.max(1, pairs));
  }

  /**
   * A name whose ends and brackets make pairs with what they hold: the legal form stands there.
   *
   * @param name in normalisation form NFKC, as it is read
   */
  static String marked(String name) {
    String bracketed = name.replace('(', Bigrams.OPENING).replace(')', Bigrams.CLOSING);
    return Bigrams.FIRST + bracketed + Bigrams.LAST;
  }

  /** What is promised and asked for tells of other classes than the one at hand. */
  static List<Sentence> sentences(NoticeText notice) {
    return notice.sentences().stream()
        .filter(sentence -> sentence.section() != SectionKind.MEASURES)
        .toList();
  }

  private static void add(int[] sums, short[] points) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += points[i];
    }
  }

  private IntConsumer collect(BitSet known) {
    return pair -> {
      int number = bigrams.number(pair);
      if (number != Bigrams.NONE) {
        known.set(number);
      }
    };
  }

  /**
   * The sentence of a notice that most speaks for a class, and the pairs that do so in it.
   *
   * @param classNumber place of the class in the order of the weights
   */
  Passage passage(NoticeText notice, int classNumber) {
    return sentences(notice).stream()
        .map(sentence -> passage(notice, sentence, classNumber))
        .max(comparingInt(Passage::points))
        .orElseThrow();
  }

  private Passage passage(NoticeText notice, Sentence sentence, int classNumber) {
    BitSet known = new BitSet();
    Bigrams.each(notice.text(), sentence.span(), collect(known));
    int sum = known.stream().map(number -> points[number][classNumber]).sum();
    List<String> strongest =
        known.stream()
            .boxed()
            .sorted(comparingDouble(number -> -points[number][classNumber]))
            .limit(TOLD_PAIRS)
            .map(pairs::get)
            .toList();
    return new Passage(stripped(notice, sentence.span()), sum, strongest);
  }

  private static Span stripped(NoticeText notice, Span span) {
    String words = notice.text(span);
    int start = span.start() + words.length() - words.stripLeading().length();
    return new Span(start, start + words.strip().length());
  }

  /**
   * Words that speak for a class.
   *
   * @param span where they stand
   * @param points how much
   * @param pairs the characters that most do so, the strongest first
   */
  record Passage(Span span, int points, List<String> pairs) {

    /** Copies the list. */
    Passage {
      pairs = List.copyOf(pairs);
    }

    /**
     * The words as the reason for a class.
     *
     * @param question such as {@code cause}
     */
    Ground ground(String question) {
      return new Ground(question + ".character-pairs: " + String.join(" ", pairs), span);
    }
  }
}
