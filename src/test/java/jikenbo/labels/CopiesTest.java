package jikenbo.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * No hand copies another one, nor a real page. The longest run that two hands share by chance has
 * 48 kana and kanji; the list of set phrases holds what is longer: pieces of the letter that shops
 * write when cards were captured, which several hands and a real page follow.
 */
class CopiesTest {

  private static final int LENGTH = 50;

  private static final Path SET_PHRASES = Path.of("src/test/resources/hands/set-phrases.txt");

  @Test
  void noPostSharesALongRunWithAnotherHand() throws IOException {
    List<Hand> hands = new ArrayList<>(Hands.forProof());
    hands.addAll(Hands.real());
    Map<Hand, Map<Place, String>> bodies = new LinkedHashMap<>();
    hands.forEach(hand -> bodies.put(hand, bodies(hand)));
    SharedRuns runs = new SharedRuns(LENGTH);
    bodies.forEach((hand, posts) -> posts.values().forEach(text -> runs.add(hand.name(), text)));
    Files.readString(SET_PHRASES).lines().forEach(runs::addSetPhrase);

    List<String> copies = new ArrayList<>();
    bodies.forEach(
        (hand, posts) ->
            posts.forEach(
                (place, text) ->
                    runs.pairs(text)
                        .forEach(pair -> copies.add("%s %s %s".formatted(hand, place, pair)))));

    assertThat(copies).as("posts that share a run").isEmpty();
  }

  /** Each post without its heading. */
  private static Map<Place, String> bodies(Hand hand) {
    Map<String, NavigableSet<Integer>> starts = new TreeMap<>();
    for (Label label : hand.posts()) {
      starts
          .computeIfAbsent(label.place().file(), file -> new TreeSet<>())
          .add(label.place().line());
    }
    Map<String, List<String>> lines = hand.lines();
    Map<Place, String> bodies = new LinkedHashMap<>();
    starts.forEach(
        (file, begins) -> {
          List<String> page = Objects.requireNonNull(lines.get(file), file);
          for (int start : begins) {
            Integer next = begins.higher(start);
            int end = next == null ? page.size() : next - 1;
            bodies.put(new Place(file, start), String.join("\n", page.subList(start, end)));
          }
        });
    return bodies;
  }
}
