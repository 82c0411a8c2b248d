package jikenbo.coding.model;

import java.util.List;
import java.util.Map;
import jikenbo.coding.Sector;
import jikenbo.labels.Hand;
import jikenbo.labels.Hands;

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
    Map<String, short[]> text = ofTexts(corpus).rows(trust[0]);
    text.put(PairWeights.RULES, PairFit.forAll(SECTORS, trust[2]));
    return new SectorFit(new PairWeights(text), new PairWeights(ofNames(corpus).rows(trust[1])));
  }

  SectorModel model() {
    return new SectorModel(ofText, ofName);
  }

  private static PairFit ofTexts(Corpus<SectorExample> corpus) {
    return PairFit.of(
        corpus.examples().stream()
            .filter(example -> !example.isNameAlone())
            .map(SectorExample::pairsOfText)
            .toList(),
        SECTORS);
  }

  private static PairFit ofNames(Corpus<SectorExample> corpus) {
    return PairFit.of(corpus.examples().stream().map(SectorExample::pairsOfName).toList(), SECTORS);
  }

  static double[] trust(Corpus<SectorExample> corpus) {
    TrustFit trust = new TrustFit();
    for (List<Hand> unseen : Hands.folds(corpus.judgesInUsualWords())) {
      Corpus<SectorExample> others = corpus.without(unseen);
      PairFit texts = ofTexts(others);
      PairFit names = ofNames(others);
      for (SectorExample own : corpus.of(unseen)) {
        PairExample text = own.pairsOfText();
        trust.add(
            List.of(texts.odds(text), names.odds(own.pairsOfName()), own.votes().strengths()),
            text.right());
      }
    }
    return trust.run();
  }
}
