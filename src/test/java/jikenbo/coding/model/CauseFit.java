package jikenbo.coding.model;

import java.util.List;
import java.util.Map;
import jikenbo.coding.Cause;
import jikenbo.labels.Hand;
import jikenbo.labels.Hands;

/**
 * Fits the weights of causes: first the points of pairs, then how far these and the rules can be
 * trusted, which is measured on hands that the points were not fitted on.
 */
final class CauseFit {

  /**
   * Invented notices are more like each other than real ones: of a hand that it was not fitted on
   * the text alone tells the cause in 98 %, of real pages in 76 %, where the rules are right in 95
   * %. So hands overrate the text beside the rules.
   */
  private static final double TEXT_OF_OTHERS = 0.75;

  /** Causes are told by rarer words than sectors: found on hands that nothing was fitted on. */
  private static final double PENALTY = 0.01;

  private static final List<Cause> CAUSES = List.of(Cause.values());

  private CauseFit() {}

  /** Fits; the points are rounded to whole ones, and pairs that come to nothing are left out. */
  static PairWeights of(Corpus<CauseExample> corpus) {
    return of(corpus, trust(corpus));
  }

  /**
   * Fits the points alone.
   *
   * @param trust in points and rules, as it was found
   */
  static PairWeights of(Corpus<CauseExample> corpus, double[] trust) {
    Map<String, short[]> rows = fit(corpus).rows(TEXT_OF_OTHERS * trust[0]);
    rows.put(PairWeights.RULES, PairFit.forAll(CAUSES.size(), trust[1]));
    return new PairWeights(rows);
  }

  private static PairFit fit(Corpus<CauseExample> corpus) {
    return PairFit.of(
        corpus.examples().stream().map(CauseExample::pairs).toList(), CAUSES.size(), PENALTY);
  }

  /** How far the points, and the share of votes, are to be multiplied. */
  static double[] trust(Corpus<CauseExample> corpus) {
    TrustFit trust = new TrustFit();
    for (List<Hand> unseen : Hands.folds(corpus.judgesInUsualWords())) {
      PairFit others = fit(corpus.without(unseen));
      for (CauseExample own : corpus.of(unseen)) {
        trust.add(List.of(others.odds(own.pairs()), votes(own)), own.pairs().right());
      }
    }
    return trust.run();
  }

  private static double[] votes(CauseExample example) {
    return CAUSES.stream().mapToDouble(cause -> example.votes().share(cause.code())).toArray();
  }
}
