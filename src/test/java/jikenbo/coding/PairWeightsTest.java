package jikenbo.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import jikenbo.weigh.PointTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds the weights of causes and sectors against the labelled notices they are fitted on. With
 * {@code -Djikenbo.fit=true} it fits them anew.
 */
class PairWeightsTest {

  private static final String CORPUS = PointTable.COMMENT + "corpus ";

  @Test
  void weightsOfCausesAreThoseOfTheLabelledNotices() throws IOException {
    Corpus<CauseExample> corpus = CauseCorpus.load();
    if (Boolean.getBoolean("jikenbo.fit")) {
      List<String> codes = Arrays.stream(Cause.values()).map(Cause::code).toList();
      write(PairWeights.CAUSE, corpus.hash(), codes, CauseFit.of(corpus));
    }

    assertIsOf(PairWeights.CAUSE, corpus.hash());
  }

  @Test
  void weightsOfKindsAreThoseOfTheLabelledPosts() throws IOException {
    Corpus<KindExample> corpus = KindExample.corpus();
    if (Boolean.getBoolean("jikenbo.fit")) {
      List<String> codes = Arrays.stream(Kind.values()).map(Kind::code).toList();
      write(PairWeights.KIND, corpus.hash(), codes, KindExample.fit(corpus));
    }

    assertIsOf(PairWeights.KIND, corpus.hash());
  }

  @Test
  void weightsOfSectorsAreThoseOfTheLabelledNotices() throws IOException {
    Corpus<SectorExample> corpus = SectorExample.corpus();
    if (Boolean.getBoolean("jikenbo.fit")) {
      List<String> codes = Arrays.stream(Sector.values()).map(Sector::code).toList();
      SectorFit fit = SectorFit.of(corpus);
      write(PairWeights.SECTOR, corpus.hash(), codes, fit.ofText());
      write(PairWeights.SECTOR_OF_NAME, corpus.hash(), codes, fit.ofName());
    }

    assertIsOf(PairWeights.SECTOR, corpus.hash());
    assertIsOf(PairWeights.SECTOR_OF_NAME, corpus.hash());
  }

  /** A fit writes the source; the class path still holds the file from before it. */
  @DisabledIfSystemProperty(named = "jikenbo.fit", matches = "true")
  @ParameterizedTest
  @ValueSource(
      strings = {
        PairWeights.KIND,
        PairWeights.CAUSE,
        PairWeights.SECTOR,
        PairWeights.SECTOR_OF_NAME
      })
  void aFileIsReadAsItWasWritten(String name) throws IOException {
    String table =
        Files.readAllLines(file(name)).stream()
            .filter(line -> !line.startsWith(PointTable.COMMENT))
            .collect(Collectors.joining("\n", "", "\n"));

    assertThat(PairWeights.of(name)).hasToString(table);
  }

  private static Path file(String name) {
    return Path.of("src/main/resources" + name);
  }

  private static void assertIsOf(String name, String hash) throws IOException {
    assertThat(Files.readAllLines(file(name)))
        .as("%s fits the labelled notices", name)
        .contains(CORPUS + hash);
  }

  private static void write(String name, String hash, List<String> codes, PairWeights weights)
      throws IOException {
    Files.writeString(
        file(name),
        """
        # How much pairs of characters speak for each class, in tenths of a logarithm of odds; empty cells are 0. Fitted by
        #   mvn test -Dtest=PairWeightsTest -DargLine=-Djikenbo.fit=true
        %s%s
        # pair\t%s
        %s"""
            .formatted(CORPUS, hash, String.join("\t", codes), weights));
  }
}
