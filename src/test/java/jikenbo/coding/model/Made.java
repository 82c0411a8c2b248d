package jikenbo.coding.model;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import jikenbo.coding.rule.Rule;
import jikenbo.coding.rule.Vote;
import jikenbo.text.Span;

/** Weights and votes made for tests. */
final class Made {

  private Made() {}

  /** A row of weights that speaks for one class alone. */
  static <C> short[] points(C[] classes, C own, int points) {
    short[] row = new short[classes.length];
    row[List.of(classes).indexOf(own)] = (short) points;
    return row;
  }

  /** A row of weights that speaks for all classes alike. */
  static short[] all(Object[] classes, int points) {
    short[] row = new short[classes.length];
    Arrays.fill(row, (short) points);
    return row;
  }

  /** The vote of a rule for a class, on the word 名簿 at a place of a text. */
  static Vote vote(
      String classCode, int weight, Span at, boolean hint, boolean house, boolean own) {
    Rule rule =
        new Rule(
            "some-rule",
            classCode,
            null,
            weight,
            List.of("名簿"),
            null,
            null,
            Set.of(),
            hint,
            house,
            own,
            new Rule.Examples(List.of(), List.of()));
    return new Vote(rule, weight, at);
  }
}
