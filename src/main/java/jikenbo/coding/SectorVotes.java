package jikenbo.coding;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known of the sector of a notice beside what its letters say: the votes of rules on its
 * text and on the name of the organisation, and whether that name is one of a local government.
 *
 * @param text votes on the text
 * @param name votes on the name alone; their spans lie in the name
 * @param municipal whether the name is that of a local government
 */
record SectorVotes(Tally text, Tally name, boolean municipal) {

  /** How much the rules on the text speak for each sector. */
  double[] ofText() {
    return strengths(text);
  }

  /** How much the rules on the name speak for each sector. */
  double[] ofName() {
    return strengths(name);
  }

  /** What the list of local governments says: 1 for municipalities where it has the name. */
  double[] ofList() {
    return Arrays.stream(Sector.values())
        .mapToDouble(sector -> municipal && sector == Sector.MUNICIPALITY ? 1 : 0)
        .toArray();
  }

  /**
   * The logarithm of the sum of weights and one: a weak rule that is alone says less than a strong
   * one, and many rules not much more; 0 when none speaks.
   */
  private static double[] strengths(Tally tally) {
    return Arrays.stream(Sector.values())
        .mapToDouble(sector -> StrictMath.log1p(tally.score(sector.code())))
        .toArray();
  }

  /** The sector that rules speak most for, else that of the list; empty when nothing speaks. */
  Optional<Sector> best() {
    return Stream.of(Sector.values())
        .filter(sector -> score(sector) > 0)
        .max(Comparator.comparingInt(this::score))
        .or(() -> municipal ? Optional.of(Sector.MUNICIPALITY) : Optional.empty());
  }

  /** Whether a rule or the list speaks for a sector. */
  boolean speakFor(Sector sector) {
    return score(sector) > 0 || (municipal && sector == Sector.MUNICIPALITY);
  }

  private int score(Sector sector) {
    return text.score(sector.code()) + name.score(sector.code());
  }

  /** Whether a rule of the operator speaks. */
  boolean hasOwn() {
    return text.hasOwn() || name.hasOwn();
  }
}
