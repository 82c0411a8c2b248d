package jikenbo.fact.days;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jikenbo.fact.Fact;
import jikenbo.review.Doubt;

/**
 * When an incident happened and when it was noticed; each part may be unknown.
 *
 * @param from first day of the attack, exposure or mistake
 * @param to last day of it
 * @param detected earliest day on which somebody noticed
 * @param doubts days that were told and cannot be
 */
public record IncidentDates(
    Optional<Fact<LocalDate>> from,
    Optional<Fact<LocalDate>> to,
    Optional<Fact<LocalDate>> detected,
    List<Doubt> doubts) {

  /** Copies the list. */
  public IncidentDates {
    doubts = List.copyOf(doubts);
  }
}
