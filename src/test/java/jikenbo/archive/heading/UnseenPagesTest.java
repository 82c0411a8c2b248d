package jikenbo.archive.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jikenbo.weigh.LogisticFit;
import jikenbo.weigh.LogisticFit.Example;
import jikenbo.weigh.Weights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How many headings without bracket are found on pages of hands that nothing was fitted on, as they
 * are and in other layouts. It fits the weights again for each part, which takes minutes:
 *
 * <pre>mvn test -Dtest=UnseenPagesTest -DargLine=-Djikenbo.cross=true</pre>
 */
@EnabledIfSystemProperty(named = "jikenbo.cross", matches = "true")
class UnseenPagesTest {

  /** Hands are left out in so many groups. */
  private static final int PARTS = 3;

  private int headings;
  private int swallowed;
  private int invented;

  @Test
  void headingsAreFoundOnPagesOfHandsThatNothingWasFittedOn() {
    List<List<HeadingCorpus.Line>> hands =
        HeadingCorpus.folders().stream().map(HeadingCorpus::lines).toList();
    for (int part = 0; part < PARTS; part++) {
      List<HeadingCorpus.Line> unseen = new ArrayList<>();
      List<Example> seen = new ArrayList<>();
      for (int hand = 0; hand < hands.size(); hand++) {
        if (hand % PARTS == part) {
          unseen.addAll(hands.get(hand));
        } else {
          hands.get(hand).forEach(line -> seen.add(line.example()));
        }
      }
      Weights others = LogisticFit.fit(seen);
      unseen.forEach(line -> score(line, others));
    }
    System.out.printf(
        "headings without bracket %d, swallowed %d, invented %d%n", headings, swallowed, invented);

    assertThat(swallowed).as("headings that are not found").isLessThanOrEqualTo(headings / 25);
    assertThat(invented).as("lines taken for headings").isLessThanOrEqualTo(headings / 40);
  }

  private void score(HeadingCorpus.Line line, Weights weights) {
    Example example = line.example();
    boolean found = weights.of(example.clues()) >= HeadingLines.LEAST;
    headings += example.right() ? example.times() : 0;
    if (found != example.right()) {
      swallowed += example.right() ? example.times() : 0;
      invented += found ? example.times() : 0;
      System.out.printf("%s %s%n", found ? "invented" : "swallowed", line.place());
    }
  }
}
