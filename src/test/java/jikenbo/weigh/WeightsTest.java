package jikenbo.weigh;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightsTest {

  private static final Weights DAYS =
      new Weights(
          Map.of(
              "from | noticing", -1.5, "detected | noticing", 2.25, "one day", 0.3, "none", 0.0));

  @Test
  void theTableHasARowForEachClueAndAColumnForEachQuestion() {
    assertThat(DAYS)
        .hasToString(
            """
            clue\tdetected\tfrom\tpoints
            none\t\t\t
            noticing\t225\t-150\t
            one day\t\t\t30
            """);
  }

  @Test
  void aTableIsReadAsItWasWritten() {
    assertThat(Weights.of("# of whom\n" + DAYS)).isEqualTo(DAYS).hasToString(DAYS.toString());
  }

  @Test
  void aClueSpeaksOfTheQuestionThatIsAsked() {
    Weights weights = Weights.of(DAYS.toString());

    assertThat(weights.of("detected", Clues.of(List.of("noticing")))).isEqualTo(2.25);
    assertThat(weights.of("to", Clues.of(List.of("noticing")))).isZero();
    assertThat(weights.of(List.of("one day", "noticing"))).isEqualTo(0.3);
  }

  /** A fit writes the source; the class path still holds the file from before it. */
  @DisabledIfSystemProperty(named = "jikenbo.fit", matches = "true")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/jikenbo/archive/heading-weights.tsv",
        "/jikenbo/fact/contractor-weights.tsv",
        "/jikenbo/fact/days-weights.tsv",
        "/jikenbo/fact/people-weights.tsv"
      })
  void theFilesOfTheProgramAreReadAsTheyWereWritten(String file) throws IOException {
    String table =
        Files.readString(Path.of("src/main/resources" + file), UTF_8)
            .lines()
            .filter(line -> !line.startsWith("#"))
            .collect(Collectors.joining("\n", "", "\n"));

    assertThat(Weights.load(file)).hasToString(table);
  }
}
