package jikenbo.labels;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import jikenbo.coding.Cause;
import jikenbo.coding.Sector;
import jikenbo.fact.DataType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every hand has the same files in the same form, and its labels follow from both passes. */
class LabelFormTest {

  static List<Hand> hands() {
    return Hands.forProof();
  }

  static Stream<Hand> handsLabelledTwice() {
    return hands().stream().filter(Hand::isLabelledTwice);
  }

  @Test
  void schemaKnowsTheClassesOfTheProgram() {
    assertThat(LabelSchema.codes("cause"))
        .containsExactlyElementsOf(Arrays.stream(Cause.values()).map(Cause::code).toList());
    assertThat(LabelSchema.codes("sector"))
        .containsExactlyElementsOf(Arrays.stream(Sector.values()).map(Sector::code).toList());
    assertThat(LabelSchema.codes("data_type"))
        .containsExactlyElementsOf(Arrays.stream(DataType.values()).map(DataType::code).toList());
  }

  @Test
  void exampleOfTheDocumentationHasTheFormOfTheSchema(@TempDir Path folder) throws IOException {
    String page = Files.readString(Path.of("docs/labelling.md"));
    String example = page.substring(page.indexOf("```json") + 7, page.indexOf("   ```\n\n3."));
    Path labels = Files.writeString(folder.resolve("labels.json"), example);

    assertThat(LabelSchema.ofLabels().faults(labels)).isEmpty();
  }

  @Test
  void aFaultIsNamedWithItsFileAndPlace(@TempDir Path folder) throws IOException {
    Path labels = folder.resolve("labels.json");
    Files.writeString(labels, "[{\"file\": \"p1.txt\", \"start_line\": 0}]");

    assertThat(LabelSchema.ofLabels().faults(labels))
        .anySatisfy(fault -> assertThat(fault).contains("labels.json", "/0/start_line"));
  }

  @ParameterizedTest
  @MethodSource("hands")
  void labelsHaveTheFormOfTheSchema(Hand hand) {
    LabelSchema schema = LabelSchema.ofLabels();

    assertThat(schema.faults(hand.labels())).isEmpty();
    assertThat(schema.faults(beside(hand, "first-pass.json"))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("handsLabelledTwice")
  void secondPassAndSettlementsHaveTheFormOfTheSchema(Hand hand) {
    assertThat(LabelSchema.ofSecondPass().faults(beside(hand, "second-pass.json"))).isEmpty();
    assertThat(LabelSchema.ofSettlements().faults(beside(hand, "settled.json"))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("hands")
  void labelsAreTheFirstPassWithWhatWasSettled(Hand hand) {
    List<Settlement> settlements = hand.isLabelledTwice() ? hand.settlements() : List.of();

    List<Place> otherwise = differing(Settling.apply(hand.firstPass(), settlements), hand.posts());

    assertThat(otherwise).as("posts of %s that are labelled otherwise", hand).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("handsLabelledTwice")
  void everyDifferenceIsSettledAndNothingElse(Hand hand) {
    List<Dispute> settled = hand.settlements().stream().map(Dispute::of).toList();

    assertThat(settled).doesNotHaveDuplicates().hasSameElementsAs(disputes(hand));
  }

  @ParameterizedTest
  @MethodSource("hands")
  void headingsStandInTheLinesTheyName(Hand hand) {
    Map<String, List<String>> lines = hand.lines();

    assertThat(hand.posts())
        .filteredOn(label -> !line(lines, label.place()).strip().equals(label.heading()))
        .extracting(Label::place)
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("hands")
  void postsStandInTheOrderOfThePages(Hand hand) {
    Map<String, Integer> last = new HashMap<>();
    for (Label label : hand.posts()) {
      Place place = label.place();
      assertThat(place.line()).as("%s", place).isGreaterThan(last.getOrDefault(place.file(), 0));
      last.put(place.file(), place.line());
    }
  }

  private static Path beside(Hand hand, String file) {
    return hand.labels().resolveSibling(file);
  }

  private static String line(Map<String, List<String>> lines, Place place) {
    List<String> page = Objects.requireNonNull(lines.get(place.file()), place.file());
    return place.line() <= page.size() ? page.get(place.line() - 1) : "(no such line)";
  }

  private static List<Place> differing(List<Label> some, List<Label> others) {
    assertThat(some).extracting(Label::place).isEqualTo(others.stream().map(Label::place).toList());
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < some.size(); i++) {
      if (!some.get(i).equals(others.get(i))) {
        places.add(some.get(i).place());
      }
    }
    return places;
  }

  /** Fields on which the passes differ, with both values. */
  private static List<Dispute> disputes(Hand hand) {
    Map<Place, Label> first =
        hand.firstPass().stream().collect(toMap(Label::place, Function.identity()));
    List<Dispute> disputes = new ArrayList<>();
    for (Label second : hand.secondPass()) {
      Label label = Objects.requireNonNull(first.get(second.place()), "no first pass");
      for (Field field : Field.values()) {
        if (second.tells(field) && !Objects.equals(label.value(field), second.value(field))) {
          disputes.add(new Dispute(second.place(), field, label.value(field), second.value(field)));
        }
      }
    }
    return disputes;
  }

  /** A field with what either person says; its text shows no value, as the hand may be sealed. */
  private record Dispute(
      Place place, Field field, @Nullable String first, @Nullable String second) {

    static Dispute of(Settlement settlement) {
      return new Dispute(
          settlement.place(), settlement.field(), settlement.first(), settlement.second());
    }

    @Override
    public String toString() {
      return place + " " + field.key();
    }
  }
}
