package jikenbo.archive.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jikenbo.archive.post.Sha256;
import jikenbo.weigh.LogisticFit;
import jikenbo.weigh.LogisticFit.Example;
import org.junit.jupiter.api.Test;

/**
 * Holds the weights of headings against the labelled pages they are fitted on. With {@code
 * -Djikenbo.fit=true} it fits them anew.
 */
class HeadingWeightsTest {

  private static final Path FILE =
      Path.of("src/main/resources/jikenbo/archive/heading-weights.tsv");

  private static final String CORPUS = "# corpus ";

  @Test
  void weightsAreThoseOfTheLabelledPages() throws IOException {
    List<Example> examples =
        HeadingCorpus.folders().stream()
            .flatMap(folder -> HeadingCorpus.lines(folder).stream())
            .map(HeadingCorpus.Line::example)
            .toList();
    String corpus = CORPUS + Sha256.of(examples.toString());
    if (Boolean.getBoolean("jikenbo.fit")) {
      write(corpus, examples);
    }

    assertThat(Files.readAllLines(FILE))
        .as("heading-weights.tsv fits the labelled pages")
        .contains(corpus);
  }

  private static void write(String corpus, List<Example> examples) throws IOException {
    Files.writeString(
        FILE,
        """
        # How much each clue speaks for a line being a heading, in hundredths of a logarithm of odds. Fitted on the labelled pages by
        #   mvn test -Dtest=HeadingWeightsTest -DargLine=-Djikenbo.fit=true
        %s
        %s"""
            .formatted(corpus, LogisticFit.fit(examples)));
  }
}
