package jikenbo.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jikenbo.fact.organization.LocalGovernments;
import jikenbo.labels.Hand;
import jikenbo.labels.Label;
import jikenbo.labels.LabelSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is generated can be made again, and is labelled. {@code -Dgenerate=FOLDER -Dposts=10000}
 * writes an archive of that size, with {@code -Dposts-per-page} and {@code -Dseed} where the usual
 * 300 and 1 will not do.
 */
class GeneratedArchiveTest {

  @TempDir Path folder;

  @Test
  @EnabledIfSystemProperty(named = "generate", matches = ".+")
  void archiveOfAnySize() throws IOException {
    Path target = Path.of(System.getProperty("generate"));
    int posts = Integer.getInteger("posts", 10_000);

    new GeneratedArchive(Long.getLong("seed", 1), posts, Integer.getInteger("posts-per-page", 300))
        .writeTo(target);

    assertThat(target.resolve("labels.json")).isNotEmptyFile();
  }

  @Test
  void sameSeedGivesTheSameBytes() throws IOException {
    GeneratedArchive archive = new GeneratedArchive(7, 400, 100);

    archive.writeTo(folder.resolve("once"));
    archive.writeTo(folder.resolve("again"));

    assertThat(files("once")).isEqualTo(files("again")).hasSize(5);
  }

  @Test
  void anotherSeedGivesOtherPosts() throws IOException {
    new GeneratedArchive(7, 10, 10).writeTo(folder.resolve("one"));
    new GeneratedArchive(8, 10, 10).writeTo(folder.resolve("other"));

    assertThat(files("one")).isNotEqualTo(files("other"));
  }

  @Test
  void labelsHaveTheirFormAndStandAtTheirHeadings() throws IOException {
    Hand hand = generated(500);
    Map<String, List<String>> lines = hand.lines();

    assertThat(LabelSchema.ofLabels().faults(hand.labels())).isEmpty();
    assertThat(hand.posts())
        .hasSize(500)
        .allSatisfy(
            label ->
                assertThat(lines.get(label.place().file()))
                    .element(label.place().line() - 1)
                    .isEqualTo(label.heading()));
  }

  @Test
  void postsAreAsLongAsRealOnes() throws IOException {
    Hand hand = generated(500);
    long characters =
        hand.lines().values().stream().flatMap(List::stream).mapToLong(String::length).sum();

    assertThat(characters / 500).isBetween(500L, 1_500L);
  }

  @Test
  void organizationsAreManyAndInvented() throws IOException {
    LocalGovernments real = LocalGovernments.load();
    List<String> names =
        generated(2_000).posts().stream()
            .filter(Label::isIncident)
            .map(label -> label.json().get("organization").asString())
            .distinct()
            .toList();

    assertThat(names).hasSizeGreaterThan(1_000);
    assertThat(names)
        .allSatisfy(
            name ->
                assertThat(real.leading(name))
                    .allMatch(place -> place.name().equals(place.prefecture())));
  }

  private Hand generated(int posts) throws IOException {
    new GeneratedArchive(3, posts, 100).writeTo(folder.resolve("pages"));
    return Hand.of(folder.resolve("pages"));
  }

  private Map<String, String> files(String name) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> list = Files.list(folder.resolve(name))) {
      for (Path file : list.toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return files;
  }
}
