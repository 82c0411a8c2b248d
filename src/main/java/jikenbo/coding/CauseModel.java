package jikenbo.coding;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import jikenbo.text.NoticeText;
import jikenbo.text.SectionKind;
import jikenbo.text.Sentence;
import jikenbo.text.Span;
import jikenbo.weigh.Verdict;

/**
 * Tells the cause of a notice from the pairs of characters in its text: each speaks for and against
 * each cause with fitted points, whatever place it stands at (a multinomial logistic regression on
 * {@link Bigrams}). What the rules say counts beside, as a share of their votes, so that neither
 * overrules the other without reason (Wolpert, Stacked Generalization, 1992). Safe for threads.
 */
final class CauseModel {

  /** Causes in the order of points. */
  private static final List<Cause> CAUSES = List.of(Cause.values());

  /** More pairs than these say no more to a reader. */
  private static final int TOLD_PAIRS = 3;

  private final List<String> pairs;
  private final Bigrams bigrams;
  private final short[][] points;
  private final short[] always;
  private final short[] rules;

  /** The model with these weights. */
  CauseModel(CauseWeights weights) {
    this.pairs = weights.pairs();
    this.bigrams = new Bigrams(pairs);
    this.points = pairs.stream().map(weights::points).toArray(short[][]::new);
    this.always = weights.points(CauseWeights.ALWAYS);
    this.rules = weights.points(CauseWeights.RULES);
  }

  /** How likely each cause is, given the text and what the rules say of it. */
  Verdict<Cause> judge(NoticeText text, Tally votes) {
    double[] sums = new double[CAUSES.size()];
    BitSet known = knownPairs(text, sentences(text));
    for (int number = known.nextSetBit(0); number >= 0; number = known.nextSetBit(number + 1)) {
      add(sums, points[number]);
    }
    double scale = scale(known.cardinality());
    for (int i = 0; i < sums.length; i++) {
      double share = votes.share(CAUSES.get(i).code());
      sums[i] = CauseWeights.UNIT * (sums[i] * scale + always[i] + rules[i] * share);
    }
    return Verdict.ofOdds(CAUSES, sums);
  }

  /** Long texts have more pairs and are no surer for it. */
  static double scale(int pairs) {
    return 1 / Math.sqrt(Math.max(1, pairs));
  }

  /** The sentence of a notice that most speaks for a cause, and the pairs that do so in it. */
  Passage passage(NoticeText text, Cause cause) {
    int at = CAUSES.indexOf(cause);
    Sentence best =
        sentences(text).stream()
            .max(comparingInt(sentence -> sum(knownPairs(text, List.of(sentence)), at)))
            .orElseThrow();
    BitSet known = knownPairs(text, List.of(best));
    List<String> strongest =
        known.stream()
            .boxed()
            .sorted(comparingDouble(number -> -points[number][at]))
            .limit(TOLD_PAIRS)
            .map(pairs::get)
            .toList();
    return new Passage(stripped(text, best.span()), strongest);
  }

  private int sum(BitSet known, int cause) {
    int sum = 0;
    for (int number = known.nextSetBit(0); number >= 0; number = known.nextSetBit(number + 1)) {
      sum += points[number][cause];
    }
    return sum;
  }

  private static Span stripped(NoticeText text, Span span) {
    String words = text.text(span);
    int start = span.start() + words.length() - words.stripLeading().length();
    return new Span(start, start + words.strip().length());
  }

  private BitSet knownPairs(NoticeText text, List<Sentence> sentences) {
    BitSet known = new BitSet(points.length);
    IntConsumer collect = collect(known);
    for (Sentence sentence : sentences) {
      Bigrams.each(text.text(), sentence.span(), collect);
    }
    return known;
  }

  private IntConsumer collect(BitSet known) {
    return pair -> {
      int number = bigrams.number(pair);
      if (number != Bigrams.NONE) {
        known.set(number);
      }
    };
  }

  /** What is promised and asked for tells of other causes than the one at hand. */
  static List<Sentence> sentences(NoticeText text) {
    return text.sentences().stream()
        .filter(sentence -> sentence.section() != SectionKind.MEASURES)
        .toList();
  }

  private static void add(double[] sums, short[] points) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += points[i];
    }
  }

  /**
   * Words that speak for a cause.
   *
   * @param span where they stand
   * @param pairs the characters that most do so, the strongest first
   */
  record Passage(Span span, List<String> pairs) {

    /** Copies the list. */
    Passage {
      pairs = List.copyOf(pairs);
    }
  }
}
