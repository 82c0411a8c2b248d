package jikenbo.archive.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jikenbo.archive.post.PageText;
import jikenbo.labels.Hand;
import jikenbo.labels.Hands;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds the cut of labelled pages against their labels: no post is swallowed, and none invented.
 */
class CutOfHandsTest {

  /** Posts of a hand that may be cut wrongly: one hand in five has such a post. */
  private static final int MOST = 1;

  static Stream<Hand> hands() {
    return Hands.forScoring().stream();
  }

  @ParameterizedTest
  @MethodSource("hands")
  void everyPostBeginsWhereItIsLabelled(Hand hand) throws IOException {
    Set<String> labelled = new TreeSet<>();
    for (JsonNode label : JsonMapper.shared().readTree(hand.labels())) {
      labelled.add(label.get("file").asString() + ":" + label.get("start_line").asInt());
    }
    Set<String> found = new TreeSet<>();
    for (String file : files(labelled)) {
      List<String> lines = Files.readAllLines(hand.pages().resolve(file));
      new PostSplitter()
          .split(file, new PageText(lines, new TreeMap<>()))
          .posts()
          .forEach(post -> found.add(file + ":" + post.source().line()));
    }

    assertThat(difference(labelled, found)).as("swallowed").hasSizeLessThanOrEqualTo(MOST);
    assertThat(difference(found, labelled)).as("invented").hasSizeLessThanOrEqualTo(MOST);
  }

  private static Set<String> files(Set<String> places) {
    return places.stream()
        .map(place -> place.substring(0, place.lastIndexOf(':')))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> difference(Set<String> of, Set<String> without) {
    Set<String> left = new TreeSet<>(of);
    left.removeAll(without);
    return left;
  }
}
