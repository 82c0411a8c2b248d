package jikenbo.labels;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What became of a field on which the two passes differ.
 *
 * @param json the settlement as it stands in the file
 */
record Settlement(JsonNode json) {

  Place place() {
    return new Place(json.get("file").asString(), json.get("start_line").asInt());
  }

  Field field() {
    return Objects.requireNonNull(Field.ofKey(json.get("field").asString()), "field");
  }

  @Nullable String first() {
    return Label.text(json.get("first"));
  }

  @Nullable String second() {
    return Label.text(json.get("second"));
  }

  /** The value that holds, as it goes into a label. */
  JsonNode settled() {
    return json.get("settled");
  }
}
