package jikenbo.coding.model;

import java.util.List;
import java.util.Optional;
import jikenbo.coding.Sector;
import jikenbo.fact.Confidence;
import jikenbo.fact.Probability;
import jikenbo.text.NoticeText;
import jikenbo.weigh.Verdict;
import jikenbo.weigh.Verdict.Opinion;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for the sector of a notice: rules, the text as a whole and the characters of the name
 * are weighed together. A rule of the operator decides by itself.
 */
final class SectorOpinion {

  private final SectorVotes votes;
  private final NoticeText text;
  private final @Nullable String organization;
  private final SectorModel model;
  private final List<Opinion<Sector>> ranking;
  private final Sector best;

  private SectorOpinion(
      SectorVotes votes,
      NoticeText text,
      @Nullable String organization,
      SectorModel model,
      List<Opinion<Sector>> ranking) {
    this.votes = votes;
    this.text = text;
    this.organization = organization;
    this.model = model;
    this.ranking = List.copyOf(ranking);
    this.best = choose();
  }

  /**
   * Weighs the votes, the text and the name.
   *
   * @param organization its name, or null where none is known
   */
  static SectorOpinion of(
      SectorVotes votes, NoticeText text, @Nullable String organization, SectorModel model) {
    Verdict<Sector> verdict = model.judge(text, organization, votes);
    return new SectorOpinion(votes, text, organization, model, verdict.answers(sector -> sector));
  }

  SectorVotes votes() {
    return votes;
  }

  /** The sector; unknown where neither a rule speaks nor anybody knows whose notice it is. */
  Sector best() {
    return best;
  }

  private Sector choose() {
    if (votes.hasOwn()) {
      return votes.best().orElseThrow();
    }
    boolean silent = votes.best().isEmpty() && organization == null;
    return silent ? Sector.UNKNOWN : ranking.get(0).reading();
  }

  /** How sure that is; what no rule says is never of high confidence. */
  Confidence confidence() {
    if (votes.hasOwn()) {
      return Confidence.HIGH;
    }
    Confidence likelihood = Probability.confidence(probability(best));
    boolean agreed = votes.best().equals(Optional.of(best));
    return likelihood == Confidence.HIGH && !agreed ? Confidence.MEDIUM : likelihood;
  }

  private double probability(Sector sector) {
    return ranking.stream()
        .filter(opinion -> opinion.reading() == sector)
        .mapToDouble(Opinion::probability)
        .sum();
  }

  /** The likeliest sector beside the best one. */
  Sector rival() {
    return ranking.stream()
        .map(Opinion::reading)
        .filter(sector -> sector != best)
        .findFirst()
        .orElseThrow();
  }

  /** The words that most speak for a sector, where no rule does. */
  Ground ground(Sector sector) {
    return model.ground(text, organization, sector);
  }
}
