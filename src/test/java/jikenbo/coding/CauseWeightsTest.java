package jikenbo.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Holds the weights of causes against the labelled notices they are fitted on. With {@code
 * -Djikenbo.fit=true} it fits them anew.
 */
class CauseWeightsTest {

  private static final Path FILE = Path.of("src/main/resources" + CauseWeights.FILE);

  private static final String CORPUS = CauseWeights.COMMENT + "corpus ";

  @Test
  void weightsAreThoseOfTheLabelledNotices() throws IOException {
    CauseCorpus corpus = CauseCorpus.load();
    if (Boolean.getBoolean("jikenbo.fit")) {
      Files.writeString(FILE, head(corpus) + CauseFit.of(corpus));
    }

    assertThat(Files.readAllLines(FILE))
        .as("cause-weights.tsv fits the labelled notices")
        .contains(CORPUS + corpus.hash());
  }

  @Test
  void theFileIsReadAsItWasWritten() throws IOException {
    String table =
        Files.readAllLines(FILE).stream()
            .filter(line -> !line.startsWith(CauseWeights.COMMENT))
            .collect(Collectors.joining("\n", "", "\n"));

    assertThat(CauseWeights.load()).hasToString(table);
  }

  private static String head(CauseCorpus corpus) {
    String columns =
        Arrays.stream(Cause.values()).map(Cause::code).collect(Collectors.joining("\t"));
    return """
        # How much pairs of characters speak for each cause, in tenths of a logarithm of odds; empty cells are 0. Fitted by
        #   mvn test -Dtest=CauseWeightsTest -DargLine=-Djikenbo.fit=true
        %s%s
        # pair\t%s
        """
        .formatted(CORPUS, corpus.hash(), columns);
  }
}
