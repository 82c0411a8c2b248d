package jikenbo.coding;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jikenbo.labels.Hand;

/**
 * Fits the weights of sectors: the points of pairs in texts and in names, then how far these and
 * the rules can be trusted, which is measured on hands that the points were not fitted on.
 *
 * @param ofText of pairs in texts, and of rules
 * @param ofName of pairs in names
 */
record SectorFit(PairWeights ofText, PairWeights ofName) {

  private static final int SECTORS = Sector.values().length;

  static SectorFit of(Corpus<SectorExample> corpus) {
    return of(corpus, trust(corpus));
  }

  /**
   * Fits the points alone.
   *
   * @param trust in texts, names and rules, as it was found
   */
  static SectorFit of(Corpus<SectorExample> corpus, double[] trust) {
    Map<String, short[]> text = fit(corpus, SectorExample::pairsOfText).rows(trust[0]);
    text.put(PairWeights.RULES, PairFit.forAll(SECTORS, trust[2]));
    return new SectorFit(
        new PairWeights(text),
        new PairWeights(fit(corpus, SectorExample::pairsOfName).rows(trust[1])));
  }

  SectorModel model() {
    return new SectorModel(ofText, ofName);
  }

  private static PairFit fit(
      Corpus<SectorExample> corpus, Function<SectorExample, PairExample> pairs) {
    return PairFit.of(corpus.examples().stream().map(pairs).toList(), SECTORS);
  }

  static double[] trust(Corpus<SectorExample> corpus) {
    TrustFit trust = new TrustFit();
    for (Hand hand : corpus.judges()) {
      Corpus<SectorExample> others = corpus.without(hand);
      PairFit texts = fit(others, SectorExample::pairsOfText);
      PairFit names = fit(others, SectorExample::pairsOfName);
      for (SectorExample own : corpus.of(hand)) {
        PairExample text = own.pairsOfText();
        trust.add(
            List.of(texts.odds(text), names.odds(own.pairsOfName()), own.votes().shares()),
            text.right());
      }
    }
    return trust.run();
  }
}
