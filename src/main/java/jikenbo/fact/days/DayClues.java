package jikenbo.fact.days;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jikenbo.weigh.Clues;
import org.jspecify.annotations.Nullable;

/** How each day that a notice tells stands to its other days and to its publication. */
final class DayClues {

  private static final Set<String> NOTICINGS = Set.of("noticing", "told", "confirming");
  private static final Set<String> HAPPENINGS =
      Set.of("mistake", "sending", "attacking", "losing", "showing");

  private static final Lag TO_PUBLICATION = new Lag("to publication ");
  private static final Lag SINCE_DAY_BEFORE = new Lag("since day before ");
  private static final Lag TO_NEXT_DAY = new Lag("to next day ");

  private final List<ToldDay> days;
  private final List<LocalDate> inOrderOfText;
  private final @Nullable LocalDate published;
  private final int firstNoticed;
  private final int firstHappened;

  /**
   * The clues of days.
   *
   * @param days in the order of the calendar
   * @param published day of publication, where it can be trusted
   */
  DayClues(List<ToldDay> days, @Nullable LocalDate published) {
    this.days = days;
    this.published = published;
    this.inOrderOfText =
        days.stream()
            .sorted(Comparator.comparingInt(day -> day.mentions().get(0).span().start()))
            .map(ToldDay::date)
            .toList();
    this.firstNoticed = first(day -> isTold(day, NOTICINGS));
    this.firstHappened = first(day -> isTold(day, HAPPENINGS));
  }

  private static boolean isTold(ToldDay day, Set<String> events) {
    return day.events().stream().anyMatch(events::contains);
  }

  private int first(Predicate<ToldDay> which) {
    for (int i = 0; i < days.size(); i++) {
      if (which.test(days.get(i))) {
        return i;
      }
    }
    return -1;
  }

  boolean tellsNoticing() {
    return firstNoticed >= 0;
  }

  boolean tellsHappening() {
    return firstHappened >= 0;
  }

  /** All clues of the day at this place of the calendar. */
  Clues of(int place) {
    ToldDay day = days.get(place);
    Clues clues = new Clues();
    clues.addAll(day.clues());
    clues.add("day");
    clues.addIf("told again", day.mentions().size() > 1);
    int behind = days.size() - 1 - place;
    clues.add("from first " + Math.min(place, 4));
    clues.add("from last " + Math.min(behind, 4));
    clues.add("of " + Math.min(days.size(), 6) + " the " + Math.min(place, 6));
    clues.add("told as " + Math.min(inOrderOfText.indexOf(day.date()), 5));
    clues.add(
        published == null ? "publication unknown" : TO_PUBLICATION.between(day.date(), published));
    day.events()
        .forEach(event -> clues.add("event " + event + ", from first " + Math.min(place, 2)));
    if (place > 0) {
      clues.add(SINCE_DAY_BEFORE.between(days.get(place - 1).date(), day.date()));
    }
    if (behind > 0) {
      clues.add(TO_NEXT_DAY.between(day.date(), days.get(place + 1).date()));
    }
    clues.add("against noticing " + against(place, firstNoticed));
    clues.add("against happening " + against(place, firstHappened));
    return clues;
  }

  private static String against(int place, int other) {
    return other < 0 ? "none" : Integer.toString(Math.max(-2, Math.min(2, place - other)));
  }

  /** Names the time between two days, in steps that grow. */
  static final class Lag {

    private static final int[] STEPS = {0, 1, 2, 3, 7, 14, 30, 60, 120, 365, 1_100};

    /** By step; the last one for longer times. */
    private final List<String> names;

    /** Names that begin so. */
    Lag(String kind) {
      Stream<String> steps = IntStream.of(STEPS).mapToObj(Integer::toString);
      this.names = Stream.concat(steps, Stream.of("more")).map(step -> kind + step).toList();
    }

    /** The least step that is not shorter; more than that for longer times. */
    String between(LocalDate from, LocalDate to) {
      long days = ChronoUnit.DAYS.between(from, to);
      int step = 0;
      while (step < STEPS.length && days > STEPS[step]) {
        step++;
      }
      return names.get(step);
    }
  }
}
