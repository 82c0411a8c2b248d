package jikenbo.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the three days of a reading stand to each other. */
final class DayRelations {

  /** Relations that begin so weigh differently in notices of different kinds. */
  static final String BY_KIND = "days ";

  private static final DayClues.Lag LAST = new DayClues.Lag(BY_KIND + "last ");
  private static final DayClues.Lag DISCOVERED_AFTER = new DayClues.Lag("discovered after ");
  private static final DayClues.Lag DISCOVERED_AFTER_END =
      new DayClues.Lag("discovered after the end ");

  private DayRelations() {}

  /** The names of the relations. */
  static List<String> of(DayChoice choice, DayRanges ranges) {
    LocalDate from = DayChoice.date(choice.from());
    LocalDate to = DayChoice.date(choice.to());
    LocalDate detected = DayChoice.date(choice.detected());
    List<String> found = new ArrayList<>();
    found.add(ends(from, to));
    found.add(discovery(from, to, detected));
    if (from != null && to != null) {
      addStretch(found, choice, from, to, ranges);
    } else if (from != null && ranges.begins(from)) {
      found.add(BY_KIND + "begins in a range");
    }
    if (from != null && detected != null && !detected.isBefore(from)) {
      found.add(DISCOVERED_AFTER.between(from, detected));
      if (from.equals(detected)) {
        found.add(BY_KIND + "discovered at once");
      }
    }
    if (to != null && detected != null && !detected.isBefore(to)) {
      found.add(DISCOVERED_AFTER_END.between(to, detected));
    }
    return found;
  }

  private static void addStretch(
      List<String> found, DayChoice choice, LocalDate from, LocalDate to, DayRanges ranges) {
    boolean toDiscovery = to.equals(DayChoice.date(choice.detected()));
    if (ranges.isRange(from, to)) {
      found.add(BY_KIND + "range");
      if (toDiscovery && !from.equals(to)) {
        found.add("range to discovery");
      }
    } else if (ranges.begins(from)) {
      found.add(BY_KIND + "begins in a range");
    }
    found.add(LAST.between(from, to));
    addEvents(found, choice, from.equals(to) ? "one day" : toDiscovery ? "to discovery" : "apart");
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

  private static void addEvents(List<String> found, DayChoice choice, String how) {
    events(choice.from()).forEach(event -> found.add("begins with " + event + ", " + how));
    events(choice.detected()).forEach(event -> found.add("discovered by " + event + ", " + how));
  }

  private static Set<String> events(@Nullable ToldDay day) {
    if (day == null) {
      return Set.of("none");
    }
    return day.events().isEmpty() ? Set.of("no event") : day.events();
  }
}
