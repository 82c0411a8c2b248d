package jikenbo.coding.model;

import java.util.List;
import jikenbo.coding.Kind;
import jikenbo.text.NoticeText;
import jikenbo.weigh.Verdict;

/**
 * Tells notices of incidents from other posts by their text. Those who answer for an incident write
 * otherwise than those who tell of one. Safe for threads.
 */
final class KindModel {

  /** Kinds in the order of points. */
  private static final List<Kind> KINDS = List.of(Kind.values());

  private final PairModel text;

  /** The model with these weights. */
  KindModel(PairWeights weights) {
    this.text = new PairModel(weights);
  }

  /** How likely it is, from 0 to 1, that a post is a notice of an incident. */
  double incident(NoticeText post) {
    double[] odds = text.points(post);
    for (int i = 0; i < odds.length; i++) {
      odds[i] *= PairWeights.UNIT;
    }
    return Verdict.ofOdds(KINDS, odds).opinions().get(KINDS.indexOf(Kind.INCIDENT)).probability();
  }
}
