package jikenbo.report;

import static jikenbo.report.Phrases.number;
import static jikenbo.report.Phrases.percent;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jikenbo.statistics.Breakdown;
import jikenbo.statistics.Breakdown.Line;

/** What stands out among the classes of a month. */
record ClassPhrases<C>(Breakdown<C> breakdown) {

  /** More classes than this that are level are counted, not named. */
  private static final int NAMED = 2;

  /** Whether no disclosure of the month has a class. */
  boolean allUnknown() {
    return count(known()) == 0;
  }

  /** The class with the most disclosures of those that are known, with the n of its share. */
  String leading() {
    List<Line<C>> known = known();
    int n = count(known);
    if (n == 0) {
      return "すべて不明";
    }
    if (n == 1) {
      return name(known.get(0)) + "（判明1件）";
    }
    int most = known.get(0).month().disclosures();
    if (most == n) {
      return "判明%s件のすべてが%s".formatted(number(n), name(known.get(0)));
    }
    List<Line<C>> top = known.stream().filter(line -> line.month().disclosures() == most).toList();
    if (top.size() > NAMED) {
      return "%d分類が%s件ずつで最多".formatted(top.size(), number(most));
    }
    String each = top.size() > 1 ? "各" : "";
    String names = top.stream().map(this::name).collect(Collectors.joining("と"));
    return "%sが%s%s件（判明%s件の%s%s）で最多"
        .formatted(names, each, number(most), number(n), each, percent(most, n));
  }

  /**
   * The class whose count moved most since the month before; empty when that is not covered,
   * nothing moved, or too many moved as much.
   */
  Optional<String> largestChange() {
    int largest = breakdown.lines().stream().mapToInt(ClassPhrases::moved).max().orElse(0);
    List<Line<C>> movers =
        breakdown.lines().stream().filter(line -> moved(line) == largest).toList();
    return largest == 0 || movers.size() > NAMED
        ? Optional.empty()
        : Optional.of(
            movers.stream()
                .map(line -> name(line) + Phrases.signed(change(line)) + "件")
                .collect(Collectors.joining("、")));
  }

  private List<Line<C>> known() {
    C unknown = breakdown.dimension().unknown();
    return breakdown.lines().stream().filter(line -> !line.member().equals(unknown)).toList();
  }

  private static int count(List<? extends Line<?>> lines) {
    return lines.stream().mapToInt(line -> line.month().disclosures()).sum();
  }

  private String name(Line<C> line) {
    return breakdown.dimension().nameJa().apply(line.member());
  }

  private static int moved(Line<?> line) {
    return Math.abs(change(line));
  }

  private static int change(Line<?> line) {
    Integer change = line.change();
    return change == null ? 0 : change;
  }
}
