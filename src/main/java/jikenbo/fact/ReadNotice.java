package jikenbo.fact;

import java.util.List;
import jikenbo.review.Doubt;

/**
 * What was read from a notice.
 *
 * @param facts what it says
 * @param evidence where each value stands
 * @param doubts what a person should look at
 */
public record ReadNotice(NoticeFacts facts, List<Evidence> evidence, List<Doubt> doubts) {

  /** Copies the lists. */
  public ReadNotice {
    evidence = List.copyOf(evidence);
    doubts = List.copyOf(doubts);
  }
}
