package jikenbo.labels;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Compares the two passes over hands, field by field, before anything was settled. */
final class Passes {

  private final Map<Field, Agreement> fields = new EnumMap<>(Field.class);

  /** Compares both passes over these hands. */
  static Passes of(Collection<Hand> hands) {
    Passes passes = new Passes();
    hands.stream().filter(Hand::isLabelledTwice).forEach(passes::add);
    return passes;
  }

  private void add(Hand hand) {
    Map<Place, Label> first =
        hand.firstPass().stream().collect(toMap(Label::place, Function.identity()));
    for (Label second : hand.secondPass()) {
      Label label = Objects.requireNonNull(first.get(second.place()), "no first pass");
      for (Field field : Field.values()) {
        boolean asked = field == Field.KIND || label.isIncident();
        if (asked && second.tells(field)) {
          of(field).add(label.value(field), second.value(field));
        }
      }
    }
  }

  /** How far they agree on a field: of the kind for all posts, of others for notices. */
  Agreement of(Field field) {
    return fields.computeIfAbsent(field, unused -> new Agreement());
  }
}
