package jikenbo.fact;

import java.time.LocalDate;
import java.util.Objects;
import jikenbo.weigh.BallotFit.Example;
import org.jspecify.annotations.Nullable;

/**
 * What is right of a notice; null for what it does not tell.
 *
 * @param people how many were affected
 * @param from first day
 * @param to last day
 * @param detected day on which somebody noticed
 */
record RightAnswer(
    @Nullable Long people,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable LocalDate detected) {

  /** The count as the ballot has it. */
  long count() {
    return people == null ? 0 : people;
  }

  boolean isFrom(DayChoice choice) {
    return Objects.equals(DayChoice.date(choice.from()), from);
  }

  boolean isTo(DayChoice choice) {
    return Objects.equals(DayChoice.date(choice.to()), to);
  }

  boolean isDetected(DayChoice choice) {
    return Objects.equals(DayChoice.date(choice.detected()), detected);
  }

  /** The question of the people of a notice, with this answer. */
  Example<HeadCount> people(ParsedNotice asked, double weight) {
    return new Example<>(PeopleBallot.of(asked), count -> count.value() == count(), weight);
  }

  /** The question of the three days of a notice, with this answer. */
  Example<DayChoice> days(ParsedNotice asked, double weight) {
    return new Example<>(
        DayBallot.of(asked),
        choice -> isFrom(choice) && isTo(choice) && isDetected(choice),
        weight);
  }
}
