package jikenbo.weigh;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Shows each ballot in copies in which most clues are missing, as they are on a page by another
 * hand. What is left must tell the reading, so a clue that only ever stands beside a stronger one
 * earns points as well (dropout; Wager, Wang and Liang, Dropout Training as Adaptive
 * Regularization, 2013).
 *
 * @param copies in place of each ballot; 0 for the whole ballot
 * @param missing share of the clues that a copy lacks, below 1
 * @param sharpness what the points are multiplied by in the end: who only ever sees a part of the
 *     clues trusts all of them together too little
 */
public record Dropout(int copies, double missing, double sharpness) {

  /** Every ballot whole. */
  public static final Dropout NONE = new Dropout(0, 0, 1);

  private static final Showing WHOLE = new Showing(0, 0, 1);

  /** The copies of a ballot, of which the same number always has the same ones. */
  List<Showing> showings(int number) {
    if (copies == 0) {
      return List.of(WHOLE);
    }
    return IntStream.range(0, copies)
        .mapToObj(copy -> new Showing((long) number * copies + copy, missing, 1.0 / copies))
        .toList();
  }

  /**
   * One way in which a ballot is shown.
   *
   * @param number of the copy among those of all ballots
   * @param missing share of the clues that it lacks
   * @param share how much it counts
   */
  record Showing(long number, double missing, double share) {

    private static final double ALL = 0x1p53;

    /** Whether it has the clue of this number: in all its bundles, or in none. */
    boolean holds(int clue) {
      long bits = ClueNumbers.FACTOR * (ClueNumbers.FACTOR * number + clue + 1);
      bits ^= bits >>> 32;
      bits *= ClueNumbers.FACTOR;
      bits ^= bits >>> 29;
      return (bits >>> 11) / ALL >= missing;
    }

    /** What each clue counts for, so that those that are left together count as much as all. */
    double force() {
      return 1 / (1 - missing);
    }
  }
}
