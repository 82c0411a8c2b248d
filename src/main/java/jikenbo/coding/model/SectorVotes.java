package jikenbo.coding.model;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import jikenbo.coding.Sector;
import jikenbo.coding.rule.Tally;

/** What rules say of the sector of a notice: of its text, and of the name of the organisation. */
final class SectorVotes {

  /** What happened in a school or a hospital (SPEC section 5) outweighs its owner. */
  private static final int LOCAL_GOVERNMENT_WEIGHT = 4;

  private final Tally text;
  private final Tally name;
  private final boolean municipal;

  /** The sums of weights of the sectors that anything speaks for, in the order of sectors. */
  private final Map<Sector, Integer> scores = new EnumMap<>(Sector.class);

  /**
   * Votes.
   *
   * @param text on the text
   * @param name on the name alone; their spans lie in the name
   * @param municipal whether the name is that of a local government
   */
  SectorVotes(Tally text, Tally name, boolean municipal) {
    this.text = text;
    this.name = name;
    this.municipal = municipal;
    for (Sector sector : Sector.values()) {
      int own = sector == Sector.MUNICIPALITY && municipal ? LOCAL_GOVERNMENT_WEIGHT : 0;
      int score = own + text.score(sector.code()) + name.score(sector.code());
      if (score > 0) {
        scores.put(sector, score);
      }
    }
  }

  Tally text() {
    return text;
  }

  Tally name() {
    return name;
  }

  boolean isMunicipal() {
    return municipal;
  }

  /**
   * How much speaks for each sector: the logarithm of the sum of weights and one, so that a weak
   * rule that is alone says less than a strong one, and many rules not much more; 0 when none
   * speaks.
   */
  double[] strengths() {
    return Arrays.stream(Sector.values())
        .mapToDouble(sector -> StrictMath.log1p(scores.getOrDefault(sector, 0)))
        .toArray();
  }

  /** The sector with the highest sum; empty when nothing speaks for any. */
  Optional<Sector> best() {
    return scores.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  /** Whether a rule of the operator speaks. */
  boolean hasOwn() {
    return text.hasOwn() || name.hasOwn();
  }
}
