package jikenbo.archive;

import static java.util.stream.Collectors.partitioningBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jikenbo.weigh.LogisticFit;
import jikenbo.weigh.LogisticFit.Example;
import jikenbo.weigh.Weights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How many headings without bracket are found on pages of hands that nothing was fitted on, as they
 * are and in other layouts. It fits the weights again for each part, which takes minutes:
 *
 * <pre>mvn test -Dtest=UnseenPagesTest -DargLine=-Djikenbo.cross=true</pre>
 */
@EnabledIfSystemProperty(named = "jikenbo.cross", matches = "true")
class UnseenPagesTest {

  /** Hands are left out in so many groups. */
  private static final int PARTS = 3;

  private static final Map<Path, List<HeadingCorpus.Line>> LINES = new ConcurrentHashMap<>();

  private int headings;
  private int swallowed;
  private int invented;

  @Test
  void headingsAreFoundOnPagesOfHandsThatNothingWasFittedOn() {
    List<Path> folders = HeadingCorpus.folders();
    for (int part = 0; part < PARTS; part++) {
      int left = part;
      Map<Boolean, List<Path>> parts =
          folders.stream().collect(partitioningBy(f -> folders.indexOf(f) % PARTS == left));
      Weights others = LogisticFit.fit(examples(parts.getOrDefault(false, List.of())));
      lines(parts.getOrDefault(true, List.of())).forEach(line -> score(line, others));
    }
    System.out.printf(
        "headings without bracket %d, swallowed %d, invented %d%n", headings, swallowed, invented);

    assertThat(swallowed).as("headings that are not found").isLessThanOrEqualTo(headings / 25);
    assertThat(invented).as("lines taken for headings").isLessThanOrEqualTo(headings / 40);
  }

  private void score(HeadingCorpus.Line line, Weights weights) {
    Example example = line.example();
    boolean found = weights.of(example.clues()) >= HeadingLines.LEAST;
    headings += example.right() ? example.times() : 0;
    if (found != example.right()) {
      swallowed += example.right() ? example.times() : 0;
      invented += found ? example.times() : 0;
      System.out.printf("%s %s%n", found ? "invented" : "swallowed", line.place());
    }
  }

  private static List<Example> examples(List<Path> folders) {
    return lines(folders).stream().map(HeadingCorpus.Line::example).toList();
  }

  private static List<HeadingCorpus.Line> lines(List<Path> folders) {
    return folders.stream()
        .flatMap(folder -> LINES.computeIfAbsent(folder, HeadingCorpus::lines).stream())
        .toList();
  }
}
