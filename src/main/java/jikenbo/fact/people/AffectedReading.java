package jikenbo.fact.people;

import java.util.List;
import java.util.Optional;
import jikenbo.fact.Affected;
import jikenbo.fact.Fact;
import jikenbo.review.Doubt;

/**
 * How many people a notice says were affected, and what is doubtful about it.
 *
 * @param affected the count, if the notice gives one
 * @param certainty whether they were affected or may have been, if there is a count
 * @param doubts numbers that contradict it or could not be used
 */
public record AffectedReading(
    Optional<Fact<Affected>> affected,
    Optional<Fact<Affected.Certainty>> certainty,
    List<Doubt> doubts) {

  /** Copies the list. */
  public AffectedReading {
    doubts = List.copyOf(doubts);
  }
}
