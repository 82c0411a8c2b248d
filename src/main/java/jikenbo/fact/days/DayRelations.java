package jikenbo.fact.days;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the three days of a reading stand to each other. A notice has thousands of readings and few
 * pairs of days, so what two days alone tell is asked for apart.
 */
final class DayRelations {

  /** Relations that begin so weigh differently in notices of different kinds. */
  static final String BY_KIND = "days ";

  private static final DayClues.Lag LAST = new DayClues.Lag(BY_KIND + "last ");
  private static final DayClues.Lag DISCOVERED_AFTER = new DayClues.Lag("discovered after ");
  private static final DayClues.Lag DISCOVERED_AFTER_END =
      new DayClues.Lag("discovered after the end ");

  private final DayRanges ranges;

  DayRelations(DayRanges ranges) {
    this.ranges = ranges;
  }

  /** What lies between both ends of the incident. */
  enum Stretch {
    ONE_DAY("one day"),
    TO_DISCOVERY("to discovery"),
    APART("apart");

    private final String words;

    Stretch(String words) {
      this.words = words;
    }

    /** That of a reading; null where an end is not told. */
    static @Nullable Stretch of(DayChoice choice) {
      LocalDate from = DayChoice.date(choice.from());
      LocalDate to = DayChoice.date(choice.to());
      if (from == null || to == null) {
        return null;
      }
      return from.equals(to)
          ? ONE_DAY
          : to.equals(DayChoice.date(choice.detected())) ? TO_DISCOVERY : APART;
    }
  }

  /** How the beginning stands to the end. */
  List<String> ofEnds(@Nullable ToldDay first, @Nullable ToldDay last) {
    LocalDate from = DayChoice.date(first);
    LocalDate to = DayChoice.date(last);
    List<String> found = new ArrayList<>(List.of(ends(from, to)));
    if (from != null && to != null && ranges.isRange(from, to)) {
      found.add(BY_KIND + "range");
    } else if (from != null && ranges.begins(from)) {
      found.add(BY_KIND + "begins in a range");
    }
    if (from != null && to != null) {
      found.add(LAST.between(from, to));
    }
    return found;
  }

  /** How the discovery stands to the beginning. */
  static List<String> ofBeginning(@Nullable ToldDay first, @Nullable ToldDay discovery) {
    LocalDate from = DayChoice.date(first);
    LocalDate detected = DayChoice.date(discovery);
    if (from == null || detected == null || detected.isBefore(from)) {
      return List.of();
    }
    String after = DISCOVERED_AFTER.between(from, detected);
    return from.equals(detected) ? List.of(after, BY_KIND + "discovered at once") : List.of(after);
  }

  /** How the discovery stands to the end. */
  static List<String> ofEnd(@Nullable ToldDay last, @Nullable ToldDay discovery) {
    LocalDate to = DayChoice.date(last);
    LocalDate detected = DayChoice.date(discovery);
    return to == null || detected == null || detected.isBefore(to)
        ? List.of()
        : List.of(DISCOVERED_AFTER_END.between(to, detected));
  }

  /** What happened on the first day, in a stretch of this kind. */
  static List<String> ofFirst(@Nullable ToldDay first, Stretch stretch) {
    return events("begins with ", first, stretch);
  }

  /** What happened on the day of the discovery, in a stretch of this kind. */
  static List<String> ofDiscovered(@Nullable ToldDay discovery, Stretch stretch) {
    return events("discovered by ", discovery, stretch);
  }

  private static List<String> events(String what, @Nullable ToldDay day, Stretch stretch) {
    Set<String> events =
        day == null ? Set.of("none") : day.events().isEmpty() ? Set.of("no event") : day.events();
    return events.stream().map(event -> what + event + ", " + stretch.words).toList();
  }

  /**
   * How the discovery stands to both ends, and whether a stretch that is told leads to it.
   *
   * @param stretch that of the reading
   */
  List<String> ofAll(DayChoice choice, @Nullable Stretch stretch) {
    LocalDate from = DayChoice.date(choice.from());
    LocalDate to = DayChoice.date(choice.to());
    String discovery = discovery(from, to, DayChoice.date(choice.detected()));
    return stretch == Stretch.TO_DISCOVERY && from != null && to != null && ranges.isRange(from, to)
        ? List.of(discovery, "range to discovery")
        : List.of(discovery);
  }

  private static String ends(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null) {
      return to == null ? BY_KIND + "without ends" : BY_KIND + "with an end only";
    }
    if (to == null) {
      return BY_KIND + "with a beginning only";
    }
    return from.equals(to) ? BY_KIND + "one" : BY_KIND + "several";
  }

  private static String discovery(
      @Nullable LocalDate from, @Nullable LocalDate to, @Nullable LocalDate detected) {
    if (detected == null) {
      return from == null ? BY_KIND + "nothing discovered" : BY_KIND + "begun, not discovered";
    }
    if (to == null) {
      return BY_KIND + "discovered without an end";
    }
    if (detected.equals(to)) {
      return to.equals(from) ? BY_KIND + "all one" : BY_KIND + "discovered on the last";
    }
    if (detected.isAfter(to)) {
      return BY_KIND + "discovered afterwards";
    }
    return from != null && detected.isBefore(from)
        ? BY_KIND + "discovered before"
        : BY_KIND + "discovered between";
  }
}
