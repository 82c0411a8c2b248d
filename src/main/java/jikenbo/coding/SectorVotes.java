package jikenbo.coding;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What rules say of the sector of a notice: of its text, and of the name of the organisation.
 *
 * @param text votes on the text
 * @param name votes on the name alone; their spans lie in the name
 * @param municipal whether the name is that of a local government
 */
record SectorVotes(Tally text, Tally name, boolean municipal) {

  /** What happened in a school or a hospital (SPEC section 5) outweighs its owner. */
  private static final int LOCAL_GOVERNMENT_WEIGHT = 4;

  /** The sum of weights for a sector; 0 when nothing speaks for it. */
  int score(Sector sector) {
    int own = sector == Sector.MUNICIPALITY && municipal ? LOCAL_GOVERNMENT_WEIGHT : 0;
    return own + text.score(sector.code()) + name.score(sector.code());
  }

  /** The share of all weights that is for a sector, from 0 to 1; 0 when no rule speaks. */
  double share(Sector sector) {
    int all = Arrays.stream(Sector.values()).mapToInt(this::score).sum();
    return all == 0 ? 0 : 1.0 * score(sector) / all;
  }

  /** The sector with the highest sum; empty when nothing speaks for any. */
  Optional<Sector> best() {
    return without(null).max((one, other) -> Integer.compare(score(one), score(other)));
  }

  /** Whether the best sector is ahead by a third, or a rule of the operator speaks. */
  boolean decide() {
    Optional<Sector> best = best();
    int second = best.map(first -> without(first).mapToInt(this::score).max().orElse(0)).orElse(0);
    return best.isPresent() && (hasOwn() || 3 * score(best.get()) >= 4 * second);
  }

  /** Whether a rule of the operator speaks. */
  boolean hasOwn() {
    return text.hasOwn() || name.hasOwn();
  }

  private Stream<Sector> without(@Nullable Sector left) {
    return Arrays.stream(Sector.values()).filter(own -> own != left && score(own) > 0);
  }
}
