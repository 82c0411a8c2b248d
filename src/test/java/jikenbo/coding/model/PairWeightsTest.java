package jikenbo.coding.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import jikenbo.coding.Cause;
import jikenbo.coding.Kind;
import jikenbo.coding.Sector;
import jikenbo.coding.WeightFile;
import jikenbo.weigh.PointTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
      write(WeightFile.CAUSE, corpus.hash(), codes, CauseFit.of(corpus));
    }

    assertIsOf(WeightFile.CAUSE, corpus.hash());
  }

  @Test
  void weightsOfKindsAreThoseOfTheLabelledPosts() throws IOException {
    Corpus<KindExample> corpus = KindExample.corpus();
    if (Boolean.getBoolean("jikenbo.fit")) {
      List<String> codes = Arrays.stream(Kind.values()).map(Kind::code).toList();
      write(WeightFile.KIND, corpus.hash(), codes, KindExample.fit(corpus));
    }

    assertIsOf(WeightFile.KIND, corpus.hash());
  }

  @Test
  void weightsOfSectorsAreThoseOfTheLabelledNotices() throws IOException {
    Corpus<SectorExample> corpus = SectorExample.corpus();
    if (Boolean.getBoolean("jikenbo.fit")) {
      List<String> codes = Arrays.stream(Sector.values()).map(Sector::code).toList();
      SectorFit fit = SectorFit.of(corpus);
      write(WeightFile.SECTOR, corpus.hash(), codes, fit.ofText());
      write(WeightFile.SECTOR_OF_NAME, corpus.hash(), codes, fit.ofName());
    }

    assertIsOf(WeightFile.SECTOR, corpus.hash());
    assertIsOf(WeightFile.SECTOR_OF_NAME, corpus.hash());
  }

  /** A fit writes the source; the class path still holds the file from before it. */
  @DisabledIfSystemProperty(named = "jikenbo.fit", matches = "true")
  @ParameterizedTest
  @EnumSource
  void aFileIsReadAsItWasWritten(WeightFile file) throws IOException {
    String table =
        Files.readAllLines(source(file)).stream()
            .filter(line -> !line.startsWith(PointTable.COMMENT))
            .collect(Collectors.joining("\n", "", "\n"));

    assertThat(PairWeights.of(file)).hasToString(table);
  }

  private static Path source(WeightFile file) {
    return Path.of("src/main/resources" + file.resource());
  }

  private static void assertIsOf(WeightFile file, String hash) throws IOException {
    assertThat(Files.readAllLines(source(file)))
        .as("%s fits the labelled notices", file.resource())
        .contains(CORPUS + hash);
  }

  private static void write(WeightFile file, String hash, List<String> codes, PairWeights weights)
      throws IOException {
    Files.writeString(
        source(file),
        """
        # How much pairs of characters speak for each class, in tenths of a logarithm of odds; empty cells are 0. Fitted by
        #   mvn test -Dtest=PairWeightsTest -DargLine=-Djikenbo.fit=true
        %s%s
        # pair\t%s
        %s"""
            .formatted(CORPUS, hash, String.join("\t", codes), weights));
  }
}
