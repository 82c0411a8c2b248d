package jikenbo.coding.model;

import java.util.List;
import jikenbo.coding.Cause;
import jikenbo.coding.rule.Tally;
import jikenbo.text.NoticeText;
import jikenbo.weigh.Verdict;

/**
 * Tells the cause of a notice from its text as a whole. What the rules say counts beside, as a
 * share of their votes, so that neither overrules the other without reason (Wolpert, Stacked
 * Generalization, 1992). Safe for threads.
 */
final class CauseModel {

  /** Causes in the order of points. */
  private static final List<Cause> CAUSES = List.of(Cause.values());

  private final PairModel text;
  private final short[] rules;

  /** The model with these weights. */
  CauseModel(PairWeights weights) {
    this.text = new PairModel(weights);
    this.rules = weights.points(PairWeights.RULES);
  }

  /** How likely each cause is, given the text and what the rules say of it. */
  Verdict<Cause> judge(NoticeText notice, Tally votes) {
    double[] odds = text.points(notice);
    for (int i = 0; i < odds.length; i++) {
      double share = votes.share(CAUSES.get(i).code());
      odds[i] = PairWeights.UNIT * (odds[i] + rules[i] * share);
    }
    return Verdict.ofOdds(CAUSES, odds);
  }

  /** The words of the text that most speak for a cause. */
  Ground ground(NoticeText notice, Cause cause) {
    return text.passage(notice, CAUSES.indexOf(cause)).ground("cause");
  }
}
