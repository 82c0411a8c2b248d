package jikenbo.labels;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How far two people say the same of the same posts. */
final class Agreement {

  private final Map<@Nullable String, Integer> first = new HashMap<>();
  private final Map<@Nullable String, Integer> second = new HashMap<>();
  private int same;
  private int all;

  /** Adds what both said of one post; null is an answer, too. */
  void add(@Nullable String one, @Nullable String other) {
    first.merge(one, 1, Integer::sum);
    second.merge(other, 1, Integer::sum);
    same += Objects.equals(one, other) ? 1 : 0;
    all++;
  }

  /** How many posts both labelled. */
  int size() {
    return all;
  }

  /** Share of the same answers; 100 where nothing was asked. */
  double percent() {
    return all == 0 ? 100 : 100.0 * same / all;
  }

  /**
   * Cohen's κ: how much of the agreement that chance would not give was reached. 1 where chance
   * alone gives all.
   */
  double kappa() {
    double byChance = 0;
    for (Map.Entry<@Nullable String, Integer> answer : first.entrySet()) {
      byChance += 1.0 * answer.getValue() * second.getOrDefault(answer.getKey(), 0);
    }
    byChance /= 1.0 * all * all;
    return byChance == 1 ? 1 : (1.0 * same / all - byChance) / (1 - byChance);
  }
}
