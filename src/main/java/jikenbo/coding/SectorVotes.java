package jikenbo.coding;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

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

  /** The share of all weights that is for each sector, from 0 to 1; 0 when no rule speaks. */
  double[] shares() {
    int all = scores.values().stream().mapToInt(Integer::intValue).sum();
    return Arrays.stream(Sector.values())
        .mapToDouble(sector -> all == 0 ? 0 : 1.0 * scores.getOrDefault(sector, 0) / all)
        .toArray();
  }

  /** The sector with the highest sum; empty when nothing speaks for any. */
  Optional<Sector> best() {
    return scores.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  /** Whether the best sector is ahead by a third, or a rule of the operator speaks. */
  boolean decide() {
    int[] highest =
        scores.values().stream()
            .sorted(Comparator.reverseOrder())
            .mapToInt(Integer::intValue)
            .limit(2)
            .toArray();
    return highest.length > 0
        && (hasOwn() || Tally.isAhead(highest[0], highest.length > 1 ? highest[1] : 0));
  }

  /** Whether a rule of the operator speaks. */
  boolean hasOwn() {
    return text.hasOwn() || name.hasOwn();
  }
}
