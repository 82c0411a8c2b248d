package jikenbo.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jikenbo.labels.Hand;
import jikenbo.labels.Hands;
import jikenbo.labels.LabelSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Prints how right today's readers are, hand by hand, and writes the same table into {@code
 * target}. With {@code -Dhand=FOLDER} it scores the pages and labels of that folder instead.
 */
class ScoreTest {

  @Test
  @DisabledIfSystemProperty(named = "hand", matches = ".+")
  void openHands() throws IOException {
    print(Hands.forScoring(), "score.md");
  }

  @Test
  @EnabledIfSystemProperty(named = "hand", matches = ".+")
  void ownPages() throws IOException {
    Hand hand = Hands.forFitting(Path.of(System.getProperty("hand")));

    assertThat(LabelSchema.ofLabels().faults(hand.labels())).isEmpty();
    print(List.of(hand), "score-" + hand + ".md");
  }

  /** The final score: of hands that nothing was fitted on and nobody has looked at. */
  @Test
  @EnabledIfSystemProperty(named = "sealed", matches = "score")
  void sealedHands() throws IOException {
    print(Hands.forFinalScore(), "score-sealed.md");
  }

  private static void print(List<Hand> hands, String file) throws IOException {
    Map<String, Score> scores = new LinkedHashMap<>();
    for (Hand hand : hands) {
      scores.put(hand.name(), Score.of(hand));
    }
    String table = new ScoreTable(scores).toString();
    System.out.println(table);
    Files.writeString(Path.of("target").resolve(file), table);
    assertThat(scores.values())
        .allSatisfy(score -> assertThat(score.posts().strict()).isPositive());
  }
}
