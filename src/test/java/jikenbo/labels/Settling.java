package jikenbo.labels;

import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the labels that hold of the first pass and of what was settled. */
final class Settling {

  private Settling() {}

  /** The first pass with every settled value in its place. */
  static List<Label> apply(List<Label> firstPass, List<Settlement> settlements) {
    return firstPass.stream()
        .map(
            label ->
                apply(
                    label,
                    settlements.stream()
                        .filter(settlement -> settlement.place().equals(label.place()))
                        .toList()))
        .toList();
  }

  private static Label apply(Label label, List<Settlement> settlements) {
    ObjectNode json = (ObjectNode) label.json().deepCopy();
    for (Settlement settlement : settlements) {
      Field field = settlement.field();
      JsonNode former = Objects.requireNonNull(json.replace(field.key(), settlement.settled()));
      if (field.alternatives() != null) {
        exchange((ArrayNode) json.get(field.alternatives()), settlement.settled(), former);
      }
    }
    return new Label(json);
  }

  /** A value that the first pass would have accepted changes places with the one it preferred. */
  private static void exchange(ArrayNode alternatives, JsonNode settled, JsonNode former) {
    for (int i = 0; i < alternatives.size(); i++) {
      if (alternatives.get(i).equals(settled)) {
        alternatives.set(i, former);
      }
    }
  }
}
