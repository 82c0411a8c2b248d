package jikenbo.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import jikenbo.casebook.CodedPost;
import jikenbo.fact.Evidence;
import jikenbo.fixture.Quotes;
import jikenbo.labels.Field;
import jikenbo.labels.Hand;
import jikenbo.labels.Hands;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/**
 * Measures the coding against hand-made labels. A floor is what was measured last, or a little
 * less: it catches a rule that mends one notice and breaks three.
 */
class AccuracyTest {

  private static final Hand SAMPLE =
      new Hand("sample", Path.of("input"), Path.of("src/test/resources/sample/labels.json"));

  private static final Path FLOORS = Path.of("src/test/resources/accuracy/floors.yaml");

  /** The sample, every open hand, and real pages where they are on this machine. */
  static Stream<Hand> hands() {
    return Stream.concat(Stream.of(SAMPLE), Hands.forScoring().stream());
  }

  @ParameterizedTest
  @MethodSource("hands")
  void readingIsAsRightAsItWas(Hand hand) throws IOException {
    Score score = Score.of(hand);

    assertThat(floors().get(hand.name()))
        .isNotNull()
        .allSatisfy(
            (field, floor) ->
                assertThat(percent(score, field))
                    .as("%s of %s", field, hand)
                    .isGreaterThanOrEqualTo(floor));
  }

  @ParameterizedTest
  @MethodSource("hands")
  void everyQuoteStandsInTheLineItNames(Hand hand) {
    for (ReadPost post : ReadPages.of(hand).values()) {
      CodedPost.Notice notice = post.coded().notice();
      for (Evidence evidence : notice == null ? List.<Evidence>of() : notice.evidence()) {
        String line = Quotes.line(post.post(), evidence.line());
        assertThat(line).contains(evidence.quote());
      }
    }
  }

  private static double percent(Score score, String field) {
    return field.equals("posts")
        ? score.posts().strict()
        : score.field(Field.valueOf(field.toUpperCase(Locale.ROOT).replace(' ', '_'))).lenient();
  }

  private static Map<String, Map<String, Integer>> floors() throws IOException {
    return new Yaml().load(Files.readString(FLOORS));
  }
}
