package jikenbo.coding;

import java.util.Optional;
import jikenbo.fact.Confidence;

/**
 * What speaks for the sector of a notice: its text, and the name of the organisation.
 *
 * @param text votes on the text
 * @param name votes on the name alone; their spans lie in the name
 * @param municipal whether the name is that of a local government
 */
record SectorOpinion(Tally text, Tally name, boolean municipal) {

  /** What happened in a school or a hospital (SPEC section 5) outweighs its owner. */
  private static final int LOCAL_GOVERNMENT_WEIGHT = 9;

  /** All votes. */
  Tally tally() {
    return text.plus(name);
  }

  /** The sector, or unknown when nothing speaks for any. */
  Sector best() {
    Optional<String> best = tally().best();
    if (municipal && best.map(code -> municipalScore() >= tally().score(code)).orElse(true)) {
      return Sector.MUNICIPALITY;
    }
    return best.flatMap(Sector::ofCode).orElse(Sector.UNKNOWN);
  }

  /** How sure that is. */
  Confidence confidence() {
    if (tally().votes().isEmpty()) {
      return Confidence.LOW;
    }
    return municipal ? Confidence.MEDIUM : tally().confidence();
  }

  private int municipalScore() {
    return LOCAL_GOVERNMENT_WEIGHT + tally().score(Sector.MUNICIPALITY.code());
  }
}
