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

  private DayRelations() {}

  /** The names of the relations. */
  static List<String> of(DayChoice choice, DayRanges ranges) {
    LocalDate from = DayChoice.date(choice.from());
    LocalDate to = DayChoice.date(choice.to());
    LocalDate detected = DayChoice.date(choice.detected());
    List<String> found = new ArrayList<>();
    found.add(BY_KIND + ends(from, to));
    found.add(BY_KIND + discovery(from, to, detected));
    if (from != null && to != null) {
      addStretch(found, choice, from, to, ranges);
    } else if (from != null && ranges.begins(from)) {
      found.add(BY_KIND + "begins in a range");
    }
    if (from != null && detected != null && !detected.isBefore(from)) {
      found.add("discovered after " + DayClues.Lag.between(from, detected));
      if (from.equals(detected)) {
        found.add(BY_KIND + "discovered at once");
      }
    }
    if (to != null && detected != null && !detected.isBefore(to)) {
      found.add("discovered after the end " + DayClues.Lag.between(to, detected));
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
    found.add(BY_KIND + "last " + DayClues.Lag.between(from, to));
    addEvents(found, choice, from.equals(to) ? "one day" : toDiscovery ? "to discovery" : "apart");
  }

  private static String ends(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null) {
      return to == null ? "without ends" : "with an end only";
    }
    if (to == null) {
      return "with a beginning only";
    }
    return from.equals(to) ? "one" : "several";
  }

  private static String discovery(
      @Nullable LocalDate from, @Nullable LocalDate to, @Nullable LocalDate detected) {
    if (detected == null) {
      return from == null ? "nothing discovered" : "begun, not discovered";
    }
    if (to == null) {
      return "discovered without an end";
    }
    if (detected.equals(to)) {
      return to.equals(from) ? "all one" : "discovered on the last";
    }
    if (detected.isAfter(to)) {
      return "discovered afterwards";
    }
    return from != null && detected.isBefore(from) ? "discovered before" : "discovered between";
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
