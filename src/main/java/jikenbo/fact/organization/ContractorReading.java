package jikenbo.fact.organization;

import java.util.List;
import java.util.Optional;
import jikenbo.fact.Fact;
import jikenbo.review.Doubt;

/**
 * At which contractor or service the cause lay, as far as a notice tells it.
 *
 * @param contractor the name; empty where none is told
 * @param doubts what a person should look at
 */
public record ContractorReading(Optional<Fact<String>> contractor, List<Doubt> doubts) {

  /** Copies the list. */
  public ContractorReading {
    doubts = List.copyOf(doubts);
  }
}
