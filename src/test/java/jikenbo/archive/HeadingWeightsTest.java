package jikenbo.archive;

import static java.util.stream.Collectors.partitioningBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jikenbo.weigh.LogisticFit;
import jikenbo.weigh.LogisticFit.Example;
import jikenbo.weigh.Weights;
import org.junit.jupiter.api.Test;

/**
 * Holds the weights of headings against the labelled pages they are fitted on. With {@code
 * -Djikenbo.fit=true} it writes them anew.
 */
class HeadingWeightsTest {

  /** Hands are left out in so many groups. */
  private static final int PARTS = 3;

  private static final Map<Path, List<HeadingCorpus.Line>> LINES = new ConcurrentHashMap<>();

  private static final Path FILE =
      Path.of("src/main/resources/jikenbo/archive/heading-weights.tsv");

  @Test
  void weightsAreThoseOfTheLabelledPages() throws IOException {
    Weights fitted = LogisticFit.fit(examples(HeadingCorpus.folders()));
    if (Boolean.getBoolean("jikenbo.fit")) {
      write(fitted);
    }

    assertThat(Files.readString(FILE)).isEqualTo(lines(fitted));
  }

  @Test
  void headingsAreFoundOnPagesOfHandsThatNothingWasFittedOn() {
    int swallowed = 0;
    int invented = 0;
    int headings = 0;
    List<Path> folders = HeadingCorpus.folders();
    for (int part = 0; part < PARTS; part++) {
      int left = part;
      Map<Boolean, List<Path>> parts =
          folders.stream().collect(partitioningBy(f -> folders.indexOf(f) % PARTS == left));
      Weights others = LogisticFit.fit(examples(parts.getOrDefault(false, List.of())));
      for (HeadingCorpus.Line line : lines(parts.getOrDefault(true, List.of()))) {
        boolean found = others.of(line.example().clues()) >= HeadingLines.LEAST;
        if (found != line.example().right()) {
          System.out.printf(
              "%s %.1f %s%n",
              found ? "invented" : "swallowed", others.of(line.example().clues()), line.place());
        }
        int times = line.example().times();
        headings += line.example().right() ? times : 0;
        swallowed += line.example().right() && !found ? times : 0;
        invented += found && !line.example().right() ? times : 0;
      }
    }
    System.out.printf(
        "headings without bracket %d, swallowed %d, invented %d%n", headings, swallowed, invented);

    assertThat(swallowed).as("headings that are not found").isLessThanOrEqualTo(headings / 25);
    assertThat(invented).as("lines taken for headings").isLessThanOrEqualTo(headings / 40);
  }

  private static List<HeadingCorpus.Line> lines(List<Path> folders) {
    return folders.stream()
        .flatMap(folder -> LINES.computeIfAbsent(folder, HeadingCorpus::lines).stream())
        .toList();
  }

  private static List<Example> examples(List<Path> folders) {
    return lines(folders).stream().map(HeadingCorpus.Line::example).toList();
  }

  private static void write(Weights weights) throws IOException {
    Files.writeString(FILE, lines(weights));
  }

  private static String lines(Weights weights) {
    StringBuilder lines =
        new StringBuilder(
            """
            # How much each clue speaks for a line being a heading, in logarithms of odds. Fitted on the labelled pages by
            #   mvn test -Dtest=HeadingWeightsTest -DargLine=-Djikenbo.fit=true
            """);
    weights
        .points()
        .forEach((clue, points) -> lines.append(clue).append('\t').append(points).append('\n'));
    return lines.toString();
  }
}
