package jikenbo.fact;

import java.util.List;

/**
 * What was read from a notice.
 *
 * @param facts what it says
 * @param evidence where each value stands
 */
public record ReadNotice(NoticeFacts facts, List<Evidence> evidence) {

  /** Copies the list. */
  public ReadNotice {
    evidence = List.copyOf(evidence);
  }
}
