package jikenbo.accuracy;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jikenbo.labels.Field;

/** Scores side by side, as a table in Markdown: a row for each field, a column for each hand. */
final class ScoreTable {

  /** Fields of which values that are invented, missed and wrong are told apart. */
  private static final Set<Field> APART =
      Set.of(
          Field.PEOPLE, Field.OCCURRED_FROM, Field.OCCURRED_TO, Field.DETECTED, Field.THIRD_PARTY);

  private final Map<String, Score> scores;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * A table of scores.
   *
   * @param scores by the name of the hand, in the order of the columns
   */
  ScoreTable(Map<String, Score> scores) {
    this.scores = scores;
    row("strict / lenient, %", Map.Entry::getKey, "mean or sum");
    percents("posts", Score::posts, false);
    for (Field field : Field.values()) {
      percents(field.title(), score -> score.field(field), field.alternatives() != null);
      if (APART.contains(field)) {
        counts("- told: right", field, true, Verdict.RIGHT, Verdict.DEFENSIBLE);
        counts("- told: wrong", field, true, Verdict.WRONG);
        counts("- told: missed", field, true, Verdict.MISSED);
        counts("- none: right", field, false, Verdict.RIGHT, Verdict.DEFENSIBLE);
        counts("- none: invented", field, false, Verdict.INVENTED);
      }
    }
  }

  private void percents(String title, Function<Score, Tally> tally, boolean lenient) {
    Function<ToDoubleFunction<Tally>, String> mean =
        share ->
            percent(scores.values().stream().map(tally).mapToDouble(share).average().orElse(0));
    row(
        title,
        score -> percents(tally.apply(score.getValue()), lenient),
        mean.apply(Tally::strict) + (lenient ? "/" + mean.apply(Tally::lenient) : ""));
  }

  private static String percents(Tally tally, boolean lenient) {
    return percent(tally.strict()) + (lenient ? "/" + percent(tally.lenient()) : "");
  }

  private static String percent(double value) {
    return String.format(Locale.ROOT, "%.0f", value);
  }

  private void counts(String title, Field field, boolean told, Verdict... verdicts) {
    Function<Score, Integer> count =
        score -> Stream.of(verdicts).mapToInt(v -> score.field(field).count(told, v)).sum();
    int sum = scores.values().stream().mapToInt(count::apply).sum();
    row(title, score -> count.apply(score.getValue()).toString(), Integer.toString(sum));
  }

  private void row(String title, Function<Map.Entry<String, Score>, String> cell, String last) {
    List<String> row = new ArrayList<>();
    row.add(title);
    scores.entrySet().stream().map(cell).forEach(row::add);
    row.add(last);
    rows.add(row);
  }

  /** The table, with a line break at the end. */
  @Override
  public String toString() {
    List<Integer> widths = new ArrayList<>();
    for (int column = 0; column < rows.get(0).size(); column++) {
      int at = column;
      widths.add(rows.stream().mapToInt(row -> row.get(at).length()).max().orElse(0));
    }
    StringBuilder text = new StringBuilder(line(rows.get(0), widths));
    text.append(line(widths.stream().map("-"::repeat).toList(), widths));
    rows.stream().skip(1).forEach(row -> text.append(line(row, widths)));
    return text.toString();
  }

  private static String line(List<String> cells, List<Integer> widths) {
    return IntStream.range(0, cells.size())
        .mapToObj(i -> (i == 0 ? "%-" : "%") + widths.get(i) + "s")
        .collect(joining(" | ", "| ", " |%n"))
        .formatted(cells.toArray());
  }
}
