package jikenbo.report;

import static jikenbo.report.Phrases.number;
import static jikenbo.report.Phrases.percent;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jikenbo.statistics.Figures;
import jikenbo.statistics.survey.Breakdown;
import jikenbo.statistics.survey.Breakdown.Line;

/** What stands out among the classes of a month. */
record ClassPhrases<C>(Breakdown<C> breakdown) {

  /** More classes than this that are level are counted, not named. */
  private static final int NAMED = 2;

  /** Whether no disclosure of the month has a class. */
  boolean allUnknown() {
    return count(known()) == 0;
  }

  /**
   * The class with the most disclosures of those that are known. Its share is of all disclosures,
   * the unknown ones among them, as in every table.
   */
  String leading() {
    List<Line<C>> known = known();
    int n = count(known);
    int all = count(breakdown.lines());
    if (n == 0) {
      return "すべて不明";
    }
    int most = known.get(0).month().disclosures();
    List<Line<C>> top = known.stream().filter(line -> line.month().disclosures() == most).toList();
    if (top.size() > NAMED) {
      return "%d分類が%s件ずつで最多".formatted(top.size(), number(most));
    }
    if (most == all) {
      return "%s件とも%s".formatted(number(all), name(top.get(0)));
    }
    String each = top.size() > 1 ? "各" : "";
    String names = top.stream().map(this::name).collect(Collectors.joining("と"));
    return "%sが%s%s件（公表%s件の%s%s%s）で最多"
        .formatted(
            names,
            each,
            number(most),
            number(all),
            each,
            percent(most, all),
            top.size() > 1 ? "" : incidents(top.get(0).month()));
  }

  /** The incidents, where several disclosures tell of one or some of one that is counted before. */
  private static String incidents(Figures month) {
    return month.incidents() == month.disclosures()
        ? ""
        : "、事案では%s件".formatted(number(month.incidents()));
  }

  /**
   * The class whose count moved most since the month before, with both counts; empty when the two
   * months cannot be compared, nothing moved, or too many moved as much.
   */
  Optional<String> largestChange() {
    int largest = breakdown.lines().stream().mapToInt(ClassPhrases::moved).max().orElse(0);
    List<Line<C>> movers =
        breakdown.lines().stream().filter(line -> moved(line) == largest).toList();
    return largest == 0 || movers.size() > NAMED
        ? Optional.empty()
        : Optional.of(movers.stream().map(this::move).collect(Collectors.joining("・")));
  }

  private String move(Line<C> line) {
    Figures before = line.previousMonth();
    return "%s（%s→%s件）"
        .formatted(
            name(line),
            number(before == null ? 0 : before.disclosures()),
            number(line.month().disclosures()));
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
    Integer change = line.change();
    return change == null ? 0 : Math.abs(change);
  }
}
