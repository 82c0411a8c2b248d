package jikenbo.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.stream.Stream;
import jikenbo.fixture.SourceFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** Nothing is fitted on sealed hands, and nobody scores them before the end. */
class SealedHandsTest {

  private static final String FOLDER = "src/test/" + "sealed";

  @Test
  void sealedHandsAreRefusedForFitting() {
    Path sealed = Path.of(FOLDER, "lawyer");

    assertThatThrownBy(() -> Hands.forFitting(sealed))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("sealed");
  }

  @Test
  void aWayAroundDoesNotOpenThem() {
    Path sealed = Path.of("src/test/resources/../sealed/auditor");

    assertThatThrownBy(() -> Hands.forFitting(sealed)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void handsForFittingAndForScoringLieElsewhere() {
    assertThat(Stream.concat(Hands.forFitting().stream(), Hands.forScoring().stream()))
        .extracting(hand -> hand.pages().toString())
        .isNotEmpty()
        .noneMatch(folder -> folder.startsWith(FOLDER));
  }

  @Test
  @DisabledIfSystemProperty(named = "sealed", matches = "score")
  void theFinalScoreIsAskedForInSoManyWords() {
    assertThatThrownBy(Hands::forFinalScore).hasMessageContaining("-Dsealed=score");
  }

  @Test
  void onlyTheLoaderKnowsWhereTheyLie() {
    assertThat(SourceFiles.below("src"))
        .filteredOn(source -> SourceFiles.text(source).contains("\"" + FOLDER))
        .containsExactly(Path.of("src/test/java/jikenbo/labels/Hands.java"));
  }
}
